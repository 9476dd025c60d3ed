import Basics
import SSDA903

extension ReducedReview: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(day)
        writer.put(participation)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        self.init(day: try reader.day(), participation: try reader.code())
    }
}

/// The eight answers are two bits each, the first in the lowest.
extension ReducedHealth: Recorded {
    private var answers: [YesNo] {
        [
            convicted, developmentChecked, immunised, teethChecked, healthAssessed, misusesSubstances,
            interventionReceived, interventionOffered,
        ]
    }

    func put(into writer: inout RecordWriter) {
        writer.put(year)
        writer.put(difficulties) { $0.put(byte: $1) }
        writer.put(reasonWithoutScore)
        for start in [0, 4] {
            writer.put(byte: (0..<4).reduce(0) { $0 | answers[start + $1].rawValue << UInt8($1 * 2) })
        }
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        let year = try reader.year()
        let score = try reader.isThere() ? try reader.byte() : nil
        let reason = try reader.code()
        var answers: [YesNo] = []
        for _ in 0..<2 {
            let byte = try reader.byte()
            for place in 0..<4 {
                guard let answer = YesNo(rawValue: byte >> UInt8(place * 2) & 3) else { throw .nonsense }
                answers.append(answer)
            }
        }
        self.init(
            year: year, difficulties: score, reasonWithoutScore: reason, convicted: answers[0],
            developmentChecked: answers[1], immunised: answers[2], teethChecked: answers[3], healthAssessed: answers[4],
            misusesSubstances: answers[5], interventionReceived: answers[6], interventionOffered: answers[7])
    }
}

extension ReducedLeaving: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(year)
        writer.put(inTouch)
        writer.put(activity)
        writer.put(accommodation)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        self.init(
            year: try reader.year(), inTouch: try reader.code(), activity: try reader.code(),
            accommodation: try reader.code())
    }
}

extension ReducedAdoption: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(year)
        writer.put(decided)
        writer.put(matched)
        writer.put(byte: byFosterCarer.rawValue)
        writer.put(adopters)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        let year = try reader.year()
        let decided = try reader.optionalDay()
        let matched = try reader.optionalDay()
        guard let byFosterCarer = YesNo(rawValue: try reader.byte()) else { throw .nonsense }
        self.init(
            year: year, decided: decided, matched: matched, byFosterCarer: byFosterCarer, adopters: try reader.code())
    }
}

extension ReducedDecision: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(decided)
        writer.put(reversed)
        writer.put(reason)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        self.init(decided: try reader.day(), reversed: try reader.optionalDay(), reason: try reader.code())
    }
}

extension ReducedPermanence: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(year)
        writer.put(code)
        writer.put(sinceYear) { $0.put(UInt64($1)) }
        writer.put(sinceMonth) { $0.put(byte: $1) }
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        let year = try reader.year()
        let code = try reader.code()
        let since = try reader.isThere() ? try reader.year().ending : nil
        let month = try reader.isThere() ? try reader.byte() : nil
        guard month.map({ (1...12).contains($0) }) ?? true else { throw .nonsense }
        self.init(year: year, code: code, sinceYear: since.map { Int16($0) }, sinceMonth: month)
    }
}

extension ReducedAbsence: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(kind)
        writer.put(start)
        writer.put(end)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        self.init(kind: try reader.code(), start: try reader.day(), end: try reader.optionalDay())
    }
}

extension ReducedWorker: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(worker) { $0.put(mark: $1) }
        writer.put(start)
        writer.put(end)
        writer.put(reason)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        let worker = try reader.isThere() ? try reader.mark() : nil
        self.init(
            worker: worker, start: try reader.optionalDay(), end: try reader.optionalDay(), reason: try reader.code())
    }
}

extension ReducedOrder: Recorded {
    func put(into writer: inout RecordWriter) {
        writer.put(start)
        writer.put(end)
    }

    init(from reader: inout RecordReader) throws(RecordDamage) {
        self.init(start: try reader.day(), end: try reader.optionalDay())
    }
}
