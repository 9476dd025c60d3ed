import Basics
import Web

/// Which documents of the register somebody wants to see. It stands in the address, so that a view can be sent on.
struct RegisterFilter: Sendable, Hashable {
    var kind: RegisterDocument.Kind?
    /// What is answered for children in care or for care leavers.
    var answer: RegisterDocument.Answer?
    var review: RegisterDocument.Review?
    /// The key of a department.
    var department: String?

    init() {}

    /// What the address asks for; what it cannot mean is no filter.
    init(_ query: Query) {
        kind = RegisterDocument.Kind(rawValue: query.trimmed("kind"))
        answer = RegisterDocument.Answer(rawValue: query.trimmed("answer"))
        review = RegisterDocument.Review(rawValue: query.trimmed("review"))
        department = query.trimmed("department").isEmpty ? nil : query.trimmed("department")
    }

    var isSet: Bool { self != RegisterFilter() }

    func lets(_ document: RegisterDocument, on today: Day) -> Bool {
        (kind.map { document.kind == $0 } ?? true)
            && (answer.map { document.children == $0 || document.leavers == $0 } ?? true)
            && (department.map { document.department == $0 } ?? true)
            && (review.map { document.review(on: today) == $0 } ?? true)
    }
}
