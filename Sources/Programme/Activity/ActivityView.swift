import Basics
import Council
import Leads
import Web

/// One activity with everything that belongs to it.
struct ActivityView: Sendable {
    let sheet: ProgrammeSheet
    let entry: ProgrammeSheet.Entry
    let updates: [Update]
    let evidence: [Evidence]
    /// What it is joined to, with the way to join it to more.
    let joined: HTML
    let mayPlan: Bool
    /// Whether this person may say how the whole goes, and how a step goes.
    let mayTell: Bool
    let tellableSteps: Set<Step.ID>
    let surroundings: Surroundings
    let visit: Visit

    private var language: Language { visit.language }
    private var terms: Terms { surroundings.terms }
    private var activity: Activity { entry.activity }
    private var address: String { visit.link("/programme/\(activity.key)") }

    var page: Page {
        Page(title: activity.title[language], trail: ProgrammePages.trail(terms, language)) {
            done
            h1 { words(activity.title, in: language) }
            answer
            findings
            facts
            purpose
            steps
            history
            shown
            joined
            actions
        }
    }

    @HTMLBuilder private var done: HTML {
        let messages = ["kept": ActivityWords.kept, "told": ActivityWords.told, "moved": ActivityWords.moved]
        if let words = visit.query["done"].flatMap({ messages[$0] }) {
            NotificationBanner(.done, words[language], language: language).html
        }
    }

    @HTMLBuilder private var answer: HTML {
        p(.class("answer")) { ActivityWords.standing(activity.work, hasWord: entry.lastWord != nil)[language] }
        if !activity.work.because.isEmpty {
            p { ActivityWords.because[language] + ": " + activity.work.because[language] }
        }
        p { ProgrammeWords.sinceWordSentence(sheet.sinceWord(entry, on: surroundings.today))[language] }
        if !sheet.programme.isCurrent { p { ActivityWords.earlier[language] } }
        if mayTell {
            p { a(.class("button"), .href("\(address)/update")) { ActivityWords.giveWord[language] } }
        }
    }

    @HTMLBuilder private var findings: HTML {
        let found = Finding.all(
            of: entry, leads: surroundings.leads, on: surroundings.today, hasEvidence: !evidence.isEmpty)
        if !found.isEmpty {
            section {
                h2 { FindingWords.heading[language] }
                ul { found.map { finding in li { FindingWords.sentence(finding, terms)[language] } } }
            }
        }
    }

    private var facts: HTML {
        let work = activity.work
        let priority = surroundings.priority(activity.priority)
        var rows: [SummaryList.Row] = [
            .init(
                terms.oneHeading(.priority)[language],
                priority.map { $0.isEnded ? .text($0.called[language]) : words($0.title, in: language) }
                    ?? .text(ListWords.noPriority(terms)[language]))
        ]
        if !activity.heading.isEmpty {
            rows.append(.init(ActivityWords.heading[language], words(activity.heading, in: language)))
        }
        rows += people(work)
        rows.append(.init(ActivityWords.starts[language], day(work.starts)))
        rows.append(.init(ActivityWords.due[language], day(work.due)))
        rows.append(.init(ActivityWords.budget[language], WorkFacts.money(work, language)))
        return section { SummaryList(rows).html }
    }

    private func people(_ work: Work) -> [SummaryList.Row] {
        var lead = HTML.text(surroundings.calledLead(of: work)[language])
        if let asked = surroundings.charge.asked(for: work), asked.id != work.lead {
            lead = lead + .text(". " + ActivityWords.asked(asked.called.bilingual)[language])
        }
        var rows = [SummaryList.Row(terms.oneHeading(.lead)[language], lead)]
        if let deputy = surroundings.lead(work.deputy) {
            rows.append(.init(ActivityWords.deputy[language], surroundings.called(deputy)[language]))
        }
        if !work.partners.isEmpty {
            rows.append(.init(ActivityWords.partners[language], Self.list(work.partners, language)))
        }
        return rows
    }

    private func day(_ day: Day?) -> HTML { .text((day?.written ?? ActivityWords.notSaid)[language]) }

    static func list(_ items: [Wording], _ language: Language) -> HTML {
        ul { items.map { item in li { words(item, in: language) } } }
    }

    private var purpose: HTML {
        let parts = [
            (ActivityWords.outcomes, activity.outcomes), (ActivityWords.outputs, activity.outputs),
            (ActivityWords.measures, activity.measures), (ActivityWords.voice, activity.voice),
            (ActivityWords.whyNone, activity.whyNone.isEmpty ? [] : [activity.whyNone]),
        ].filter { !$0.1.isEmpty }
        return HTMLBuilder.buildArray(
            parts.map { heading, items in
                section {
                    h2 { heading[language] }
                    Self.list(items, language)
                }
            })
    }

    private var actions: HTML {
        guard mayPlan else { return .nothing }
        return section(.class("actions")) {
            ul {
                li { a(.href("\(address)/edit")) { ActivityWords.changePlan(terms)[language] } }
                li { a(.href("\(address)/lead")) { ActivityWords.whoLeads[language] } }
                li { a(.href("\(address)/steps/new")) { ActivityWords.addStep(terms)[language] } }
                if updates.isEmpty, evidence.isEmpty {
                    li { a(.href("\(address)/remove")) { ActivityWords.remove[language] } }
                }
            }
        }
    }
}

extension ActivityView {
    private var steps: HTML {
        section {
            h2 { terms.manyHeading(.step)[language] }
            if entry.steps.isEmpty {
                p { ActivityWords.noSteps[language] }
            } else {
                DataTable(
                    id: "steps",
                    caption: "\(ProgrammeWords.of(entry.stepsDone, entry.steps.count)[language]) "
                        + ProgrammeWords.stepsDone[language],
                    columns: [
                        .init(terms.oneHeading(.step)[language]), .init(terms.oneHeading(.lead)[language]),
                        .init(ActivityWords.due[language]), .init(ProgrammeWords.stateHead[language]),
                        .init(ActivityWords.lastWord[language]),
                    ],
                    rows: entry.steps.map(row)
                ).html
            }
        }
    }

    private func row(_ step: Step) -> DataTable.Row {
        let last = entry.ofSteps[step.id]
        return DataTable.Row(
            head: StepLine.html(step, language) + extras(step),
            cells: [
                .text((surroundings.lead(step.work.lead).map(surroundings.called) ?? ActivityWords.notSaid)[language]),
                .text(due(step.work)),
                state(step, last),
                last.map(word) ?? .text(ActivityWords.none[language]),
            ])
    }

    private func word(_ update: Update) -> HTML {
        let list = UpdateList(surroundings, [], visit)
        return span {
            list.day(update) + ": "
            list.said(update)
        }
    }

    private func due(_ work: Work) -> String {
        guard let due = work.due else { return ActivityWords.notSaid[language] }
        guard work.isOverdue(on: surroundings.today) else { return due.written[language] }
        return "\(due.written[language]), \(ProgrammeWords.overdueBy(due.days(to: surroundings.today))[language])"
    }

    @HTMLBuilder private func state(_ step: Step, _ last: Update?) -> HTML {
        ProgrammeWords.stateCell(step.work.state, hasWord: last != nil)[language]
        if !step.work.because.isEmpty { ": " + step.work.because[language] }
    }

    @HTMLBuilder private func extras(_ step: Step) -> HTML {
        if let gate = step.gate {
            p(.class("quiet")) { "\(ActivityWords.decision[language]): \(ProgrammeWords.gate(gate)[language])" }
        }
        if step.work.pounds != nil || !step.work.source.isEmpty {
            p(.class("quiet")) { WorkFacts.money(step.work, language) }
        }
        if !step.work.partners.isEmpty {
            p(.class("quiet")) {
                "\(ActivityWords.partners[language]): "
                    + step.work.partners.map { $0[language] }.joined(separator: ", ")
            }
        }
        if mayPlan || tellableSteps.contains(step.id) {
            p(.class("row-actions")) {
                if tellableSteps.contains(step.id) {
                    a(.href("\(address)/update?step=\(step.id)")) {
                        ActivityWords.giveWord[language]
                        span(.class("unseen")) { " (\(step.mark))" }
                    }
                }
                if mayPlan {
                    a(.href("\(address)/steps/\(step.id)")) {
                        ActivityWords.change[language]
                        span(.class("unseen")) { " (\(step.mark))" }
                    }
                }
            }
        }
    }

    private var history: HTML {
        section {
            h2 { ActivityWords.history[language] }
            if updates.isEmpty {
                p { ActivityWords.noHistory[language] }
            } else {
                UpdateList(surroundings, entry.steps, visit).full(updates)
            }
        }
    }

    private var shown: HTML {
        section {
            h2 { ActivityWords.evidence[language] }
            if evidence.isEmpty {
                p { ActivityWords.noEvidence[language] }
            } else {
                ul { evidence.map(item) }
            }
        }
    }

    private func item(_ evidence: Evidence) -> HTML {
        li {
            "\(evidence.on.written[language]): "
            if let file = evidence.file {
                a(.href("\(address)/evidence/\(evidence.id)")) { words(evidence.words, in: language) }
                " (\(file.name), \(ActivityWords.size(file.size)[language]))"
            } else if let link = evidence.link {
                a(.href(link), Attribute("rel", "noreferrer")) { words(evidence.words, in: language) }
            } else {
                words(evidence.words, in: language)
            }
            if let step = entry.steps.first(where: { $0.id == evidence.step }) {
                ", \(ActivityWords.on(step.mark, terms)[language])"
            }
        }
    }
}

/// The money of a piece of work in a line.
enum WorkFacts {
    static func money(_ work: Work, _ language: Language) -> HTML {
        let amount = work.pounds.map { ProgrammeWords.pounds($0)[language] }
        guard amount != nil || !work.source.isEmpty else { return .text(ActivityWords.notSaid[language]) }
        guard !work.source.isEmpty else { return .text(amount ?? "") }
        return .text(amount.map { "\($0), " } ?? "") + words(work.source, in: language)
    }
}
