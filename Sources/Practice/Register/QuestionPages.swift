import Basics
import Web

/// The questions for a new document, to print and fill in, and the clauses for contracts, to copy.
struct QuestionPages: Sendable {
    func addRoutes(to routes: inout Routes) {
        routes.get("/register/questions", allow: .holders(Practice.see)) { .page(self.questions($0)) }
        routes.get("/register/clauses", allow: .holders(Practice.see)) { .page(self.clauses($0)) }
        routes.get("/register/clauses/text", allow: .holders(Practice.see)) { visit in
            .download(
                Array(ClauseWords.text(visit.language).utf8), type: "text/plain; charset=utf-8",
                name: ClauseWords.fileName[visit.language])
        }
    }

    private func questions(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: QuestionWords.title[language], trail: [(RegisterWords.title[language], "/register")]) {
            h1 { QuestionWords.title[language] }
            p(.class("lede")) { QuestionWords.lede[language] }
            p(.class("quiet on-screen")) { QuestionWords.printing[language] }
            p(.class("on-paper")) { RegisterWords.titleLabel[language] }
            p(.class("on-paper")) { RegisterWords.ownerHead[language] }
            ol(.class("question-set")) { QuestionWords.questions.map { question in li { question[language] } } }
        }
    }

    private func clauses(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: ClauseWords.title[language], trail: [(RegisterWords.title[language], "/register")]) {
            h1 { ClauseWords.title[language] }
            p(.class("lede")) { ClauseWords.lede[language] }
            ClauseWords.clauses.map { clause in
                h2 { clause.title[language] } + blockquote(.class("clause")) { p { clause.words[language] } }
            }
            p {
                a(.href(visit.link("/register/clauses/text")), .class("button button-secondary")) {
                    ClauseWords.take[language]
                }
            }
        }
    }
}
