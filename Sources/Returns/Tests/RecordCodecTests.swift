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
        var child = ReducedChild(
            born: Month(Int.random(in: 1...9999, using: &random), Int.random(in: 1...12, using: &random)),
            sex: Sex.allCases.randomElement(using: &random) ?? .unknown, ethnicity: code(&random),
            unaccompanied: unaccompanied.randomElement(using: &random) ?? .no, episodes: episodes)
        addFacts(to: &child, code(&random), &random)
        return child
    }

    /// Between none and three of everything besides episodes.
    private func addFacts(to child: inout ReducedChild, _ code: Code, _ random: inout SeededGenerator) {
        func day(_ random: inout SeededGenerator) -> Day { Day(number: Int32.random(in: 0...30_000, using: &random)) }
        func maybe(_ random: inout SeededGenerator) -> Day? { Bool.random(using: &random) ? day(&random) : nil }
        func answer(_ random: inout SeededGenerator) -> YesNo { YesNo.allCases.randomElement(using: &random) ?? .no }
        func mark(_ random: inout SeededGenerator) -> UInt32 { UInt32.random(in: 0 ... .max, using: &random) }
        let since: [Motherhood] = [.notSaid, .no, .yes(since: nil), .yes(since: Month(2020, 2))]
        child.motherhood = since.randomElement(using: &random) ?? .no
        for place in child.episodes.indices where Bool.random(using: &random) {
            child.episodes[place].home = mark(&random)
        }
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let year = ReturnYear(ending: Int.random(in: 1...9999, using: &random))
            child.reviews.append(ReducedReview(day: day(&random), participation: code))
            child.health.append(
                ReducedHealth(
                    year: year,
                    difficulties: Bool.random(using: &random) ? nil : UInt8.random(in: 0...40, using: &random),
                    reasonWithoutScore: code, convicted: answer(&random), developmentChecked: answer(&random),
                    immunised: answer(&random), teethChecked: answer(&random), healthAssessed: answer(&random),
                    misusesSubstances: answer(&random), interventionReceived: answer(&random),
                    interventionOffered: answer(&random)))
            child.leaving.append(ReducedLeaving(year: year, inTouch: code, activity: code, accommodation: code))
            child.adoptions.append(
                ReducedAdoption(
                    year: year, decided: maybe(&random), matched: maybe(&random), byFosterCarer: answer(&random),
                    adopters: code))
            child.decisions.append(ReducedDecision(decided: day(&random), reversed: maybe(&random), reason: code))
            child.permanence.append(
                ReducedPermanence(
                    year: year, code: code, sinceYear: Bool.random(using: &random) ? nil : 2019,
                    sinceMonth: Bool.random(using: &random) ? nil : UInt8.random(in: 1...12, using: &random)))
            child.absences.append(ReducedAbsence(kind: code, start: day(&random), end: maybe(&random)))
            child.workers.append(
                ReducedWorker(
                    worker: Bool.random(using: &random) ? nil : mark(&random), start: maybe(&random),
                    end: maybe(&random), reason: code))
            child.orders.append(ReducedOrder(start: day(&random), end: maybe(&random)))
        }
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
                [UInt8.random(in: 1...2, using: &random)]
                + (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            _ = try? ReducedChild(decoding: bytes)
        }
        for _ in 0..<20_000 {
            var bytes = child(&random).encoded()
            bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
            if let read = try? ReducedChild(decoding: bytes) { _ = read.encoded() }
        }
    }

    @Test func `a record that the first version wrote still opens`() throws {
        // Born in June 2004, female, WBRI, unaccompanied until 2 January 1970; one episode, 3 to 5 January 1970, in
        // the area, 3.1 miles away.
        // 24,053 months since the year 0, zigzag 48,106, seven bits a byte.
        let month: [UInt8] = [0xEA, 0xF7, 0x02]
        let bytes: [UInt8] =
            [1] + month + [2, 4] + Array("WBRI".utf8) + [2, 2, 1, 7, 4, 4, 1] + Array("S".utf8) + [2]
            + Array("C2".utf8) + [2] + Array("N1".utf8) + [2] + Array("U4".utf8) + [3] + Array("PR1".utf8) + [3]
            + Array("E4A".utf8) + [0, 31]
        let child = try ReducedChild(decoding: bytes)
        #expect(child.born == Month(2004, 6) && child.sex == .female && child.ethnicity == "WBRI")
        #expect(child.unaccompanied == .yes(until: theDay("1970-01-02")))
        #expect(child.motherhood == .notSaid && child.reviews.isEmpty && child.workers.isEmpty)
        let episode = try #require(child.episodes.first)
        #expect(episode.start == theDay("1970-01-03") && episode.end == theDay("1970-01-05"))
        #expect(episode.reasonEnded == "E4A" && episode.location == .inside && episode.tenthsOfMile == 31)
        #expect(episode.home == nil)
        #expect(try ReducedChild(decoding: child.encoded()) == child)
    }

    @Test func `a record of a later version says so`() {
        #expect(throws: RecordDamage.unknownVersion(9)) { try ReducedChild(decoding: [9, 1, 2]) }
    }
}
