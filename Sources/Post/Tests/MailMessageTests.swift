import Basics
import Foundation
import Proving
import Store
import Testing

@testable import Post

/// What goes over the line: nothing that a reader's program or a mail server could take for something else.
struct MailMessageTests {
    @Test(arguments: [
        "Tell how it goes\r\nBcc: everyone@anytown.example", "Two\nlines", "A\u{0}zero", "A\u{2028}line", "A\u{85}line",
    ])
    func `a subject of more than one line is refused`(subject: String) {
        let letter = Office.reminder(subject: .same(subject))
        #expect(letter.problems.map(\.place) == ["subject"])
    }

    @Test(arguments: [
        "lead@anytown.example\r\nRCPT TO:<x@y.example>", "lead@anytown.example, x@y.example", "<lead@anytown.example>",
        "lead@anytown", "@anytown.example", "lead@", "le ad@anytown.example", "lead@any_town.example",
        "\"lead\"@anytown.example", "lead@anytown..example", "arweinydd@dinbych.cymru\u{200B}", "llŷr@anytown.example",
        "",
    ])
    func `what is no plain e-mail address is refused`(address: String) {
        #expect(MailAddress(address) == nil)
        #expect(Office.reminder(to: address).problems.map(\.place) == ["address"])
    }

    @Test(arguments: ["lead@anytown.example", "o'neill+post@social.anytown.gov.uk", "a@b.c"])
    func `an ordinary address is taken`(address: String) {
        #expect(MailAddress(address)?.text == address)
    }

    @Test func `a council’s name cannot break out of the head`() throws {
        let text = try written(council: .same("Anytown\r\nBcc: all@anytown.example"))
        let head = text.components(separatedBy: "\r\n\r\n")[0]
        #expect(!head.contains("\r\nBcc:"))
        #expect(text.contains("\r\nFrom: =?utf-8?B?"))
    }

    @Test func `a Welsh subject comes out as it went in`() throws {
        let subject = "Dywedwch sut mae’r gwaith â’r tŷ yn mynd, gan gynnwys yr hyn nad yw’n hawdd ei ddweud – ŵ, ŷ, ô"
        let text = try written(subject: subject)
        #expect(text.utf8.allSatisfy { $0 < 128 })
        let head = text.prefix { $0 != "\0" }.components(separatedBy: "\r\n\r\n")[0]
        let folded = head.components(separatedBy: "\r\nSubject: ")[1].components(separatedBy: "\r\n")
        let words = [folded[0]] + folded.dropFirst().prefix { $0.hasPrefix(" ") }.map { String($0.dropFirst()) }
        #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?utf-8?B?") && $0.hasSuffix("?=") })
        let read = words.compactMap { Data(base64Encoded: String($0.dropFirst(10).dropLast(2))) }
        #expect(read.map { String(decoding: $0, as: UTF8.self) }.joined() == subject)
    }

    @Test func `no line is longer than seventy-six characters, and what was said can be read back`() throws {
        let words = "Mae’r tŷ = cartref. " + String(repeating: "Gair ar ôl gair, ", count: 40)
        let encoded = QuotedPrintable.encoded(words + "\nend of line \n.\n")
        let lines = encoded.components(separatedBy: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasSuffix(" ") })
        #expect(Self.decoded(encoded) == words + "\nend of line \n.\n")
    }

    @Test func `a full stop at the start of a line does not end the letter`() {
        let sent = SMTPConnection.stuffed(Array("a\r\n.\r\n..b\r\n".utf8))
        #expect(String(decoding: sent, as: UTF8.self) == "a\r\n..\r\n...b\r\n.\r\n")
        #expect(String(decoding: SMTPConnection.stuffed(Array("a".utf8)), as: UTF8.self) == "a\r\n.\r\n")
    }

    @Test func `a reminder says how to stop it, in one press where nobody can listen in`() throws {
        let text = try written()
        #expect(text.contains("\r\nList-Unsubscribe: <https://hearth.anytown.example/post/stop/"))
        #expect(text.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"))
        #expect(text.contains("\r\nAuto-Submitted: auto-generated\r\n"))
        #expect(text.contains("Date: Fri, 20 Nov 2026 10:00:00 +0000\r\n"))
        #expect(!(try written(site: "http://127.0.0.1:8080")).contains("List-Unsubscribe-Post"))
        #expect(!(try written(isAskedFor: true)).contains("List-Unsubscribe"))
    }

    @Test func `a letter in both languages says itself twice, each with links in its own language`() throws {
        let text = Self.decoded(try written(languages: [.english, .welsh]))
        #expect(text.contains("Content-Language: en, cy"))
        #expect(text.contains("https://hearth.anytown.example/update/\(Office.secret)"))
        #expect(text.contains("https://hearth.anytown.example/cy/update/\(Office.secret)"))
        #expect(text.contains("Mae eich gweithgaredd yn aros am air."))
        #expect(text.contains("Cyngor Unrhywle"))
    }

    @Test func `items that follow one another are one list`() throws {
        let letter = Letter(
            "x", called: .same("x"), to: "lead@anytown.example", concerning: "x", in: [.english], subject: .same("x"),
            lines: [.words(.same("These:")), .item(.same("one")), .item(.same("two")), .words(.same("That is all."))])
        let html = Self.decoded(try written(letter: letter)).components(separatedBy: "text/html")[1]
        #expect(html.contains("<ul><li>one</li><li>two</li></ul>"))
    }

    @Test func `what a letter says is never taken for markup`() throws {
        let letter = Letter(
            "x", called: .same("x"), to: "lead@anytown.example", concerning: "x", in: [.english], subject: .same("x"),
            lines: [.words(.same("<script>alert(1)</script>"))])
        let html = Self.decoded(try written(letter: letter)).components(separatedBy: "text/html")[1]
        #expect(html.contains("&lt;script&gt;") && !html.contains("<script>"))
    }

    private func written(
        languages: [Language] = [.english], subject: String = "Tell how it goes",
        council: Bilingual = Bilingual("Anytown Council", cy: "Cyngor Unrhywle"),
        site: String = "https://hearth.anytown.example", isAskedFor: Bool = false, letter: Letter? = nil
    ) throws -> String {
        let letter = letter ?? Office.reminder(in: languages, subject: .same(subject), isAskedFor: isAskedFor)
        let to = try #require(MailAddress(letter.address))
        let keys = Keys(secret: Array(0..<32))
        let message = MailMessage(
            id: .make(at: StandingClock().now), text: letter.text,
            from: try #require(MailAddress("hearth@anytown.example")), council: council, to: to,
            stop: letter.isAskedFor ? nil : try StopLink(to: to, keys: keys), site: site, date: StandingClock().now)
        return String(decoding: message.bytes, as: UTF8.self)
    }

    /// Quoted-printable read back, as a mail program does.
    static func decoded(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacing("=\r\n", with: "").replacing("\r\n", with: "\n").utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "="), rest.count > 1,
                let one = [UInt8](hex: String(decoding: rest.prefix(2), as: UTF8.self))
            {
                bytes += one
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
