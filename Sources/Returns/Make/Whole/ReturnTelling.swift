import Basics
import SSDA903

/// What the return of one year says of a life: nothing of what came after its last day.
struct ReturnTelling {
    let year: MadeYear
    let life: CareLife
    private let child: InventedChild
    private let told: [InventedEpisode]
    private let born: String
    private let id: String
    /// Chance of this child and this year alone.
    private var generator: SeededGenerator

    /// Nil for a child whom the return knows nothing of.
    static func rows(of life: CareLife, in year: MadeYear, seed: UInt64) -> ToldChild? {
        var telling = ReturnTelling(year: year, life: life, seed: seed)
        return telling.rows()
    }

    private init(year: MadeYear, life: CareLife, seed: UInt64) {
        self.year = year
        self.life = life
        child = life.child
        told = child.episodes.filter { $0.start <= year.last && ($0.end ?? year.last) >= year.first }
        born = child.born.asReturned
        id = "D" + padded(child.number, 5)
        generator = SeededGenerator(
            seed: seed ^ UInt64(child.number) &* 0x9E37_79B9 ^ UInt64(year.ending) &* 0xD1B5_4A32_D192)
    }

    private mutating func rows() -> ToldChild? {
        let isLeaver = CareLeaving(year: year, life: life).isTold
        guard !told.isEmpty || isLeaver else { return nil }
        var rows = ToldChild(id: id)
        addHeader(to: &rows)
        if isLeaver { addLeaver(to: &rows) }
        guard !told.isEmpty else { return rows }
        for episode in told { add(episode, to: &rows) }
        addUnaccompanied(to: &rows)
        addPermanence(to: &rows)
        guard !isShort else { return rows }
        addReviews(to: &rows)
        if isLongInCare { addHealth(to: &rows) }
        addAdoption(to: &rows)
        addAbsences(to: &rows)
        if isOpen { addWorkers(to: &rows) }
        addOrders(to: &rows)
        return rows
    }

    private var isShort: Bool { told.allSatisfy(\.isShortBreak) }
    private var isOpen: Bool { told.contains { isOpen($0) } }
    private func isOpen(_ episode: InventedEpisode) -> Bool { episode.end.map { $0 > year.last } ?? true }

    /// Looked after continuously for twelve months at the year's end.
    private var isLongInCare: Bool {
        !told.contains { episode in
            let startsAnew = episode.reasonForNew == "S" && episode.start > year.first
            let isOver = !isOpen(episode) && episode.reasonEnded != "X1"
            return startsAnew || isOver || episode.isShortBreak
        }
    }
}

extension ReturnTelling {
    private func addHeader(to rows: inout ToldChild) {
        let first = child.firstChildBorn.flatMap { $0 <= year.last ? $0 : nil }
        let mother = child.isMale || told.isEmpty || isShort ? "" : first == nil ? "0" : "1"
        rows.add(
            .header, year.sex(isMale: child.isMale), born, child.ethnicity,
            child.pupilNumber(yearEnding: year.ending), mother, first?.asReturned ?? "")
    }

    private func add(_ episode: InventedEpisode, to rows: inout ToldChild) {
        let placement = episode.placement
        let isOpen = isOpen(episode)
        rows.add(
            .episodes, episode.start.asReturned, episode.reasonForNew, episode.legalStatus, child.need,
            year.place(placement.place), placement.provider, isOpen ? "" : episode.end?.asReturned ?? "",
            isOpen ? "" : episode.reasonEnded, isOpen ? "" : episode.reasonChanged,
            episode.isShortBreak ? "" : child.home?.text ?? "", placement.postcode, year.number(of: placement))
    }

    private func addUnaccompanied(to rows: inout ToldChild) {
        guard child.isUnaccompanied else { return }
        rows.add(.unaccompanied, year.sex(isMale: child.isMale), born, child.eighteenth.asReturned)
    }

    private func addPermanence(to rows: inout ToldChild) {
        guard told.contains(where: { $0.reasonForNew == "S" && $0.start >= year.first }) else { return }
        // The rule compares with the first episode of the file, which may be of an earlier stay.
        rows.add(
            .permanence, born, life.earlier?.sort ?? "Z1", life.earlier?.authority ?? "", life.earlier?.day ?? "")
    }

    private mutating func addReviews(to rows: inout ToldChild) {
        let fourth = child.born.adding(years: 4)
        for day in life.reviews where year.contains(day) {
            let code = day < fourth ? "PN0" : generator.pick(child.age(on: day) < 8 ? Self.young : Self.older)
            rows.add(.reviews, born, day.asReturned, code)
        }
    }

    private static let young = [("PN4", 20.0), ("PN3", 6), ("PN5", 14), ("PN6", 40), ("PN7", 10), ("PN1", 10)]
    private static let older = [
        ("PN1", 55.0), ("PN2", 2), ("PN3", 1), ("PN4", 2), ("PN5", 8), ("PN6", 22), ("PN7", 10),
    ]

    private func addAbsences(to rows: inout ToldChild) {
        for absence in life.absences {
            let end = absence.end.flatMap { $0 <= year.last ? $0 : nil }
            guard absence.start <= year.last, (absence.end ?? year.last) >= year.first else { continue }
            rows.add(.missing, born, absence.sort, absence.start.asReturned, end?.asReturned ?? "")
        }
    }

    /// Of those who are looked after at the year's end, the workers of the year.
    private func addWorkers(to rows: inout ToldChild) {
        for worker in life.workers where worker.start <= year.last && (worker.end ?? year.last) >= year.first {
            let end = worker.end.flatMap { $0 <= year.last ? $0 : nil }
            rows.add(.workers, born, worker.id, worker.start.asReturned, end?.asReturned ?? "", worker.reason)
        }
    }

    private func addOrders(to rows: inout ToldChild) {
        for order in life.orders { rows.add(.liberty, born, order.start.asReturned, order.end?.asReturned ?? "") }
    }

    private func addAdoption(to rows: inout ToldChild) {
        guard let decision = life.decision, decision.day <= year.last else { return }
        if let reversed = decision.reversed, reversed < year.first { return }
        let reversed = decision.reversed.flatMap { $0 <= year.last ? $0 : nil }
        rows.add(
            .placed, born, decision.day.asReturned, reversed?.asReturned ?? "", reversed == nil ? "" : decision.reason)
        guard let adoption = life.adoption, year.contains(adoption.adopted) else { return }
        rows.add(
            .adoptions, born, decision.day.asReturned, adoption.matched.asReturned, adoption.isByCarer ? "1" : "0",
            adoption.sexes.hasSuffix("1") ? "1" : "2", adoption.sexes, adoption.status)
    }
}

extension ReturnTelling {
    /// The questionnaire, convictions and health of a child looked after for twelve months, by age.
    private mutating func addHealth(to rows: inout ToldChild) {
        let age = child.age(on: year.last)
        let fourth = child.born.adding(years: 4)
        var score = ""
        var reason = ""
        if fourth <= year.last, child.born.adding(years: 17) >= year.first {
            if fourth > year.first, generator.chance(0.5) {
                reason = "SDQ1"
            } else if generator.chance(0.83) {
                score = "\(min(40, Int(generator.waiting(mean: 7)) + generator.whole(0...14)))"
            } else {
                reason = generator.pick([("SDQ2", 4), ("SDQ3", 1), ("SDQ4", 3), ("SDQ5", 2)])
            }
        }
        let misuses = age >= 12 && generator.chance(0.04)
        let received = generator.chance(0.55)
        rows.add(
            .health, born, score, reason, age >= 10 ? yes(0.02) : "", age < 5 ? yes(0.9) : "", yes(0.85), yes(0.78),
            yes(0.9), misuses ? "1" : "0", misuses ? received ? "1" : "0" : "", misuses && !received ? yes(0.8) : "")
    }

    private mutating func yes(_ share: Double) -> String { generator.chance(share) ? "1" : "0" }

    private mutating func addLeaver(to rows: inout ToldChild) {
        let age = child.age(on: year.last)
        // In every year's return alike (rule 348), so not by the chance of this year.
        if child.number % 89 == 0 {
            rows.add(.leavers, born, "DIED", "0", "0")
            return
        }
        let touch = generator.pick([("YES", 92), ("NO", 3), ("REFU", 1.5), ("NREQ", 1), ("RHOM", age < 18 ? 2.5 : 0)])
        guard touch == "YES" else {
            rows.add(.leavers, born, touch, "0", "0")
            return
        }
        let activity = generator.pick(Self.activities)
        let home = generator.pick(age < 18 ? Self.homesAt17 : Self.homesLater)
        // A foyer (T1) is for those who were eighteen when the year began (rule 347).
        rows.add(.leavers, born, touch, activity, age < 19 && home == "T1" ? "D1" : home)
    }

    private static let activities = [
        ("F1", 5.0), ("F2", 28), ("F4", 4), ("F5", 16), ("P2", 4), ("P5", 4), ("G4", 9), ("G5", 25), ("G6", 5),
    ]
    private static let homesAt17 = [("B1", 30.0), ("D1", 40), ("E1", 10), ("U1", 10), ("S2", 2), ("Y1", 4), ("R2", 4)]
    private static let homesLater = [
        ("B1", 13.0), ("D1", 25), ("E1", 6), ("U1", 32), ("Z1", 9), ("C1", 2), ("K1", 3), ("T1", 1), ("V2", 1),
        ("S2", 1), ("X2", 3), ("W2", 1), ("Y1", 2), ("R2", 1),
    ]
}
