import Foundation

/// What a capability gives back for a visit.
package struct Answer: Sendable {
    enum Body: Sendable {
        case page(Page)
        case bytes([UInt8], type: String)
        case empty
    }

    var status: Int
    var headers: [(name: String, value: String)] = []
    var body: Body
    var session: SessionChange = .none

    /// What becomes of the session cookie.
    enum SessionChange: Sendable {
        case none
        case begin(cookie: String)
        case end
    }

    package static func page(_ page: Page, status: Int = 200) -> Answer { Answer(status: status, body: .page(page)) }

    /// Sends the browser to another page of this site (303), so that going back or reloading repeats nothing.
    ///
    /// - Parameter address: the whole address, language included.
    package static func redirect(_ address: String) -> Answer {
        Answer(status: 303, headers: [("Location", address)], body: .empty)
    }

    /// A file to keep.
    package static func download(_ bytes: [UInt8], type: String, name: String) -> Answer {
        Answer(
            status: 200, headers: [("Content-Disposition", "attachment; filename=\"\(name)\"")],
            body: .bytes(bytes, type: type))
    }

    package static func csv(_ text: String, name: String) -> Answer {
        download(Array(text.utf8), type: "text/csv; charset=utf-8", name: name)
    }

    /// A value as JSON, its names in alphabetical order.
    package static func json(_ value: some Encodable, status: Int = 200) throws -> Answer {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Answer(status: status, body: .bytes(Array(try encoder.encode(value)), type: "application/json"))
    }

    package static func text(_ text: String, status: Int = 200) -> Answer {
        Answer(status: status, body: .bytes(Array(text.utf8), type: "text/plain; charset=utf-8"))
    }

    /// With a new session for the browser.
    package func beginningSession(_ cookie: String) -> Answer {
        var answer = self
        answer.session = .begin(cookie: cookie)
        return answer
    }

    /// With the browser's session taken away, and what it keeps of this site with it.
    package func endingSession() -> Answer {
        var answer = self
        answer.session = .end
        answer.headers.append(("Clear-Site-Data", "\"cache\", \"storage\""))
        return answer
    }
}

extension Answer {
    /// A style sheet that never changes at its address.
    package static func style(_ text: String) -> Answer {
        Answer(
            status: 200, headers: [("Cache-Control", "public, max-age=31536000, immutable")],
            body: .bytes(Array(text.utf8), type: "text/css; charset=utf-8"))
    }
}
