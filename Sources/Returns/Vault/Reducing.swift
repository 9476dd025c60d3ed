import Basics
import SSDA903

/// Makes of a child's rows what the vault keeps of them. The rows were found readable before.
struct Reducing {
    let text: ReturnText
    let year: ReturnYear
    let mark: (String) -> UInt32

    func child(_ id: String, _ rows: ChildRows) -> ReducedChild {
        let born = rows.header?.dob.day ?? Day(number: 0)
        var child = ReducedChild(
            born: born.month, sex: Sex(rows.header?.sex ?? .blank) ?? .unknown,
            ethnicity: rows.header?.ethnic ?? .blank,
            unaccompanied: unaccompanied(rows, born: born),
            episodes: rows.episodes.compactMap { episode($0, id) })
        child.motherhood = motherhood(rows.header)
        child.reviews = once(rows.reviews.compactMap(review))
        child.health = once(rows.oc2.prefix(1).map(health))
        child.leaving = once(rows.oc3.prefix(1).filter(\.hasData).map(leaving))
        child.adoptions = once(rows.ad1.prefix(1).filter(\.hasData).map(adoption))
        child.decisions = once(rows.placedAdoption.compactMap(decision))
        child.permanence = once(rows.prevPerm.prefix(1).compactMap(permanence))
        child.absences = once(rows.missing.compactMap(absence))
        child.workers = once(rows.swEpisodes.compactMap { worker($0, id) })
        child.orders = once(rows.doLo.compactMap(order))
        return child
    }

    /// Rows that came to the same are one.
    private func once<Fact: Hashable>(_ facts: [Fact]) -> [Fact] {
        guard facts.count > 1 else { return facts }
        var seen: Set<Fact> = []
        return facts.filter { seen.insert($0).inserted }
    }
}

extension Reducing {
    private func unaccompanied(_ rows: ChildRows, born: Day) -> Unaccompanied {
        if let row = rows.uasc.first {
            guard let ceased = row.duc.day else { return .yes(until: nil) }
            return .yes(until: ceased == born.adding(years: 18) ? ceased.month.lastDay : ceased)
        }
        guard let flag = rows.header?.uasc, flag.isPresent else { return .notKnown }
        return flag == "1" ? .yes(until: nil) : .no
    }

    private func motherhood(_ header: Header?) -> Motherhood {
        switch header?.mother {
        case "1": .yes(since: header?.mcDOB.day?.month)
        case "0": .no
        default: .notSaid
        }
    }

    /// The postcodes of short breaks may be blank in the return; where they are not, they are not used.
    private func episode(_ row: Episode, _ id: String) -> ReducedEpisode? {
        guard let start = row.decom.day else { return nil }
        var episode = ReducedEpisode(
            start: start, end: row.dec.day, reasonForNew: row.rne, legalStatus: row.ls, need: row.cin,
            placement: row.place, provider: row.placeProvider, reasonEnded: row.rec,
            reasonChanged: row.reasonPlaceChange, location: .unknown, tenthsOfMile: nil)
        guard !episode.isShortBreak else { return episode }
        if row.placed.hasAuthority { episode.location = row.placed.isInside ? .inside : .outside }
        episode.tenthsOfMile = row.placed.tenthsOfMile.map { UInt16($0) }
        episode.home = home(row, id)
        return episode
    }

    private func home(_ row: Episode, _ id: String) -> UInt32? {
        guard let table = text[.episodes], row.plPost.isPresent || row.hasURN else { return nil }
        let postcode = table.text(Int(row.row), .plPost).uppercased().replacing(" ", with: "")
        let number = row.hasURN ? row.listedURN.description : ""
        return mark([id, "home", number, postcode].joined(separator: "\u{1F}"))
    }

    private func worker(_ row: SWEpisode, _ id: String) -> ReducedWorker? {
        guard row.isLoaded else { return nil }
        let number = row.swID.isBlank ? "" : text[.swEpisodes]?.text(Int(row.row), .swID).uppercased() ?? ""
        return ReducedWorker(
            worker: number.isEmpty ? nil : mark([id, "worker", number].joined(separator: "\u{1F}")),
            start: row.swDecom.day, end: row.swDec.day, reason: row.swReason)
    }
}

extension Reducing {
    private func review(_ row: Review) -> ReducedReview? {
        row.review.day.map { ReducedReview(day: $0, participation: row.reviewCode) }
    }

    private func health(_ row: OC2) -> ReducedHealth {
        ReducedHealth(
            year: year, difficulties: row.score, reasonWithoutScore: row.sdqReason, convicted: YesNo(row.convicted),
            developmentChecked: YesNo(row.healthCheck), immunised: YesNo(row.immunisations),
            teethChecked: YesNo(row.teethCheck), healthAssessed: YesNo(row.healthAssessment),
            misusesSubstances: YesNo(row.substanceMisuse), interventionReceived: YesNo(row.interventionReceived),
            interventionOffered: YesNo(row.interventionOffered))
    }

    private func leaving(_ row: OC3) -> ReducedLeaving {
        ReducedLeaving(year: year, inTouch: row.inTouch, activity: row.activ, accommodation: row.accom)
    }

    private func adoption(_ row: AD1) -> ReducedAdoption {
        ReducedAdoption(
            year: year, decided: row.dateInt.day, matched: row.dateMatch.day, byFosterCarer: YesNo(row.fosterCare),
            adopters: row.nbAdoptr)
    }

    private func decision(_ row: PlacedAdoption) -> ReducedDecision? {
        guard row.isLoaded, let decided = row.datePlaced.day else { return nil }
        return ReducedDecision(decided: decided, reversed: row.datePlacedCeased.day, reason: row.reasonPlacedCeased)
    }

    private func permanence(_ row: PrevPerm) -> ReducedPermanence? {
        guard row.prevPerm.isPresent else { return nil }
        let since = row.datePerm.earliest.day?.parts
        let parts = text[.prevPerm]?.text(Int(row.row), .datePerm).split(separator: "/") ?? []
        let isMonthKnown = parts.count == 3 && parts[1].lowercased() != "zz"
        return ReducedPermanence(
            year: year, code: row.prevPerm, sinceYear: since.map { Int16($0.year) },
            sinceMonth: isMonthKnown ? since.map { UInt8($0.month) } : nil)
    }

    private func absence(_ row: Missing) -> ReducedAbsence? {
        guard row.isLoaded, let start = row.misStart.day else { return nil }
        return ReducedAbsence(kind: row.missing, start: start, end: row.misEnd.day)
    }

    private func order(_ row: DoLo) -> ReducedOrder? {
        guard row.isLoaded, let start = row.doloStart.day else { return nil }
        return ReducedOrder(start: start, end: row.doloEnd.day)
    }
}

extension Sex {
    /// 1 and 2 to 2023/24; M, F and U from 2024/25. A blank is unknown; nil where it is none of these.
    init?(_ code: Code) {
        switch code {
        case "1", "M": self = .male
        case "2", "F": self = .female
        case "U", .blank: self = .unknown
        default: return nil
        }
    }
}
