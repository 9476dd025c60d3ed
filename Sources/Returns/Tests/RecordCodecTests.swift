import Basics
import SSDA903
import Testing

@testable import Returns

struct RecordCodecTests {
    private func child(_ random: inout SeededGenerator) -> ReducedChild {
        func code(_ random: inout SeededGenerator) -> Code {
            Code((0..<Int.random(in: 0...7, using: &random)).map { _ in UInt8.random(in: 48...90, using: &random) })
                ?? .blank
        }
        let unaccompanied: [Unaccompanied] = [.no, .notKnown, .yes(until: nil), .yes(until: theDay("2024-02-29"))]
        let episodes = (0..<Int.random(in: 0...6, using: &random)).map { _ in
            let start = Day(number: Int32.random(in: -719_162...2_932_896, using: &random))
            return ReducedEpisode(
                start: start,
                end: Bool.random(using: &random) ? nil : Day(number: Int32.random(in: 0...30_000, using: &random)),
                reasonForNew: code(&random), legalStatus: code(&random), need: code(&random),
                placement: code(&random), provider: code(&random), reasonEnded: code(&random),
                reasonChanged: code(&random), location: Location.allCases.randomElement(using: &random) ?? .unknown,
                tenthsOfMile: Bool.random(using: &random) ? nil : UInt16.random(in: 0...9999, using: &random))
        }
        return ReducedChild(
            born: Month(Int.random(in: 1...9999, using: &random), Int.random(in: 1...12, using: &random)),
            sex: Sex.allCases.randomElement(using: &random) ?? .unknown, ethnicity: code(&random),
            unaccompanied: unaccompanied.randomElement(using: &random) ?? .no, episodes: episodes)
    }

    @Test func `a child comes back as it was written`() throws {
        var random = SeededGenerator(seed: 2)
        for _ in 0..<2000 {
            let child = child(&random)
            #expect(try ReducedChild(decoding: child.encoded()) == child)
        }
    }

    @Test func `a record cut off anywhere is refused`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<50 {
            let bytes = child(&random).encoded()
            for length in 0..<bytes.count {
                #expect(throws: RecordDamage.self) { try ReducedChild(decoding: Array(bytes.prefix(length))) }
            }
            #expect(throws: RecordDamage.nonsense) { try ReducedChild(decoding: bytes + [0]) }
        }
    }

    @Test func `random bytes and flipped bits never stop the reader`() {
        var random = SeededGenerator(seed: 4)
        for _ in 0..<50_000 {
            let bytes =
                [1]
                + (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            _ = try? ReducedChild(decoding: bytes)
        }
        for _ in 0..<20_000 {
            var bytes = child(&random).encoded()
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
            if let read = try? ReducedChild(decoding: bytes) { _ = read.encoded() }
        }
    }

    @Test func `a record of a later version says so`() {
        #expect(throws: RecordDamage.unknownVersion(9)) { try ReducedChild(decoding: [9, 1, 2]) }
    }
}
