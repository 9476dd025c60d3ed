import Basics
import Capability
import Documents
import Foundation
import Post
import Proving
import Store
import Testing
import Web

@testable import Strategy

/// What others say about a strategy, and who agrees to it.
struct StrategyVoicesTests {
    private static let path = "/strategies/\(Hall.key)/comments"

    @Test(arguments: DatabaseKind.all)
    func `a councillor comments on a section, and is answered`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let member = try await hall.signedIn(as: .member)
            let empty = try await member.open(Self.path)
            #expect(empty.says(CommentWords.counts(0, open: 0)) && !empty.says(CommentWords.whose))
            #expect(try await member.submit(Self.path, ["words": " "]).says(CommentWords.sayWords))
            let wrong = try await member.submit(Self.path, ["words": "Mine", "part": "nowhere"])
            #expect(wrong.status == 422 && wrong.has("Mine"))
            // Whoever is no officer speaks in their role, whatever they send.
            let said = try await member.submit(
                Self.path,
                ["words": "How soon?", "part": "section-voice", "speaker": "young", "who-english": "Children"])
            #expect(said.status == 303)
            let comment = try #require(
                try await hall.comments.comments(of: hall.strategies.current()?.id ?? .make(at: hall.records.now)).first
            )
            #expect(comment.speaker == .role && comment.who.english == Role.member.name.english)
            #expect(comment.ofVersion == 1 && comment.part == "section-voice")

            let officer = try await hall.signedIn(as: .officer)
            #expect(try await officer.open(Self.path).says(CommentWords.counts(1, open: 1)))
            let answer = "\(Self.path)/\(comment.id)"
            let unsaid = try await officer.submit(answer, ["version": "1"])
            #expect(unsaid.status == 422 && unsaid.says(CommentWords.chooseFate))
            let fields = [
                "fate-\(comment.id)": "taken", "reply-\(comment.id)-english": "Within a week", "version": "1",
            ]
            #expect(try await officer.submit(answer, fields).status == 303)
            let late = try await officer.submit(answer, fields)
            #expect(late.status == 409 && late.says(CommentWords.answeredMeanwhile))
            let read = try await member.open(Self.path)
            #expect(read.has("Within a week") && read.says(CommentWords.fate(.taken)))
            #expect(try await member.submit(answer, fields).status == 403)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `young people’s words are entered by whoever works with them, and shown as theirs`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open(Self.path)
            let nobody = try await officer.submit(Self.path, ["words": "Write it shorter", "speaker": "young"])
            #expect(nobody.status == 422 && nobody.says(CommentWords.sayWho))
            // Whoever names a group and leaves "my own" is asked, not put down as the one who said it.
            let mixed = try await officer.submit(
                Self.path, ["words": "Shorter", "speaker": "role", "who-english": "Us"])
            #expect(mixed.status == 422 && mixed.says(CommentWords.chooseSpeaker))
            _ = try await officer.submit(
                Self.path,
                ["words": "Write it shorter", "speaker": "young", "who-english": "Children in Care Council, 12 March"])
            let page = try await officer.open(Self.path)
            #expect(page.has("young-words") && page.has("Children in Care Council, 12 March"))
            #expect(try await hall.signedIn(as: .youngPerson).open(Self.path).status == 403)
            // One that names somebody can be taken out again.
            let whole = try #require(try await hall.strategies.current())
            let one = try #require(try await hall.comments.comments(of: whole.id).first)
            #expect(try await officer.open("\(Self.path)/\(one.id)/take-out").has("Write it shorter"))
            _ = try await officer.submit("\(Self.path)/\(one.id)/take-out", [:])
            #expect(try await hall.comments.comments(of: whole.id).isEmpty)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a partner reads by its link, says what it thinks, and adopts the strategy`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let path = "/strategies/\(Hall.key)/partners"
            #expect(try await officer.open(path).says(PartnerWords.nobody))
            let wrong = try await officer.submit(path, ["organisation-english": "Health board", "email": "board"])
            #expect(wrong.status == 422 && wrong.says(PartnerWords.sayEmail) && wrong.has("Health board"))
            _ = try await officer.submit(
                path, ["organisation-english": "Health board", "email": "board@health.example"])
            let whole = try #require(try await hall.strategies.current())
            let partners = PartnerStore(records: hall.records)
            let one = try #require(try await partners.partners(of: whole.id).first)
            #expect(try await Outbox(records: hall.records).letters(concerning: one.id.text).count == 1)
            // The letter is sealed in the outbox: a link as it carries.
            let secret = try await partners.links.make(
                purpose: PartnerStore.purpose, holder: one.id.text, subject: whole.id.text, days: 42, uses: .many,
                by: Hall.officer
            ).secret

            let twice = try await officer.submit(
                path, ["organisation-english": "The board", "email": "Board@health.example"])
            #expect(twice.status == 422 && twice.says(PartnerWords.isAsked))

            let partner = hall.newBrowser()
            let page = try await partner.open("/c/\(secret)")
            #expect(page.status == 200 && page.has("We listen.") && page.has("Ask me, not my file"))
            #expect(try await partner.submit("/c/\(secret)", ["words": ""]).status == 422)
            #expect(try await partner.submit("/c/\(secret)", ["words": "We will help"]).status == 303)
            #expect(try await partner.open("/c/\(secret)").has("We will help"))
            _ = try await partner.submit("/c/\(secret)/adopt", [:])
            _ = try await partner.submit("/c/\(secret)/adopt", [:])
            let adopted = try await hall.agreements.agreements(of: whole.id).filter { $0.kind == .adoption }
            #expect(adopted.map(\.who.english) == ["Health board"] && adopted.first?.ofVersion == 1)
            #expect(try await hall.comments.comments(of: whole.id).map(\.speaker) == [.partner])

            let altered = String(secret.reversed())
            #expect(try await partner.open("/c/\(altered)").status == 404)
            _ = try await officer.open(path)
            _ = try await officer.submit("\(path)/\(one.id)/stop", [:])
            #expect(try await partner.open("/c/\(secret)").status == 410)
            #expect(try await partner.submit("/c/\(secret)", ["words": "More"]).status == 410)
            hall.proving.clock.move(seconds: 50 * 86_400)
            #expect(try await partner.open("/c/\(secret)").status == 410)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an approval says which version was before the body, and whether the text changed since`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let path = "/strategies/\(Hall.key)/agreements"
            let page = try await officer.open(path)
            #expect(page.has("Approved.") && page.says(AgreementWords.ofVersion(1)))
            let wrong = try await officer.submit(
                path, ["kind": "approval", "on-day": "1", "on-month": "1", "on-year": "2027", "of": "7"])
            #expect(wrong.says(AgreementWords.sayWho) && wrong.says(AgreementWords.inFuture))
            #expect(wrong.says(AgreementWords.sayDecision) && wrong.says(AgreementWords.sayVersion))
            _ = try await officer.submit(path, ["kind": "signature", "who-english": "Leader", "of": "1"])
            _ = try await officer.submit(
                "/strategies/\(Hall.key)/edit/opening", ["statement-english": "Changed", "version": "1"])
            let member = try await hall.signedIn(as: .member)
            let after = try await member.open(path)
            #expect(after.says(AgreementWords.changedSince(1)) && after.has("difference?from=1"))
            #expect(try await member.open("/strategy").says(AgreementWords.changedSince(1)))
            let difference = try await member.open("/strategies/\(Hall.key)/difference?from=1&to=2")
            #expect(difference.has("<ins>") && difference.has("<del>") && difference.has("Changed"))
            let whole = try #require(try await hall.strategies.current())
            let one = try #require(try await hall.agreements.agreements(of: whole.id).first { $0.kind == .approval })
            #expect(try await member.submit("\(path)/\(one.id)/take-out", [:]).status == 403)
            #expect(try await officer.open("\(path)/\(one.id)/take-out").says(AgreementWords.removeWhat))
            #expect(try await officer.submit("\(path)/\(one.id)/take-out", [:]).status == 303)
            #expect(try await !officer.open(path).has("Approved."))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `an edition for young people is words or a plain file, never one with a program in it`(kind: DatabaseKind)
        async throws
    {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            let path = "/strategies/\(Hall.key)/editions"
            #expect(try await officer.open(path).says(EditionWords.none))
            #expect(try await officer.upload(path, ["title": "Ours"], files: []).says(EditionWords.sayOne))
            let active = Data("%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(x)>>>>endobj\n%%EOF\n".utf8)
            let refused = try await officer.upload(
                path, ["title": "Ours"], files: [("file", "ours.pdf", active)])
            #expect(refused.status == 422 && refused.has("Ours"))
            let text = try await officer.upload(
                path, ["title": "Ours"], files: [("file", "ours.txt", Data("Hello".utf8))])
            #expect(text.says(EditionWords.wrongKind))
            _ = try await officer.upload(
                path, ["title": "Our strategy", "kind": "young", "words": "We listen to you.\nWe keep our word."],
                files: [])
            let page = try await hall.signedIn(as: .youngPerson).open(path)
            #expect(page.has("We keep our word.") && page.says(EditionWords.kind(.young)))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a version gets a name, and stands as it stood`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            let officer = try await hall.signedIn(as: .officer)
            _ = try await officer.open("/strategies/\(Hall.key)/edit")
            _ = try await officer.submit(
                "/strategies/\(Hall.key)/edit/opening", ["statement-english": "Changed", "version": "1"])
            let path = "/strategies/\(Hall.key)/versions"
            let first = try await officer.open("\(path)/1")
            #expect(first.has("We are their parents.") && first.says(VersionWords.asItWas))
            let long = try await officer.submit("\(path)/1", ["label": String(repeating: "a", count: 121)])
            #expect(long.status == 422)
            _ = try await officer.submit("\(path)/1", ["label": "For the partners"])
            #expect(try await hall.signedIn(as: .lead).open(path).has("For the partners"))
            #expect(try await officer.open("\(path)/3").status == 404)
        }
    }
}
