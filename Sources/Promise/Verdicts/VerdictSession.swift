import Basics
import Store

/// A meeting or an asking at which young people gave their verdict on the promise.
package struct VerdictSession: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<VerdictSession>

    package let id: ID
    package var day: Day
    /// What it was: "Children in Care Council, half-term meeting".
    package var title: Wording
    package var version: Int

    package init(id: ID, day: Day, title: Wording, version: Int = 1) {
        self.id = id
        self.day = day
        self.title = title
        self.version = version
    }
}

extension VerdictSession {
    static let table = SealedTable("verdict_session", "id", "day", "title_english", "title_welsh", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        day = try row.day("day")
        title = try row.wording("title")
        version = try row.integer("version")
    }

    var values: [any Bindable] { [id, day, title.english, title.welsh, version] }
}

/// What the young people of one age band answered at one session about one commitment.
package struct VerdictCount: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<VerdictCount>

    package let id: ID
    package let session: VerdictSession.ID
    package let commitment: Commitment.ID
    package let ages: AgeBand
    package var answers: Answers

    package init(
        id: ID, session: VerdictSession.ID, commitment: Commitment.ID, ages: AgeBand, answers: Answers
    ) {
        self.id = id
        self.session = session
        self.commitment = commitment
        self.ages = ages
        self.answers = answers
    }
}

extension VerdictCount {
    static let table = SealedTable(
        "verdict_count", "id", "session_id", "commitment_id", "ages", "kept", "partly", "not_kept", "unsure")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        session = try row.identifier("session_id")
        commitment = try row.identifier("commitment_id")
        guard let band = AgeBand(rawValue: try row.text("ages")) else {
            throw StoreFault.unexpected("the column ages does not hold an age band")
        }
        ages = band
        answers = Answers(
            kept: try row.integer("kept"), partly: try row.integer("partly"), not: try row.integer("not_kept"),
            unsure: try row.integer("unsure"))
    }

    var values: [any Bindable] {
        [
            id, session, commitment, ages.rawValue, answers.kept, answers.partly, answers.not, answers.unsure,
        ]
    }
}
