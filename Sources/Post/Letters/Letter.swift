import Basics

/// A letter that is to leave the council by e-mail, as the part that writes it hands it over.
package struct Letter: Sendable, Hashable {
    package typealias ID = Identifier<Letter>

    /// A line of a letter.
    package enum Line: Sendable, Hashable {
        /// A paragraph.
        case words(Bilingual)
        /// One of a list.
        case item(Bilingual)
        /// A link, alone on its line: the path without its language (`/update/SECRET`).
        case link(Bilingual, path: String)
    }

    /// What sort of letter it is, as one word of the part that writes it: `update-reminder`.
    package let kind: String
    /// The same as people call it: "Reminder to tell how an activity goes".
    package let called: Bilingual
    package let address: String
    /// Whom or what it concerns: an opaque id, never a name.
    package let concerns: String
    /// In the order in which the letter says itself; one, or both.
    package let languages: [Language]
    package let subject: Bilingual
    package let lines: [Line]
    /// A letter with the same words here is queued once, however often it is handed over:
    /// `update-reminder:2026-06:lead-7`.
    package let once: String?
    /// Not to go before this moment.
    package let notBefore: Instant?
    /// Whether the person asked for it just now, such as a link to choose a password: it goes at any hour, whatever
    /// else went, and also to somebody who wants no reminders.
    package let isAskedFor: Bool

    package init(
        _ kind: String, called: Bilingual, to address: String, concerning concerns: String, in languages: [Language],
        subject: Bilingual,
        lines: [Line], once: String? = nil, notBefore: Instant? = nil, isAskedFor: Bool = false
    ) {
        self.kind = kind
        self.called = called
        self.address = address
        self.concerns = concerns
        self.languages = languages
        self.subject = subject
        self.lines = lines
        self.once = once
        self.notBefore = notBefore
        self.isAskedFor = isAskedFor
    }

    /// What has to be put right before it can go. Nothing that ends a line may stand in its head.
    package var problems: [Problem] {
        var problems: [Problem] = []
        if MailAddress(address) == nil { problems.append(Problem("address", PostWords.addressWrong)) }
        let subject = text.subject
        if subject.isEmpty || lines.isEmpty || languages.isEmpty {
            problems.append(Problem("subject", PostWords.saysNothing))
        }
        if subject.unicodeScalars.contains(where: {
            $0.properties.generalCategory == .control || "\u{2028}\u{2029}".unicodeScalars.contains($0)
        }) {
            problems.append(Problem("subject", PostWords.subjectBreaks))
        }
        if subject.count > 200 { problems.append(Problem("subject", PostWords.subjectTooLong)) }
        return problems
    }

    /// What it says, in the languages it is in.
    var text: LetterText {
        LetterText(
            subject: languages.map { subject[$0] }.joined(separator: " / "),
            parts: languages.map { language in
                LetterText.Part(language: language, lines: lines.map { LetterText.Line($0, in: language) })
            })
    }
}
