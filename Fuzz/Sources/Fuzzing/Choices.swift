/// Reads the bytes as one choice after another; when they are at an end every choice is the first.
package struct Choices {
    private var rest: Slice<UnsafeBufferPointer<UInt8>>

    package init(_ bytes: UnsafeBufferPointer<UInt8>) { rest = bytes[...] }

    package var isAtEnd: Bool { rest.isEmpty }

    package mutating func byte() -> UInt8 { rest.popFirst() ?? 0 }

    /// From 0 to one less than `count`, which is at most 65,536.
    package mutating func number(below count: Int) -> Int {
        guard count > 1 else { return 0 }
        let number = count <= 256 ? Int(byte()) : Int(byte()) << 8 | Int(byte())
        return number % count
    }

    package mutating func one<Element>(of list: [Element]) -> Element { list[number(below: list.count)] }

    /// Once in so many times.
    package mutating func isRare(_ times: Int) -> Bool { number(below: times) == times - 1 }

    package mutating func bytes(_ count: Int) -> [UInt8] { (0..<min(count, rest.count)).map { _ in byte() } }
}
