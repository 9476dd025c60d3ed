import Basics
import Documents

/// What a table of somebody's becomes: a programme's file, and everything about it that is not plain. Made anew from
/// the table, the mapping and the answers each time, so that nothing but those has to be kept.
package struct ImportDraft: Sendable {
    /// Without the activities that are left out because they are already there.
    package private(set) var file: ProgrammeFile
    package private(set) var notices: [ImportNotice]
    package private(set) var counts = Counts()
    /// The tables that were read, and the themes they speak of in their order, each with the priority it was given.
    package private(set) var themes: [Theme] = []

    package struct Counts: Sendable, Hashable {
        package var activities = 0
        package var steps = 0
        /// Neither a state nor words.
        package var withoutWord = 0
        /// Words that give no state.
        package var textOnly = 0
        /// Of those, the ones for which somebody has chosen.
        package var chosen = 0
        /// Already there and left out.
        package var skipped = 0
        /// Left blank by their question, for a person to choose.
        package var open = 0
        /// Words without a day of their own.
        package var undated = 0
    }

    package struct Theme: Sendable, Hashable {
        package let text: String
        package let question: ImportQuestion
        /// The priority's key; nil where it serves none.
        package let priority: String?
        package let activities: Int
    }

    package init(
        _ tables: [SheetTable], mapping: ColumnMapping, answers: [String: String], context: ImportContext,
        title: Wording
    ) {
        var book = NoticeBook(answers: answers)
        let shown = tables.filter { !$0.rows.isEmpty }
        let isThemed = shown.count > 1 && !mapping.fields.contains(.theme)
        file = ProgrammeFile(title: title)
        notices = []
        var found: [ThemeRows.Found] = []
        for table in shown {
            for notice in table.notices { book.tell(nil, table.title + .same(": ") + notice.sentence) }
            found +=
                ThemeRows(
                    table.rows, number: table.number, title: table.title,
                    theme: isThemed ? Self.theme(of: table) : nil, mapping: mapping, book: &book
                ).found
        }
        themes = Self.themes(found, answers: answers, context: context)
        add(found, answers: answers, context: context, language: mapping.language, &book)
        notices = book.notices
        counts.undated = book.undated
        counts.open = notices.count { $0.question.map { $0.answer(in: answers).isEmpty } ?? false }
    }

    /// What a table of a file with several says by its name.
    private static func theme(of table: SheetTable) -> String? {
        let isNone = [TableWords.noPriority.english, TableWords.noPriority.welsh].contains(table.name)
        return table.name.isEmpty || isNone ? nil : table.name
    }

    private mutating func add(
        _ found: [ThemeRows.Found], answers: [String: String], context: ImportContext, language: Language,
        _ book: inout NoticeBook
    ) {
        var keys: Set<String> = []
        let priorities = Dictionary(themes.map { ($0.text, $0.priority) }, uniquingKeysWith: { first, _ in first })
        for one in found {
            let before = book.notices.count
            book.about = one.rows[0].words(.activity)
            // What is left out needs no answers.
            if Self.isThere(one.rows[0].words(.activity), one.rows[0].place, context, &book) {
                counts.skipped += 1
                continue
            }
            var filed = ActivityReader(one.rows, context: context).read(&book)
            filed.priority = one.theme.flatMap { priorities[$0.onOneLine] ?? nil }
            filed.group = Self.heading(one, hasPriority: filed.priority != nil, language: language)
            filed.key = Self.free(filed.key.isEmpty ? filed.title[.english].slug : filed.key.slug, &keys)
            count(filed, book.notices[before...], answers)
            file.activities.append(filed)
        }
    }

    static func isThere(
        _ title: Wording, _ place: ImportPlace, _ context: ImportContext, _ book: inout NoticeBook
    ) -> Bool {
        let titles = [title.english, title.welsh].filter { !$0.isEmpty }.map(\.onOneLine.folded)
        guard titles.contains(where: context.titles.contains) else { return false }
        let answer = book.ask(
            place, ImportWords.alreadyThere(title),
            ImportQuestion(
                "x\(place.mark)", ImportWords.whatToDo,
                [.init("skip", ImportWords.skip), .init("add", ImportWords.addAnyway)], standard: "skip"))
        return answer == "skip"
    }

    /// The parts put together, and counted.
    init(
        file: ProgrammeFile, notices: [ImportNotice], themes: [Theme], skipped: Int, answers: [String: String]
    ) {
        self.file = file
        self.notices = notices
        self.themes = themes
        counts.activities = file.activities.count
        counts.steps = file.activities.reduce(0) { $0 + ($1.steps?.count ?? 0) }
        counts.withoutWord = file.activities.count(where: \.isWithoutWord)
        counts.skipped = skipped
        // Who does elsewhere what nobody does here is left open, and is not asked.
        counts.open = notices.count { notice in
            notice.question.map { !$0.isOfLead && $0.answer(in: answers).isEmpty } ?? false
        }
    }

    private mutating func count(
        _ filed: FiledActivity, _ notices: ArraySlice<ImportNotice>, _ answers: [String: String]
    ) {
        counts.activities += 1
        counts.steps += filed.steps?.count ?? 0
        let asked = notices.compactMap(\.question).filter { $0.key.hasPrefix("s") && !$0.key.hasSuffix("p") }
        if !asked.isEmpty {
            counts.textOnly += 1
            if filed.state != nil { counts.chosen += 1 }
        } else if filed.state == nil, filed.updates == nil, !(filed.steps ?? []).contains(where: { $0.updates != nil })
        {
            counts.withoutWord += 1
        }
    }

    private static func heading(_ found: ThemeRows.Found, hasPriority: Bool, language: Language) -> Wording? {
        let group = found.group ?? .empty
        guard let theme = found.theme?.onOneLine, !hasPriority else { return group.said }
        let own = [theme, group.own(language)].filter { !$0.isEmpty }.joined(separator: ": ")
        return language == .english ? Wording(own, cy: group.welsh) : Wording(group.english, cy: own)
    }

    /// Each theme once, with the priority that has its name or that was chosen for it.
    private static func themes(
        _ found: [ThemeRows.Found], answers: [String: String], context: ImportContext
    ) -> [Theme] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for theme in found.compactMap(\.theme).map(\.onOneLine) {
            if counts[theme] == nil { order.append(theme) }
            counts[theme, default: 0] += 1
        }
        return order.map { theme($0, counts[$0] ?? 0, answers, context) }
    }

    /// A theme with the priority of its name or key, or the one that was chosen for it.
    ///
    /// - Parameter called: what a key stands for, where the text is one.
    static func theme(
        _ text: String, called title: Wording? = nil, _ activities: Int, _ answers: [String: String],
        _ context: ImportContext
    ) -> Theme {
        let folded = text.folded.spaced
        let names = Set([text, title?.english ?? "", title?.welsh ?? ""].map(\.folded.spaced).filter { !$0.isEmpty })
        let same = context.priorities.first { key, title in
            !names.isDisjoint(with: [key, title.english.folded.spaced, title.welsh.folded.spaced])
        }
        let choices =
            [ImportQuestion.Choice("", ImportWords.noPriority)]
            + context.priorities.map { .init($0.key, $0.title.bilingual) }
        let question = ImportQuestion(
            "y:" + folded.prefix(80), title?.bilingual ?? .same(text), choices, standard: same?.key ?? "")
        let answer = question.answer(in: answers)
        return Theme(
            text: title?[.english] ?? text, question: question, priority: answer.isEmpty ? nil : answer,
            activities: activities)
    }

    /// A key that no other activity of the file has.
    private static func free(_ base: String, _ taken: inout Set<String>) -> String {
        var key = base
        var number = 2
        while !taken.insert(key).inserted {
            key = "\(base)-\(number)"
            number += 1
        }
        return key
    }
}

extension FiledActivity {
    /// Whether nobody has said anything about it or its steps.
    var isWithoutWord: Bool {
        state == nil && progress == nil && updates == nil
            && !(steps ?? []).contains { $0.updates != nil || $0.state != nil }
    }
}
