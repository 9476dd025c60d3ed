import Basics
import SSDA903
import Web

/// A check as one page of its own that needs nothing else.
struct CheckReport {
    let check: Check
    let language: Language

    init(_ check: Check, language: Language) {
        self.check = check
        self.language = language
    }

    var document: String { "" }
}
