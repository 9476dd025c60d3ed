import Basics
import Capability
import Council
import Store
import Thread
import Web

/// What the council promised its children, in young people's own words, and their verdict on it.
package struct Promise: Capability {
    package static let name = "promise"
    package static let migrations = PromiseSchema.migrations
    package static let permissions = [see, keep]
    package static let sealedTables = [
        MadePromise.table, Heading.table, Commitment.table, CommitmentWording.table, VerdictSession.table,
        VerdictCount.table, Awareness.table,
    ]

    /// The promise is for everyone who is signed in.
    package static let see = Permission("see-promise", PromiseWords.seePermission, Set(Role.allCases))
    package static let keep = Permission("keep-promise", PromiseWords.keepPermission, [.officer])

    package let store: PromiseStore
    package let commitments: CommitmentStore
    package let verdicts: VerdictStore
    package let awareness: AwarenessStore
    let terms: TermStore
    let ground: Ground

    package init(_ ground: Ground) {
        store = PromiseStore(records: ground.records)
        commitments = CommitmentStore(records: ground.records)
        verdicts = VerdictStore(records: ground.records)
        awareness = AwarenessStore(records: ground.records)
        terms = TermStore(records: ground.records)
        self.ground = ground
    }

    var today: Day { ground.records.now.inLondon.day }

    package static func kinds(_ records: Records) -> [ThingKind] {
        let things: @Sendable () async throws -> [Thing] = {
            guard let reading = try await PromiseReading.read(records) else { return [] }
            let today = records.now.inLondon.day
            return reading.commitments.map { commitment in
                let thing = reading.thing(commitment).closed(!commitment.isInForce(on: today))
                return reading.latest(on: commitment) == nil ? thing : thing.answering(.said)
            }
        }
        return [
            ThingKind(
                Commitment.kind, one: PromiseWords.commitment, many: PromiseWords.commitments, place: .promise,
                seeing: see, joining: keep,
                needs: [LinkNeed(ThreadMeanings.keeps.name, isFrom: false, lacking: PromiseWords.lacking)],
                find: { ids in try await things().filter { ids.contains($0.name.id) } }, list: things)
        ]
    }

    package var navigation: [NavigationItem] {
        [
            NavigationItem(
                PromiseWords.navigation, path: "/promise", allow: .holders(Self.see), place: 10,
                purpose: PromiseWords.navigationPurpose, term: Term.promise.rawValue)
        ]
    }

    package func addRoutes(to routes: inout Routes) {
        PromisePages(promise: self).addRoutes(to: &routes)
        AwarenessPages(promise: self).addRoutes(to: &routes)
        EditPages(promise: self).addRoutes(to: &routes)
        CommitmentEditPages(promise: self).addRoutes(to: &routes)
        RetirePages(promise: self).addRoutes(to: &routes)
        SessionFormPages(promise: self).addRoutes(to: &routes)
        SessionPages(promise: self).addRoutes(to: &routes)
        AnswerPages(promise: self).addRoutes(to: &routes)
    }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard let person = visit.person, person.may(Self.see),
            let reading = try await PromiseReading.read(ground.records)
        else { return [] }
        let answer = PromiseWords.front(
            reading.inForce(on: today).count, headings: reading.headings.count, last: reading.lastAsked(on: today))
        return [
            FrontLine(
                PromiseWords.frontQuestion, answer: answer, path: "/promise",
                link: PromiseWords.frontLink(try await terms.terms()))
        ]
    }

    package func summary() async throws -> [String: Int] {
        let day = today
        return [
            "promises": try await commitments.commitments().count { $0.isInForce(on: day) },
            "promise_headings": try await store.headings().count,
            "promise_verdict_sessions": try await verdicts.sessions().count,
        ]
    }

    package func exports() async throws -> [ExportFile] {
        try await PromiseExport(promise: self).files()
    }

    package func demonstrate(_ demonstration: Demonstration) async throws {
        guard let file: PromiseFile = try demonstration.read("promise.json") else { return }
        try await PromisePlanting(promise: self).plant(file)
    }
}
