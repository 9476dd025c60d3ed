import Basics
import SSDA903
import Store
import Web

/// A kept check as its owner looks at it.
struct CheckSight {
    let visit: Visit
    let kept: KeptCheck
    let notes: [FindingKey: FindingNote]

    var check: Check { kept.check }
    var language: Language { visit.language }
    /// The address of the check without its language.
    var path: String { "/returns/checks/\(kept.id)" }

    /// What the file is called that somebody takes along: the year, and nothing of the council.
    var fileName: String { "findings-\(check.setting.year.ending)" }

    func note(_ place: Int) -> FindingNote? { notes[kept.keys[place]] }

    var trail: [(String, String)] {
        [(ReturnsWords.title[language], "/returns"), (CheckPageWords.checkOf(check.setting.year)[language], path)]
    }

    /// The child's id as the return has it, or that there is none.
    func name(of child: Int32) -> String {
        let id = check.id(of: child)
        return id.isEmpty ? CheckPageWords.withoutID[language] : id
    }

    func childLink(_ child: Int32) -> HTML {
        a(.href(visit.link(path + "/children/\(child)")), .class("code")) { name(of: child) }
    }

    func ruleLink(_ code: String) -> HTML {
        a(.href(visit.link(path + "/rules/\(code)"))) { code }
    }

    /// The places of the findings that the filters in the address let through.
    func filtered() -> [Int] {
        let severity = Severity(rawValue: visit.query.trimmed("severity"))
        let show = visit.query.trimmed("show")
        return check.findings.indices.filter { place in
            if let severity, check.rule(of: check.findings[place]).severity != severity { return false }
            switch show {
            case "new": return kept.isNew(place)
            case "open": return note(place) == nil
            default: return true
            }
        }
    }
}
