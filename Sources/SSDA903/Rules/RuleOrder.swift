/// Codes in the order of their numbers, those without one after them.
package struct RuleOrder: Comparable {
    private let number: Int
    private let code: String

    package init(_ code: String) {
        number = Int(code.prefix { $0.isNumber }) ?? .max
        self.code = code
    }

    package static func < (left: RuleOrder, right: RuleOrder) -> Bool {
        (left.number, left.code) < (right.number, right.code)
    }
}
