import Basics
import Leads

/// Finds the lead that a cell means: by e-mail address, role, name or key, in either language; never by likeness.
package struct LeadMatch: Sendable {
    package let leads: [Lead]
    private let byText: [String: String]

    package init(_ leads: [Lead]) {
        self.leads = leads
        var found: [String: Set<String>] = [:]
        for lead in leads {
            let called = [
                lead.key, lead.email, lead.name, lead.role.english, lead.role.welsh, lead.called.english,
                lead.called.welsh,
            ]
            for text in called where !text.isEmpty { found[text.folded.spaced, default: []].insert(lead.key) }
        }
        // Two who are called alike are told apart by a person.
        byText = found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }

    /// The lead's key.
    package func key(_ text: String) -> String? { byText[text.folded.spaced] }
}

extension ImportQuestion {
    /// Who is meant by words that no lead is called by; asked once for each.
    ///
    /// - Parameter called: the job that a key of another council's file stands for.
    static func lead(_ text: String, called role: Wording? = nil, _ context: ImportContext) -> ImportQuestion {
        let known = context.leads.leads.filter { $0.leftOn == nil }
        return ImportQuestion(
            "l:" + text.folded.spaced.prefix(80), role.map(ImportWords.whoIsHere) ?? ImportWords.whichLead,
            [Choice("", ImportWords.nobodyYet)] + known.map { Choice($0.key, $0.called.bilingual) }, standard: "")
    }

    /// Whether it asks who somebody is.
    var isOfLead: Bool { key.hasPrefix("l:") }
}
