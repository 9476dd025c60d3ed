import Basics
import Council
import Leads
import Web

/// The programme as a page and as a file: what stands where, under the headings that were asked for.
struct ProgrammeList: Sendable {
    let sheet: ProgrammeSheet
    let surroundings: Surroundings
    let question: ProgrammeQuestion
    let visit: Visit

    private var language: Language { visit.language }
    private var terms: Terms { surroundings.terms }
    private var entries: [ProgrammeSheet.Entry] { question.entries(of: sheet, surroundings) }

    /// The answer, the ways to see it, and the list itself.
    @HTMLBuilder var html: HTML {
        let shown = entries
        answer
        tabs
        filters
        if question.isNarrowed {
            p { ListWords.shown(shown.count, of: sheet.entries.count, terms)[language] }
            if shown.isEmpty { p { ListWords.noneFits[language] } }
        }
        groups(shown)
        p {
            a(.href(visit.link("/programme/list.csv") + question.written)) { ListWords.csv[language] }
        }
    }

    @HTMLBuilder private var answer: HTML {
        let counts = ProgrammeCounts(sheet.entries, on: surroundings.today)
        p(.class("answer")) { ProgrammeWords.counts(counts, terms)[language] }
        p {
            ProgrammeWords.states(counts)[language]
            if counts.overdue + counts.overdueSteps > 0 { " " + ProgrammeWords.overdue(counts, terms)[language] }
        }
        if let until = sheet.programme.until, until < surroundings.today {
            p(.class("quiet")) { ListWords.ran(until: until, until.days(to: surroundings.today))[language] }
        }
    }

    private var tabs: HTML {
        let views = ProgrammeQuestion.View.allCases.map { view in
            Tabs.Tab(
                ListWords.by(view, terms)[language],
                href: visit.link("/programme") + question.showing(view).written, isCurrent: view == question.view)
        }
        let others = [(ListWords.timeline, "timeline"), (ListWords.board, "board")].map { words, path in
            Tabs.Tab(words[language], href: visit.link("/programme/\(path)"))
        }
        return Tabs(ListWords.views[language], sheet.programme.isCurrent ? views + others : views).html
    }

    private func groups(_ shown: [ProgrammeSheet.Entry]) -> HTML {
        HTMLBuilder.buildArray(
            ProgrammeGroup.groups(shown, by: question.view, surroundings).enumerated().map { index, group in
                section {
                    h2 {
                        if let wording = group.wording { words(wording, in: language) } else { group.title[language] }
                    }
                    HTMLBuilder.buildArray(
                        group.parts.enumerated().map { part, entries in
                            table(entries, id: "part-\(index + 1)-\(part + 1)")
                        })
                }
            })
    }

    private func table(_ part: ProgrammeGroup.Part, id: String) -> HTML {
        let count = ProgrammeWords.counted(part.entries.count, terms, .activity)[language]
        let heading = part.heading.isEmpty ? count : "\(part.heading[language]): \(count)"
        return DataTable(
            id: id, caption: heading,
            columns: [
                .init(terms.oneHeading(.activity)[language]), .init(terms.oneHeading(.lead)[language]),
                .init(ProgrammeWords.stateHead[language]), .init(ProgrammeWords.due[language]),
                .init(ProgrammeWords.sinceHead[language], .number),
                .init(terms.manyHeading(.step)[language], .number),
            ],
            rows: part.entries.map(row)
        ).html
    }

    private func row(_ entry: ProgrammeSheet.Entry) -> DataTable.Row {
        let activity = entry.activity
        return DataTable.Row(
            head: a(.href(visit.link("/programme/\(activity.key)"))) { words(activity.title, in: language) },
            cells: [
                .text(surroundings.calledLead(of: activity.work)[language]),
                .text(ProgrammeWords.stateCell(activity.work.state, hasWord: entry.lastWord != nil)[language]),
                .text(due(activity.work)),
                .text(ProgrammeWords.sinceWord(sheet.sinceWord(entry, on: surroundings.today))[language]),
                .text(entry.steps.isEmpty ? "" : ProgrammeWords.of(entry.stepsDone, entry.steps.count)[language]),
            ])
    }

    private func due(_ work: Work) -> String {
        guard let due = work.due else { return ProgrammeWords.noDay[language] }
        guard work.isOverdue(on: surroundings.today) else { return due.written[language] }
        return "\(due.written[language]), \(ProgrammeWords.overdueBy(due.days(to: surroundings.today))[language])"
    }

    /// The same rows as CSV, heads in English for programs.
    var csv: String {
        let heads = [
            "activity", "title", "priority", "heading", "lead", "department", "state", "due", "last_word_on",
            "days_since_word", "steps", "steps_completed",
        ]
        let rows = ProgrammeGroup.groups(entries, by: question.view, surroundings).flatMap(\.parts).flatMap(\.entries)
            .map { entry in
                let activity = entry.activity
                let since = sheet.sinceWord(entry, on: surroundings.today)
                return [
                    activity.key, activity.title[language],
                    surroundings.priority(activity.priority)?.title[language] ?? "", activity.heading[language],
                    surroundings.lead(activity.work.lead)?.called[language] ?? "",
                    surroundings.department(of: activity.work)?.name[language] ?? "",
                    activity.work.state?.rawValue ?? "", activity.work.due?.iso ?? "", since.last?.iso ?? "",
                    since.days.map(String.init) ?? "", "\(entry.steps.count)", "\(entry.stepsDone)",
                ]
            }
        return ([heads] + rows).map { $0.map(CSVCell.written).joined(separator: ",") }.joined(separator: "\r\n")
            + "\r\n"
    }
}

extension ProgrammeList {
    private var filters: HTML {
        details(.class("choose"), question.isNarrowed ? .flag("open") : nil) {
            summary { ListWords.narrow[language] }
            Filters(
                ListWords.narrow[language], action: visit.link("/programme"), groups: [hidden] + fields,
                clear: question.isNarrowed ? visit.link("/programme") + question.widened.written : nil,
                language: language
            ).html
        }
    }

    private var hidden: HTML {
        HTMLBuilder.buildArray(
            [("by", question.view.rawValue), ("programme", question.programme?.text ?? "")].filter { !$0.1.isEmpty }
                .map { name, value in input(.type("hidden"), .name(name), .value(value)) })
    }

    private var fields: [HTML] {
        let none = ProgrammeQuestion.none
        let leads = surroundings.leadsInOrder.map { Choice($0.key, surroundings.called($0)[language]) }
        let departments = surroundings.departments.map { Choice($0.key, $0.name[language]) }
        let priorities = (surroundings.priorities + surroundings.ended).map { Choice($0.key, $0.called[language]) }
        let states = WorkState.allCases.map { Choice($0.rawValue, ProgrammeWords.state($0)[language]) }
        return [
            select(
                "priority", terms.oneHeading(.priority),
                priorities + [Choice(none, ListWords.noPriority(terms)[language])], question.priority),
            select(
                "lead", terms.oneHeading(.lead), leads + [Choice(none, ListWords.nobodyLeads[language])], question.lead),
            select(
                "department", ListWords.department, departments + [Choice(none, ListWords.noDepartment[language])],
                question.department),
            select(
                "state", ListWords.state, states + [Choice(none, ProgrammeWords.nobodySaid[language])], question.state),
            Select(
                "silent", ListWords.silent[language],
                [Choice("", ListWords.anyTime[language])]
                    + Set(ProgrammeQuestion.silences + [question.silent].compactMap(\.self)).sorted().map {
                        Choice("\($0)", ListWords.atLeast($0)[language])
                    }, chosen: question.silent.map(String.init), language: language
            ).html,
            Checkboxes(
                "overdue", ListWords.overdue[language], [Choice("yes", ListWords.overdueOnly[language])],
                chosen: question.isOverdue ? ["yes"] : [], language: language
            ).html,
        ]
    }

    private func select(_ name: String, _ label: Bilingual, _ choices: [Choice], _ chosen: String?) -> HTML {
        Select(
            name, label[language], [Choice("", ListWords.all[language])] + choices, chosen: chosen, language: language
        ).html
    }
}
