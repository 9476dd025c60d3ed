import Basics
import Council
import Documents
import Web

/// The page on which a person says what each column holds.
struct ImportColumnsView {
    let kept: KeptImport
    let tables: [SheetTable]
    let choices: ImportChoices
    let terms: Terms
    let problems: [Problem]
    let conflict: ChangedMeanwhile?
    let visit: Visit

    var page: Page {
        let language = visit.language
        return Page(
            title: ImportPageWords.columnsTitle[language],
            trail: ProgrammePages.trail(terms, language) + [
                (ImportPageWords.startTitle[language], "/programme/import")
            ]
        ) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { ImportPageWords.columnsTitle[language] }
            p(.class("lede")) { ImportPageWords.columnsLede(kept.name, columns.count)[language] }
            Web.form(
                Attribute("method", "post"),
                Attribute("action", visit.link("/programme/import/\(kept.id)/columns")), .flag("novalidate"),
                .data("keep", "")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("version"), .value("\(kept.version)"))
                if tables.count > 1 { whichTables }
                Radios(
                    "language", ImportPageWords.tableLanguage[language],
                    [
                        Choice("en", ImportPageWords.english[language]), Choice("cy", ImportPageWords.welsh[language]),
                    ], chosen: choices.mapping?.language.rawValue ?? "en", language: language
                ).html
                h2(.id("columns")) { ImportPageWords.columns[language] }
                columns.enumerated().map { index, column in field(column, index) }
                submitButton(ImportPageWords.goOn[language])
            }
        }
    }

    private var whichTables: HTML {
        let language = visit.language
        return Checkboxes(
            "tables", ImportPageWords.whichTables[language],
            tables.map { table in
                Choice(
                    "\(table.number)", table.title[language],
                    hint: ImportPageWords.rows(table.rows.count)[language])
            },
            chosen: Set(tables.map(\.number).filter { !choices.leftOut.contains($0) }.map(String.init)),
            problem: problems.sentence("tables", language), language: language
        ).html
    }

    private func field(_ column: Column, _ index: Int) -> HTML {
        let language = visit.language
        let samples = column.samples.map { ImportWords.quoted($0, most: 50) }.joined(separator: ", ")
        let chosen = choices.mapping?[column.key] ?? .nothing
        return Select(
            Self.name(column.key, index), column.title(index)[language],
            Self.meanings(with: chosen).map { Choice($0.written, ColumnWords.name($0)[language]) },
            hint: samples.isEmpty
                ? ImportPageWords.emptyColumn[language] : ImportPageWords.begins(samples)[language],
            chosen: chosen.written, language: language
        ).html
    }

    private var columns: [Column] { Self.columns(tables, leavingOut: []) }
}

extension ImportColumnsView {
    /// A column under one head, over all tables that have it.
    struct Column {
        let key: String
        let head: String
        /// Of the first rows, shortened.
        var samples: [String]

        func title(_ index: Int) -> Bilingual {
            head.isEmpty ? ImportPageWords.column(index + 1) : .same(head.onOneLine)
        }
    }

    static func columns(_ tables: [SheetTable], leavingOut leftOut: [Int]) -> [Column] {
        var columns: [Column] = []
        for table in tables where !leftOut.contains(table.number) {
            let head = HeadRow(in: table.rows) ?? HeadRow(columns: table.columnCount)
            for (index, key) in head.keys.enumerated() where !columns.contains(where: { $0.key == key }) {
                let below = table.rows.dropFirst(head.row + 1).lazy.compactMap { row -> String? in
                    guard index < row.count, row.contains(where: { $0 != row[index] && !$0.isEmpty }) || row.count == 1
                    else { return nil }
                    let text = row[index].onOneLine
                    return text.isEmpty ? nil : text
                }
                columns.append(Column(key: key, head: head.heads[index], samples: Array(below.prefix(2))))
            }
        }
        return columns
    }

    /// What the form says.
    static func choices(_ form: Query, tables: [SheetTable], from kept: ImportChoices) -> ImportChoices {
        var choices = kept
        if tables.count > 1 {
            let chosen = Set(form.all("tables").compactMap(Int.init))
            choices.leftOut = tables.map(\.number).filter { !chosen.contains($0) }
        }
        var meanings: [String: ColumnMeaning] = [:]
        for (index, column) in columns(tables, leavingOut: []).enumerated() {
            meanings[column.key] = form[name(column.key, index)].flatMap(ColumnMeaning.init(written:)) ?? .nothing
        }
        let language = Language(rawValue: form.trimmed("language")) ?? .english
        choices.isMapped = true
        choices.mapping = ColumnMapping(meanings.filter { $0.value != .nothing }, language: language)
        return choices
    }

    /// What somebody else chose beside what was typed.
    static func conflict(
        _ stored: ImportChoices, _ typed: ImportChoices, _ tables: [SheetTable], _ language: Language
    ) -> ChangedMeanwhile {
        func lines(_ choices: ImportChoices) -> [(Bilingual, String)] {
            columns(tables, leavingOut: []).enumerated().map { index, column in
                (column.title(index), ColumnWords.name(choices.mapping?[column.key] ?? .nothing)[language])
            }
        }
        return ChangedMeanwhile(stored: lines(stored), typed: lines(typed), language: language)
    }

    private static func name(_ key: String, _ index: Int) -> String { "column-\(index + 1)" }

    /// Every meaning that can be chosen: a language only where the guess or the head named one.
    private static func meanings(with chosen: ColumnMeaning) -> [ColumnMeaning] {
        var meanings = ImportField.allCases.filter { $0 != .nothing }.flatMap { field in
            field.isWords && chosen.language != nil
                ? [ColumnMeaning(field), ColumnMeaning(field, .english), ColumnMeaning(field, .welsh)]
                : [ColumnMeaning(field)]
        }
        meanings.insert(.nothing, at: 0)
        return meanings
    }
}
