import Basics
import Testing

@testable import Programme

/// What a cell about progress says of the state (T9).
struct StateReaderTests {
    @Test(arguments: [
        ("C", WorkState.completed), ("c.", .completed), ("O", .onSchedule), ("(D)", .delayed),
        ("Completed", .completed),
        ("On Schedule", .onSchedule), ("on track", .onSchedule), ("DELAYED", .delayed), ("Not started", .notStarted),
        ("Wedi'i gwblhau", .completed), ("Wedi’i oedi", .delayed), ("Ar amser", .onSchedule),
        ("Heb ddechrau", .notStarted),
        ("Wedi’i stopio", .stopped),
    ])
    func `a code or the exact word gives a state`(text: String, state: WorkState) {
        #expect(StateReader.read(text) == .state(state))
    }

    @Test func `words with a date are words; the state and the day are offered`() {
        #expect(
            StateReader.read("Completed (March 2009)") == .words(.completed, day: .unclear(day("2009-03-31"))))
        #expect(StateReader.read("Three young people took part") == .words(nil, day: .nothing))
        #expect(StateReader.read("Delayed by the move") == .words(.delayed, day: .nothing))
        #expect(StateReader.read("Completeness was looked at") == .words(nil, day: .nothing))
    }

    @Test(arguments: ["", "  ", "-", "…"])
    func `nothing, or a dash, is no update`(text: String) { #expect(StateReader.read(text) == .nothing) }

    @Test(arguments: ["In progress", "Ongoing", "Green", "Yn parhau"])
    func `words that say neither are left to a person`(text: String) {
        #expect(StateReader.read(text) == .words(nil, day: .nothing))
    }
}
