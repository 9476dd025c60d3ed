import Basics
import Leads

/// What reading needs to know beside the tables themselves.
package struct ImportContext: Sendable {
    package var leads: LeadMatch
    /// Key and title of each priority, in the council's order.
    package var priorities: [(key: String, title: Wording)]
    /// Titles of the activities that the programme already has.
    package var titles: Set<String>
    /// The day of words that give none.
    package var asAt: Day

    package init(
        leads: [Lead] = [], priorities: [(key: String, title: Wording)] = [], titles: [Wording] = [], asAt: Day
    ) {
        self.leads = LeadMatch(leads)
        self.priorities = priorities
        self.titles = Set(titles.flatMap { [$0.english, $0.welsh] }.filter { !$0.isEmpty }.map(\.folded))
        self.asAt = asAt
    }
}

/// Reads the rows of one activity.
struct ActivityReader {
    let rows: [RowCells]
    let context: ImportContext
    /// Whether each row's lead and days are its steps' own, since they differ from row to row.
    private let isByRow: Bool
    /// Whether each row's state is its steps' own.
    private let isToldByRow: Bool

    init(_ rows: [RowCells], context: ImportContext) {
        self.rows = rows
        self.context = context
        isByRow = Self.differ([.lead, .due, .starts], in: rows)
        isToldByRow = isByRow || Self.differ([.state], in: rows) || Self.areTold(rows)
    }

    private var place: ImportPlace { rows[0].place }

    func read(_ book: inout NoticeBook) -> FiledActivity {
        var filed = FiledActivity(key: rows[0].text(.key), title: title(&book))
        filed.outcomes = list(.outcomes).said
        filed.outputs = list(.outputs).said
        filed.measures = list(.measures).said
        filed.voice = list(.voice).said
        filed.partners = list(.partners).said
        filed.whyNone = one(.whyNone).said
        if !isByRow {
            filed.lead = lead(.lead, of: rows, &book)
            filed.deputy = lead(.deputy, of: rows, &book)
            filed.starts = day(.starts, of: rows, &book)
            filed.due = day(.due, of: rows, &book)
        }
        if !isToldByRow { standing(of: &filed, &book) }
        money(of: &filed, &book)
        filed.evidence = evidence(.evidence, of: rows, told: filed.updates?.last?.on, &book)
        filed.steps = steps(&book).said
        if !hasStepColumns {
            for oddity in StepLetters((filed.steps ?? []).map(\.letter)).oddities where !oddity.isPlain {
                book.tell(rows[0].place(.steps), ImportWords.letters(oddity))
            }
        }
        return filed
    }

    private var hasStepColumns: Bool { rows.contains { $0.has(.step) } }

    private func title(_ book: inout NoticeBook) -> Wording {
        let words = rows[0].words(.activity)
        guard !words.isEmpty else {
            book.tell(place, ImportWords.noTitle)
            return Wording(rows[0].text(.key))
        }
        return Wording(words.english.onOneLine, cy: words.welsh.onOneLine)
    }

    /// The lines of every row, none of them twice: merged cells repeat theirs.
    private func list(_ field: ImportField) -> [Wording] {
        rows.map { $0.words(field) }.stacked.listed
    }

    /// The words that the rows agree on; where they differ, one below the other.
    private func one(_ field: ImportField) -> Wording { rows.map { $0.words(field) }.stacked }

    private static func haveOwnSteps(_ rows: [RowCells]) -> Bool {
        rows.count > 1 && rows.allSatisfy({ $0.has(.steps) }) && Set(rows.map { $0.words(.steps) }).count > 1
    }

    /// Rows that each have actions, and something in one of these columns that differs from the first row's.
    private static func differ(_ fields: [ImportField], in rows: [RowCells]) -> Bool {
        haveOwnSteps(rows)
            && fields.contains { field in
                rows.dropFirst().contains { $0.has(field) && $0.words(field) != rows[0].words(field) }
            }
    }

    /// Rows that each have actions, and of which a later one gives a state of its own in its words on progress.
    private static func areTold(_ rows: [RowCells]) -> Bool {
        haveOwnSteps(rows)
            && rows.dropFirst().contains { row in
                StandingReader.state(beginning: row.words(.progress)) != nil
                    && row.words(.progress) != rows[0].words(.progress)
            }
    }
}

extension ActivityReader {
    /// The lead that the first filled row names; one that nobody knows is asked for, once for each name.
    private func lead(_ field: ImportField, of rows: [RowCells], _ book: inout NoticeBook) -> String? {
        guard let row = rows.first(where: { $0.has(field) }) else { return nil }
        let text = row.text(field).onOneLine
        if let key = context.leads.key(text) { return key }
        let answer = book.ask(row.place(field), ImportWords.unknownLead(text), .lead(text, context))
        return answer.isEmpty ? nil : answer
    }

    private func day(_ field: ImportField, of rows: [RowCells], _ book: inout NoticeBook) -> Day? {
        guard let row = rows.first(where: { $0.has(field) }) else { return nil }
        let text = row.text(field).onOneLine
        let place = row.place(field)
        switch DateReader.read(text) {
        case .nothing: return nil
        case .day(let day): return day
        case .impossible(let sentence): book.tell(place, sentence + ImportWords.leftEmpty)
        case .words: book.tell(place, ImportWords.notADay(text))
        case .unclear(let end):
            // The first day of what is meant, where something begins.
            let offered = field == .starts || field == .stepStarts ? end.month.firstDay : end
            let answer = book.ask(
                place, ImportWords.unclearDay(text),
                ImportQuestion(
                    "t\(row.place.mark)\(field.rawValue)", ImportWords.whichDay,
                    [.init("", ImportWords.noDay), .init(offered.iso, offered.written)], standard: ""))
            return Day(iso: answer)
        }
        return nil
    }

    /// From the day of the word beside it, where it gives none itself.
    private func evidence(_ field: ImportField, of rows: [RowCells], told: Day?, _ book: inout NoticeBook)
        -> [FiledEvidence]?
    {
        let text = rows.map { $0.text(field) }.filter { !$0.isEmpty }.joined(separator: "\n")
        if told == nil, EvidenceReader.isAnyUndated(text) { book.undated += 1 }
        return EvidenceReader.read(text, rows[0].language, on: told ?? context.asAt).said
    }

    private func money(of filed: inout FiledActivity, _ book: inout NoticeBook) {
        let source = one(.source)
        filed.budgetSource = source.said
        guard let row = rows.first(where: { $0.has(.pounds) }) else { return }
        let text = row.text(.pounds).onOneLine
        if let pounds = Pounds.read(text) {
            filed.pounds = pounds
        } else {
            filed.budgetSource = source.joined(row.words(.pounds)).said
            book.tell(row.place(.pounds), ImportWords.notPounds(text))
        }
    }
}

extension ActivityReader {
    /// State, words and their day. What gives no state leaves it unsaid until somebody chooses.
    private func standing(of filed: inout FiledActivity, _ book: inout NoticeBook) {
        let told = StandingReader(rows: rows, fields: .activity, context: context).read(&book)
        filed.state = told.state
        filed.stateOn = told.update.flatMap { $0.state == nil ? nil : $0.on }
        filed.because = told.because.said
        filed.updates = told.update.map { [$0] }
    }

    private func steps(_ book: inout NoticeBook) -> [FiledStep] {
        if hasStepColumns { return rows.filter { $0.has(.step) }.map { step($0, &book) } }
        if isToldByRow { return rows.flatMap { stepsWithOwn($0, &book) } }
        return pieces(
            rows.map { $0.words(.steps) }.stacked, rows.first { $0.has(.steps) } ?? rows[0], &book)
    }

    /// A step in a row of its own.
    private func step(_ row: RowCells, _ book: inout NoticeBook) -> FiledStep {
        let letter = row.text(.stepLetter)
        var filed = FiledStep(letter: letter.isEmpty ? nil : letter.trimmed(of: " ()."), text: row.words(.step))
        filed.lead = lead(.stepLead, of: [row], &book)
        filed.starts = day(.stepStarts, of: [row], &book)
        filed.due = day(.stepDue, of: [row], &book)
        let gate = row.text(.stepGate)
        filed.gate = GateReader.read(gate)
        if !gate.isEmpty, filed.gate == nil { book.tell(row.place(.stepGate), ImportWords.notAGate(gate)) }
        let told = StandingReader(rows: [row], fields: .step, context: context).read(&book)
        filed.state = told.state
        filed.stateOn = told.update.flatMap { $0.state == nil ? nil : $0.on }
        filed.because = told.because.said
        filed.updates = told.update.map { [$0] }
        filed.evidence = evidence(.stepEvidence, of: [row], told: told.update?.on, &book)
        return filed
    }

    /// The steps of a row whose state is theirs, and whose lead and days may be.
    private func stepsWithOwn(_ row: RowCells, _ book: inout NoticeBook) -> [FiledStep] {
        let own = isByRow ? [row] : []
        let lead = lead(.lead, of: own, &book)
        let (starts, due) = (day(.starts, of: own, &book), day(.due, of: own, &book))
        let told = StandingReader(rows: [row], fields: .activity, context: context).read(&book)
        return pieces(row.words(.steps), row, &book).map { step in
            var step = step
            step.lead = lead
            step.starts = starts
            step.due = due
            step.state = told.state
            step.stateOn = told.update.flatMap { $0.state == nil ? nil : $0.on }
            step.because = told.because.said
            step.updates = told.update.map { [$0] }
            return step
        }
    }

    /// The steps of a cell, in both languages side by side where they are as many.
    private func pieces(_ words: Wording, _ row: RowCells, _ book: inout NoticeBook) -> [FiledStep] {
        let english = split(words.english, row, &book)
        let welsh = split(words.welsh, row, &book)
        if !english.isEmpty, !welsh.isEmpty, english.count != welsh.count {
            book.tell(row.place(.steps), ImportWords.stepsDiffer(english.count, welsh.count))
            return english.map { FiledStep(letter: $0.letter, text: Wording($0.text)) }
                + welsh.map { FiledStep(letter: $0.letter, text: Wording("", cy: $0.text)) }
        }
        return (0..<max(english.count, welsh.count)).map { index in
            let first = index < english.count ? english[index] : nil
            let second = index < welsh.count ? welsh[index] : nil
            return FiledStep(
                letter: first?.letter ?? second?.letter, text: Wording(first?.text ?? "", cy: second?.text ?? ""))
        }
    }

    private func split(_ text: String, _ row: RowCells, _ book: inout NoticeBook) -> [StepSplitter.Piece] {
        let splitter = StepSplitter(text)
        if splitter.isMaybeMore { book.tell(row.place(.steps), ImportWords.maybeMoreSteps) }
        guard splitter.isUnsure else { return splitter.pieces }
        let answer = book.ask(
            row.place(.steps), ImportWords.noLetters(splitter.pieces.count),
            ImportQuestion(
                "p\(row.place.mark)", ImportWords.howManySteps,
                [
                    .init("many", ImportWords.manySteps(splitter.pieces.count)),
                    .init("one", ImportWords.oneStep),
                ], standard: "many"))
        return answer == "one" ? StepSplitter.whole(text) : splitter.pieces
    }
}

extension StepLetters.Oddity {
    /// A step without a letter is nothing odd by itself.
    fileprivate var isPlain: Bool { if case .unlettered = self { true } else { false } }
}

extension [Wording] {
    /// One below the other, none of them twice.
    var stacked: Wording {
        var seen: Set<Wording> = []
        var stacked = Wording.empty
        for words in self where !words.isEmpty && seen.insert(words).inserted { stacked = stacked.joined(words) }
        return stacked
    }
}

extension Wording {
    /// One below the other, in each language.
    func joined(_ other: Wording) -> Wording {
        Wording(Self.lines(english, other.english), cy: Self.lines(welsh, other.welsh))
    }

    private static func lines(_ first: String, _ second: String) -> String {
        [first, second].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}

extension String {
    /// With a space wherever there was a line break or more than one.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
