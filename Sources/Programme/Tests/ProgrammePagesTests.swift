import Basics
import Council
import Foundation
import Leads
import Proving
import Store
import Testing
import Web

@testable import Programme

/// The programme's pages as people see them.
struct ProgrammePagesTests {
    @Test(arguments: DatabaseKind.all, Language.allCases)
    func `the list answers first and shows each activity with the days since word`(
        kind: DatabaseKind, language: Language
    ) async throws {
        try await Hall.visit(kind) { hall in
            _ = try await hall.store.record(
                hall.update(on: "2026-11-08", state: .onSchedule), by: .system("test"))
            let (member, _) = try await hall.browser(as: .member)
            let page = try await member.open(language == .welsh ? "/cy/programme" : "/programme")
            #expect(page.status == 200)
            let wanted =
                language == .english
                ? [
                    "2 activities: 1 has had word, 1 none.", "12 days", "On schedule (O)", "0 of 3",
                    "none yet, 323 days", "Belonging to no priority", "Education: 1 activity",
                ]
                : [
                    "2 gweithgaredd: cafwyd gair am 1, dim am 1.", "12 diwrnod", "Ar amser (O)", "0 o 3",
                    "dim eto, 323 diwrnod", "Addysg: 1 gweithgaredd", "Dilyn pob cynllun",
                ]
            for piece in wanted { #expect(page.has(piece), "\(piece)") }
        }
    }

    @Test(arguments: ProgrammeQuestion.View.allCases)
    func `every view shows every activity once`(view: ProgrammeQuestion.View) async throws {
        try await Hall.visit { hall in
            let (clerk, _) = try await hall.browser(as: .clerk)
            let page = try await clerk.open("/programme?by=\(view.rawValue)")
            for key in ["tracking", "tours"] {
                #expect(page.text.components(separatedBy: "href=\"/programme/\(key)\"").count == 2)
            }
        }
    }

    @Test func `filters stand in the address and narrow the list and its file`() async throws {
        try await Hall.visit { hall in
            let (clerk, _) = try await hall.browser(as: .clerk)
            let led = try await clerk.open("/programme?lead=head")
            #expect(led.has("/programme/tracking\"") && !led.has("/programme/tours\""))
            #expect(led.has("Shown here: 1 of 2 activities."))
            let unled = try await clerk.open("/programme?lead=none")
            #expect(!unled.has("/programme/tracking\"") && unled.has("/programme/tours\""))
            let silent = try await clerk.open("/programme?silent=400")
            #expect(silent.says(ListWords.noneFits))
            let file = try await clerk.open("/programme/list.csv?lead=head")
            #expect(file.text.hasPrefix("activity,title,priority") && file.has("tracking,Follow every plan"))
            #expect(!file.has("tours"))
        }
    }

    @Test(arguments: Language.allCases)
    func `before there is a programme the page says what will be here and the officer’s first step`(
        language: Language
    ) async throws {
        try await ProvingGround.lend(with: Hall.list) { proving in
            try await proving.browse { newBrowser in
                let prefix = language == .welsh ? "/cy" : ""
                let officer = newBrowser()
                try await officer.signIn(as: .officer)
                let page = try await officer.open("\(prefix)/programme")
                #expect(page.says(ListWords.emptyWhat, in: language) && page.has("\(prefix)/programme/begin"))
                let member = newBrowser()
                try await member.signIn(as: .member)
                #expect(try await !member.open("\(prefix)/programme").has("/programme/begin"))
                for path in ["timeline", "board"] {
                    #expect(try await member.open("\(prefix)/programme/\(path)").status == 200)
                }
                _ = try await officer.open("\(prefix)/programme/begin")
                let refused = try await officer.submit(
                    "\(prefix)/programme/begin",
                    [
                        "title-english": "", "from-day": "1", "from-month": "4", "from-year": "2027", "until-day": "31",
                        "until-month": "3", "until-year": "2027",
                    ])
                #expect(refused.status == 422 && refused.says(FormWords.enterProgrammeTitle, in: language))
                #expect(
                    refused.says(FormWords.endBeforeStart(day("2027-03-31"), day("2027-04-01")), in: language))
                let begun = try await officer.submit("\(prefix)/programme/begin", ["title-english": "2027 to 2029"])
                #expect(begun.location == "\(prefix)/programme")
                #expect(try await officer.open("\(prefix)/programme").says(ListWords.noActivities, in: language))
            }
        }
    }

    @Test func `young people, carers and those not signed in do not come to the programme`() async throws {
        try await Hall.visit { hall in
            let (carer, _) = try await hall.browser(as: .carer)
            #expect(try await carer.open("/programme").status == 403)
            #expect(try await carer.open("/programme/tracking").status == 403)
            #expect(try await hall.newBrowser().open("/programme").location == "/sign-in?to=/programme")
        }
    }

    @Test func `the board shows what was said since the last meeting, what is late, stopped and waits`() async throws {
        try await Hall.visit { hall in
            _ = try await hall.store.record(
                hall.update(Hall.tours, on: "2026-11-05", state: .stopped, words: "The castle is shut"),
                by: .system("test"))
            var step = try #require(try await hall.store.step(Hall.step("a")))
            step.gate = .scrutiny
            step.work.due = day("2026-10-21")
            _ = try await hall.store.change(step, by: .system("test"))
            let (member, _) = try await hall.browser(as: .member)
            let page = try await member.open("/programme/board?since=2026-11-01")
            let late = Bilingual("1 step", cy: "1 cam")
            #expect(page.says(BoardWords.boardAnswer(1, of: 2, since: day("2026-11-01"), late: late, Terms())))
            #expect(page.has("<strong>a) </strong>Do a: 21 October 2026, 30 days late"))
            #expect(try await member.open("/programme").has("Past the day that was set: 1 step."))
            for piece in ["The castle is shut", "a) Scrutiny: ", "21 October 2026, 30 days late"] {
                #expect(page.has(piece), "\(piece)")
            }
            let wrong = try await member.open("/programme/board?since-day=31&since-month=4&since-year=2026")
            #expect(wrong.status == 200 && wrong.says(BoardWords.notADay("31/4/2026")) && wrong.has("value=\"31\""))
        }
    }

    @Test func `the timeline draws what has a day and says so where nothing has`() async throws {
        try await Hall.visit { hall in
            let (member, _) = try await hall.browser(as: .member)
            let page = try await member.open("/programme/timeline")
            #expect(page.has("<svg") && page.has("1 of 2 activities has a day") && page.has("31 December 2026"))
            #expect(!page.has("style="))
            var tracking = try #require(try await hall.store.activity(key: "tracking"))
            tracking.work.starts = nil
            tracking.work.due = nil
            _ = try await hall.store.change(tracking, by: .system("test"))
            let empty = try await member.open("/programme/timeline")
            #expect(!empty.has("<svg") && empty.says(BoardWords.noDays))
        }
    }

    @Test func `my work is what I lead, and what I mind for somebody who is away`() async throws {
        try await Hall.visit { hall in
            let head = try await hall.leadBrowser()
            let page = try await head.open("/programme/mine")
            #expect(page.says(BoardWords.mineAnswer(3, late: 0)))
            #expect(page.has("/programme/tracking/update\"") && page.has("update?step=step-a"))
            #expect(!page.has("update?step=step-c"))
            let (stranger, _) = try await hall.browser(as: .lead)
            #expect(try await stranger.open("/programme/mine").says(BoardWords.notLinked))
            var away = Hall.head
            away.awayFrom = day("2026-11-01")
            _ = try await hall.leadBrowser(away)
            let nurse = try await hall.leadBrowser(Hall.nurse)
            let minded = try await nurse.open("/programme/mine")
            #expect(minded.says(BoardWords.mineDeputy) && minded.has("update?step=step-a"))
        }
    }
}

/// What leaves with `hearth export`.
struct ProgrammeFilesTests {
    @Test(arguments: DatabaseKind.all)
    func `what shows the work leaves with the export, and so does the Welsh`(kind: DatabaseKind) async throws {
        try await Hall.visit(kind) { hall in
            try await hall.store.add(
                Evidence(
                    id: .make(at: hall.proving.records.now), activity: Hall.tracking, step: Hall.step("b"),
                    on: day("2026-11-01"), at: hall.proving.records.now, words: Wording("A photo", cy: "Llun"),
                    link: "https://council.example/photo"), by: .system("test"))
            let files = try await ProgrammeFiles(programme: hall.programme).all()
            let evidence = try #require(files.first { $0.name == "evidence.csv" })
            #expect(evidence.text.contains("tracking,b,2026-11-01,link,A photo,Llun,https://council.example/photo"))
            let activities = try #require(files.first { $0.name == "activities.csv" })
            #expect(activities.text.contains("welsh_outcomes") && activities.text.contains("Addysg"))
        }
    }
}
