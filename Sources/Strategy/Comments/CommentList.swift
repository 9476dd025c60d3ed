import Basics
import Web

/// What was said about a strategy, part by part, each with its answer.
struct CommentList: Sendable {
    let comments: [Comment]
    let document: StrategyDocument
    let visit: Visit
    /// What stands under a comment: the form to answer it, for those who may.
    var under: @Sendable (Comment) -> HTML = { _ in .nothing }

    @HTMLBuilder var html: HTML {
        let parts = StrategyPart.all(of: document)
        group(CommentWords.wholePart, comments.filter { $0.part.isEmpty })
        parts.map { part in group(part.title, comments.filter { $0.part == part.key }) }
        group(
            CommentWords.partGone,
            comments.filter { one in !one.part.isEmpty && !parts.contains { $0.key == one.part } })
    }

    @HTMLBuilder private func group(_ title: Bilingual, _ those: [Comment]) -> HTML {
        let language = visit.language
        if !those.isEmpty {
            section {
                h2 { title[language] }
                ul(.class("joined-list")) {
                    those.map { comment in
                        li(.id("comment-\(comment.id)")) {
                            if comment.speaker == .young {
                                youngWords(comment.words, in: language)
                            } else {
                                paragraphs(comment.words, in: language)
                            }
                            p(.class("quiet")) {
                                words(comment.who, in: language)
                                ", " + comment.on.written[language] + ", "
                                CommentWords.ofVersion(comment.ofVersion)[language]
                            }
                            answer(comment)
                            under(comment)
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func answer(_ comment: Comment) -> HTML {
        let language = visit.language
        if comment.fate != .open {
            p {
                strong { CommentWords.fate(comment.fate)[language] }
                if let day = comment.repliedOn { ", " + day.written[language] }
                if !comment.reply.isEmpty { ":" }
            }
            paragraphs(comment.reply, in: language)
        }
    }
}
