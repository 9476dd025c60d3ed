import Basics

/// A cell that should hold a postcode.
package struct PostcodeCell: Hashable, Sendable {
    /// Blank and unreadable are both `.unknown` as keys; `isBlank` tells them apart.
    package let key: PostcodeKey
    package let isBlank: Bool

    package init(_ cell: UnsafeBufferPointer<UInt8>) {
        isBlank = cell.isEmpty
        key = PostcodeKey(cell)
    }

    package var isPresent: Bool { !isBlank }
}
