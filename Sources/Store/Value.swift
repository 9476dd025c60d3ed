import Basics

/// A value as both databases hold it. Days and moments are text, booleans are 0 and 1.
package enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
}

/// What can be bound into SQL by interpolation.
package protocol Bindable {
    var value: Value { get }
}

extension Value: Bindable {
    package var value: Value { self }
}
extension String: Bindable {
    package var value: Value { .text(self) }
}
extension Int: Bindable {
    package var value: Value { .integer(Int64(self)) }
}
extension Int64: Bindable {
    package var value: Value { .integer(self) }
}
extension Double: Bindable {
    package var value: Value { .real(self) }
}
extension Bool: Bindable {
    package var value: Value { .integer(self ? 1 : 0) }
}
extension [UInt8]: Bindable {
    package var value: Value { .blob(self) }
}
extension Day: Bindable {
    package var value: Value { .text(iso) }
}
extension Instant: Bindable {
    package var value: Value { .text(iso) }
}
extension Identifier: Bindable {
    package var value: Value { .text(text) }
}
extension Optional: Bindable where Wrapped: Bindable {
    package var value: Value { self?.value ?? .null }
}
