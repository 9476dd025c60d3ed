import Basics
import Crypto
import Foundation
import Web

/// A letter as it goes over the line: head, plain text and the same as simple HTML (RFC 5322, RFC 2046). Everything in
/// it is ASCII.
struct MailMessage: Sendable {
    let id: Letter.ID
    let text: LetterText
    let from: MailAddress
    /// Whom the reader sees it come from: the council's name.
    let council: Bilingual
    let to: MailAddress
    /// The address at which its reader stops such letters; nil for one that was asked for.
    let stop: StopLink?
    let site: String
    let date: Instant

    var bytes: [UInt8] {
        let boundary = "hearth-" + SymmetricKey(size: .bits128).withUnsafeBytes { $0.hex }
        var lines = head
        lines.append("Content-Type: multipart/alternative; boundary=\"\(boundary)\"")
        lines.append("")
        for (type, content) in [("plain", plain), ("html", html)] {
            lines += ["--\(boundary)", "Content-Type: text/\(type); charset=utf-8"]
            lines += ["Content-Transfer-Encoding: quoted-printable", "", QuotedPrintable.encoded(content)]
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private var languages: [Language] { text.parts.map(\.language) }

    private var head: [String] {
        let name = languages.first.map { council[$0] } ?? council.english
        var head = [
            "Date: \(date.mailDate)",
            "From: \(HeadWord.encoded(name)) <\(from)>",
            "To: <\(to)>",
            "Subject: \(HeadWord.encoded(text.subject))",
            "Message-ID: <\(id)@\(from.domain)>",
            "MIME-Version: 1.0",
            "Content-Language: \(languages.map(\.rawValue).joined(separator: ", "))",
            // A machine wrote it: no answer to it from another machine is wanted (RFC 3834).
            "Auto-Submitted: auto-generated",
        ]
        if let stop {
            head.append("List-Unsubscribe: <\(stop.address(site, in: languages.first ?? .english))>")
            // One press stops it without a page, where that cannot be listened in to (RFC 8058).
            if site.hasPrefix("https://") { head.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click") }
        }
        return head
    }
}

// What it says, twice.
extension MailMessage {
    /// With no line of two hyphens above the council’s name: mail programs fold away what follows one, and here that
    /// may be another language.
    var plain: String {
        text.parts.map { part in
            let lines = part.lines.map(plain).joined(separator: "\n\n")
            return lines + "\n\n" + closing(part.language).joined(separator: "\n\n") + "\n"
        }.joined(separator: "\n* * *\n\n")
    }

    private func plain(_ line: LetterText.Line) -> String {
        switch line.kind {
        case .words: line.words
        case .item: "* " + line.words
        case .link: line.words + ":\n" + site + (line.path ?? "")
        }
    }

    private func closing(_ language: Language) -> [String] {
        var closing = [council[language]]
        if let stop { closing.append(MailWords.stop[language] + ":\n" + stop.address(site, in: language)) }
        return closing
    }

    private var html: String {
        let page = Web.html(.lang(languages.first?.rawValue ?? "en")) {
            Web.head { title { text.subject } }
            body { text.parts.map(section) }
        }
        return "<!doctype html>\n" + page.source
    }

    private func section(_ part: LetterText.Part) -> HTML {
        div(.lang(part.language.rawValue)) {
            Self.runs(of: part.lines).map(marked)
            p {
                council[part.language]
                if let stop {
                    br()
                    a(.href(stop.address(site, in: part.language))) { MailWords.stop[part.language] }
                }
            }
        }
    }

    /// The lines, those of one list together.
    private static func runs(of lines: [LetterText.Line]) -> [[LetterText.Line]] {
        lines.reduce(into: []) { runs, line in
            if line.kind == .item, runs.last?.first?.kind == .item {
                runs[runs.count - 1].append(line)
            } else {
                runs.append([line])
            }
        }
    }

    private func marked(_ run: [LetterText.Line]) -> HTML {
        guard let line = run.first else { return .nothing }
        switch line.kind {
        case .words: return p { line.words }
        case .item: return ul { run.map { item in li { item.words } } }
        case .link: return p { a(.href(site + (line.path ?? ""))) { line.words } }
        }
    }
}

extension Instant {
    /// `Fri, 20 Nov 2026 10:00:00 +0000` (RFC 5322, 3.3).
    var mailDate: String {
        guard let day = Day(iso: iso.prefix(10)) else { return "" }
        let (year, month, number) = day.parts
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return "\(days[day.weekday - 1]), \(number) \(months[month - 1]) \(year) \(iso.dropFirst(11).prefix(8)) +0000"
    }
}
