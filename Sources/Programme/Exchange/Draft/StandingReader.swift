import Basics

/// Reads how an activity or a step stands: its state, the words on it, their day and the reason.
struct StandingReader {
    /// The columns that say it.
    struct Fields {
        let state, because, progress, day: ImportField

        static let activity = Fields(state: .state, because: .because, progress: .progress, day: .progressDay)
        static let step = Fields(
            state: .stepState, because: .stepBecause, progress: .stepProgress, day: .stepProgressDay)
    }

    struct Told {
        var state: WorkState?
        var because = Wording.empty
        var update: FiledUpdate?
    }

    let rows: [RowCells]
    let fields: Fields
    let context: ImportContext

    func read(_ book: inout NoticeBook) -> Told {
        var told = Told()
        var words = joined(fields.progress)
        let place = rows.first { $0.has(fields.progress) || $0.has(fields.state) } ?? rows[0]
        var offered = DateReading.nothing
        var isAsked = false
        told.state = column(&words, &isAsked, &book)
        if !words.isEmpty, told.state == nil, !isAsked {
            switch StateReader.read(words[.english]) {
            case .nothing: break
            case .state(let state):
                told.state = state
                words = .empty
            case .words(let suggested, let day):
                offered = day
                if let (state, rest) = Self.parted(words) {
                    told.state = state
                    words = rest
                } else {
                    told.state = choice(place, words, suggested, &book)
                }
            }
        } else if !words.isEmpty {
            offered = DateReader.mentioned(in: words[.english])
        }
        tellOthers(told.state, words, place.place(fields.progress), &book)
        told.because = joined(fields.because)
        if told.because.isEmpty, told.state == .stopped || told.state == .delayed { told.because = words }
        guard told.state != nil || !words.isEmpty else { return told }
        told.update = FiledUpdate(on: day(place, offered, &book), state: told.state, text: words.said)
        return told
    }

    /// The state that words give by themselves or on their first line.
    static func state(beginning words: Wording) -> WorkState? { parted(words)?.0 }

    /// Another state than the one that was taken, in a row below: it stays among the words, and that is said.
    private func tellOthers(_ taken: WorkState?, _ words: Wording, _ place: ImportPlace, _ book: inout NoticeBook) {
        let lines = [words.english, words.welsh].flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) }
        var told = lines.compactMap(StateReader.exact)
        told += rows.map { $0.words(fields.state)[.english] }.compactMap(StateReader.exact)
        for other in Set(told).sorted(by: { $0.rawValue < $1.rawValue }) where taken != nil && other != taken {
            book.tell(place, ImportWords.anotherState(other))
        }
    }

    /// A state on a line of its own, with words below it.
    private static func parted(_ words: Wording) -> (WorkState, Wording)? {
        let english = words.english.split(separator: "\n", maxSplits: 1).map(String.init)
        let welsh = words.welsh.split(separator: "\n", maxSplits: 1).map(String.init)
        guard let first = english.first ?? welsh.first, let state = StateReader.exact(first) else { return nil }
        func rest(_ lines: [String]) -> String { lines.count > 1 ? lines[1].trimmed : "" }
        return (state, Wording(rest(english), cy: rest(welsh)))
    }

    /// What the column for the state says; what is no state goes to the words.
    private func column(_ words: inout Wording, _ isAsked: inout Bool, _ book: inout NoticeBook) -> WorkState? {
        guard let row = rows.first(where: { $0.has(fields.state) }) else { return nil }
        let text = row.words(fields.state)
        switch StateReader.read(text[.english]) {
        case .nothing: return nil
        case .state(let state): return state
        case .words(let suggested, _):
            let answer = choice(row, text, suggested, &book, field: fields.state)
            isAsked = true
            words = text.joined(words)
            return answer
        }
    }

    /// Asks for the state of words that give none.
    private func choice(
        _ row: RowCells, _ words: Wording, _ suggested: WorkState?, _ book: inout NoticeBook,
        field: ImportField? = nil
    ) -> WorkState? {
        let states = WorkState.allCases.map { ImportQuestion.Choice($0.rawValue, ProgrammeWords.state($0)) }
        let answer = book.ask(
            row.place(field ?? fields.progress), ImportWords.textOnly(words, suggested),
            ImportQuestion(
                "s\(row.place.mark)\(fields.state.isOfStep ? "p" : "")", ImportWords.whichState,
                [.init("", ImportWords.unsaid)] + states, standard: ""))
        return WorkState(rawValue: answer)
    }

    /// The day in its own column; else one that the words speak of, where a person takes it; else the file's.
    private func day(_ row: RowCells, _ offered: DateReading, _ book: inout NoticeBook) -> Day {
        if let dated = rows.first(where: { $0.has(fields.day) }) {
            let text = dated.text(fields.day)
            if case .day(let day) = DateReader.read(text) { return day }
            book.tell(dated.place(fields.day), ImportWords.notTheDayOfWord(text, context.asAt))
            book.undated += 1
            return context.asAt
        }
        let found: Day
        switch offered {
        case .day(let day), .unclear(let day): found = day
        default:
            book.undated += 1
            return context.asAt
        }
        let answer = book.ask(
            row.place(fields.progress), ImportWords.speaksOf(found),
            ImportQuestion(
                "d\(row.place.mark)\(fields.state.isOfStep ? "p" : "")", ImportWords.dayOfWord,
                [.init("", context.asAt.written), .init(found.iso, found.written)], standard: ""))
        if let day = Day(iso: answer) { return day }
        book.undated += 1
        return context.asAt
    }

    private func joined(_ field: ImportField) -> Wording {
        rows.map { $0.words(field) }.stacked
    }
}

/// Reads money as people write it: `£5,000`, `5k`, `1.5m`.
enum Pounds {
    static func read(_ text: String) -> Int? {
        let plain = text.lowercased().filter { !$0.isWhitespace && $0 != "," && $0 != "£" }
        guard let match = plain.wholeMatch(of: /([0-9]{1,9})(?:\.([0-9]{1,2}))?(k|m)?/), let whole = Int(match.1) else {
            return nil
        }
        let digits = match.2.map { $0.count == 1 ? $0 + "0" : String($0) } ?? "0"
        let hundredths = whole * 100 + (Int(digits) ?? 0)
        switch match.3 {
        case "k": return hundredths * 10
        case "m": return hundredths * 10_000
        default: return hundredths % 100 == 0 ? whole : nil
        }
    }
}

/// Reads which decision a step waits for.
enum GateReader {
    static func read(_ text: String) -> Step.Gate? {
        let folded = text.folded.spaced
        return Step.Gate.allCases.first { gate in
            let words = ProgrammeWords.gate(gate)
            return [gate.rawValue, words.english.folded.spaced, words.welsh.folded.spaced].contains(folded)
        }
    }
}
