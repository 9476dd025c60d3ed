import Basics
import Council
import Web

/// The page that shows what a file becomes, and asks what is unclear.
struct ImportPreviewView {
    let preview: ImportPreview
    let terms: Terms
    let problems: [Problem]
    let conflict: ChangedMeanwhile?
    let visit: Visit

    /// Questions on one page.
    private static let atOnce = 60
    private static let mostShown = 100

    private var language: Language { visit.language }
    private var kept: KeptImport { preview.kept }
    private var counts: ImportDraft.Counts { preview.draft.counts }
    private var address: String { visit.link("/programme/import/\(kept.id)") }

    var page: Page {
        let title = ImportPageWords.previewTitle(counts, terms)[language]
        return Page(
            title: title,
            trail: ProgrammePages.trail(terms, language) + [
                (ImportPageWords.startTitle[language], "/programme/import")
            ]
        ) {
            ErrorSummary(problems, language: language).html
            if let conflict { conflict.html }
            h1 { title }
            p(.class("lede")) { ImportPageWords.lede(counts, isFile: isFile)[language] }
            p {
                ImportPageWords.from(kept.name, until: kept.expiresAt)[language]
                if !isFile {
                    " "
                    a(.href(address + "/columns")) { ImportPageWords.changeColumns[language] }
                }
            }
            form
            noticed
            activities
            removal
        }
    }

    private var isFile: Bool { if case .file = kept.content { true } else { false } }

    private var form: HTML {
        Web.form(Attribute("method", "post"), Attribute("action", address), .flag("novalidate"), .data("keep", "")) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(kept.version)"))
            input(.type("hidden"), .name("page"), .value(number == 1 ? "" : "\(number)"))
            if number == 1 || !problems.isEmpty {
                whole
                themes
            }
            unclear
            if number == 1 { leadsLeftOpen }
            div(.class("buttons")) {
                if counts.activities > 0 {
                    button(.type("submit"), .class("button"), .name("then"), .value("add")) {
                        ImportPageWords.add(counts, terms)[language]
                    }
                }
                button(.type("submit"), .class("button button-secondary"), .name("then"), .value("keep")) {
                    ImportPageWords.keepChoices[language]
                }
            }
        }
    }
}

// What holds for the whole file
extension ImportPreviewView {
    @HTMLBuilder private var whole: HTML {
        if let current = preview.current {
            Radios(
                "target", ImportPageWords.whereTo[language],
                [
                    Choice("current", ImportPageWords.toCurrent(current.title.bilingual)[language]),
                    Choice("new", ImportPageWords.toNew(current.title.bilingual)[language]),
                ], chosen: kept.choices.isNewProgramme ? "new" : "current", language: language
            ).html
        }
        if preview.begins {
            WordingField(
                "title", FormWords.programmeTitle[language], value: kept.choices.title ?? preview.draft.file.title,
                problem: problems.sentence("title-english", language), language: language
            ).html
        }
        if isFile {
            Radios(
                "way", ImportPageWords.whichWay[language],
                [
                    Choice(
                        "fresh", ImportPageWords.fresh[language], hint: ImportPageWords.freshHint[language]),
                    Choice(
                        "history", ImportPageWords.history[language], hint: ImportPageWords.historyHint[language]),
                ], chosen: kept.choices.isFresh ? "fresh" : "history", language: language
            ).html
        } else if counts.activities > counts.withoutWord || counts.undated > 0 {
            DateField(
                "as-at", ImportPageWords.asAt[language], hint: ImportPageWords.asAtHint[language],
                value: kept.choices.asAt.map { DateField.Typed($0) } ?? DateField.Typed(),
                problem: problems.sentence("as-at", language), language: language
            ).html
        }
    }

    @HTMLBuilder private var themes: HTML {
        if !preview.draft.themes.isEmpty {
            h2 { ImportPageWords.themesTitle(terms)[language] }
            p { ImportPageWords.themesLede(terms)[language] }
            preview.draft.themes.map { theme in
                Select(
                    theme.question.field, theme.text, theme.question.listed(language),
                    hint: ProgrammeWords.counted(theme.activities, terms, .activity)[language],
                    chosen: theme.question.answer(in: kept.choices.answers), language: language
                ).html
            }
        }
    }
}

// What is unclear
extension ImportPreviewView {
    /// Each question once, with every row it is about.
    private var asked: [(question: ImportQuestion, notices: [ImportNotice])] {
        var order: [ImportQuestion] = []
        var found: [String: [ImportNotice]] = [:]
        for notice in preview.draft.notices {
            guard let question = notice.question else { continue }
            if found[question.key] == nil { order.append(question) }
            found[question.key, default: []].append(notice)
        }
        // Of another council's jobs it is not asked who they are: they stand in a fold of their own.
        return order.filter { !isFile || !$0.isOfLead }.map { ($0, found[$0.key] ?? []) }
    }

    @HTMLBuilder private var leadsLeftOpen: HTML {
        let asked = isFile ? preview.questions.filter(\.isOfLead) : []
        if !asked.isEmpty {
            details {
                summary { ImportPageWords.leadsLeftOpen(asked.count)[language] }
                asked.map { question in
                    Select(
                        question.field, question.label[language], question.listed(language),
                        chosen: question.answer(in: kept.choices.answers), language: language
                    ).html
                }
            }
        }
    }

    private var pages: Int { max(1, (asked.count + Self.atOnce - 1) / Self.atOnce) }
    private var number: Int { min(max(Int(visit.query["page"] ?? "") ?? 1, 1), pages) }

    @HTMLBuilder private var unclear: HTML {
        let asked = asked
        if !asked.isEmpty {
            h2 { ImportPageWords.unclearTitle(asked.count)[language] }
            p { ImportPageWords.unclearLede[language] }
            asked.dropFirst((number - 1) * Self.atOnce).prefix(Self.atOnce).map { one in
                Select(
                    one.question.field, label(one.question, one.notices), one.question.listed(language),
                    hint: one.notices.first?.sentence[language], chosen: one.question.answer(in: kept.choices.answers),
                    language: language
                ).html
            }
            Pagination(
                page: number, of: pages, previous: number > 1 ? address + "?page=\(number - 1)" : nil,
                next: number < pages ? address + "?page=\(number + 1)" : nil, language: language
            ).html
        }
    }

    /// "Row 8, Leisure pass: How does it stand?"
    private func label(_ question: ImportQuestion, _ notices: [ImportNotice]) -> String {
        guard let first = notices.first, let place = first.place else { return question.label[language] }
        let row = ImportPageWords.row(place, in: preview.kept)[language]
        let more = notices.count > 1 ? ImportPageWords.andOthers(notices.count - 1)[language] : nil
        let parts = [row, more ?? first.about?[language]].compactMap(\.self).filter { !$0.isEmpty }
        return parts.joined(separator: more == nil ? ", " : " ") + ": " + question.label[language]
    }

    @HTMLBuilder private var noticed: HTML {
        let told = ImportNotices(preview, language).told
        if !told.isEmpty {
            h2 { ImportPageWords.noticedTitle[language] }
            ul { told.prefix(Self.mostShown).map { line in li { line } } }
            p {
                if told.count > Self.mostShown { ImportPageWords.andMore(told.count - Self.mostShown)[language] + " " }
                a(.href(address + "/notices.csv")) { ImportPageWords.download[language] }
            }
        }
    }
}

// What will be there
extension ImportPreviewView {
    @HTMLBuilder private var activities: HTML {
        let all = preview.draft.file.activities
        if !all.isEmpty {
            DataTable(
                id: "import-activities", caption: ImportPageWords.activitiesTitle(terms)[language],
                columns: [
                    .init(terms.oneHeading(.activity)[language]), .init(ImportPageWords.underHead(terms)[language]),
                    .init(terms.manyHeading(.step)[language], .number),
                    .init(ProgrammeWords.stateHead[language]),
                ],
                rows: all.prefix(Self.mostShown).map(row),
                footnote: all.count > Self.mostShown
                    ? .text(ImportPageWords.andMore(all.count - Self.mostShown)[language]) : nil
            ).html
        }
    }

    private func row(_ activity: FiledActivity) -> DataTable.Row {
        let priority = preview.draft.themes.first { $0.priority != nil && $0.priority == activity.priority }?.question
        let title = priority?.choices.first { $0.value == activity.priority }?.words[language]
        let under = [title, activity.group?[language]].compactMap(\.self).joined(separator: ": ")
        let hasWord = !activity.isWithoutWord
        return DataTable.Row(
            head: words(activity.title, in: language),
            cells: [
                .text(under), .text((activity.steps ?? []).count.written),
                .text(ProgrammeWords.stateCell(activity.state, hasWord: hasWord)[language]),
            ])
    }

    private var removal: HTML {
        Web.form(Attribute("method", "post"), Attribute("action", address + "/remove")) {
            visit.tokenField
            submitButton(ImportPageWords.throwAway[language], .secondary)
        }
    }
}

extension ImportQuestion {
    /// Its choices in a language.
    func listed(_ language: Language) -> [Web.Choice] {
        choices.map { Web.Choice($0.value, $0.words[language]) }
    }
}
