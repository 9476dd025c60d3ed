import Basics
import Capability
import Store

/// The whole promise as it is read: its headings, its commitments and what may be shown of young people's verdicts.
package struct PromiseReading: Sendable {
    package let promise: MadePromise
    package let headings: [Heading]
    /// In the promise's order, retired ones included.
    package let commitments: [Commitment]
    /// What was said of each commitment, the latest session first.
    package let verdicts: [Commitment.ID: [SessionVerdict]]
    /// Every wording that each commitment has had, the oldest first.
    package let wordings: [Commitment.ID: [CommitmentWording]]

    package func verdicts(on commitment: Commitment) -> [SessionVerdict] { verdicts[commitment.id] ?? [] }

    /// The latest verdict of which anything may be shown; where there is none, the latest.
    package func latest(on commitment: Commitment) -> SessionVerdict? {
        let all = verdicts(on: commitment)
        return all.first { $0.safe.counts != .tooFew } ?? all.first
    }

    /// Those that are still promised on a day.
    package func inForce(on day: Day) -> [Commitment] { commitments.filter { $0.isInForce(on: day) } }

    /// The words that a session's answers were about, where they are no longer those that stand. A translation that was
    /// added is not other words.
    package func earlierWords(of commitment: Commitment, at session: VerdictSession) -> Wording? {
        guard let words = wordings[commitment.id]?.words(on: session.day), !words.isPart(of: commitment.words) else {
            return nil
        }
        return words
    }

    /// The commitment's verdict in a sentence or two, with the words that it was about where others stand now.
    package func sentence(on commitment: Commitment) -> Bilingual {
        guard let latest = latest(on: commitment) else { return VerdictWords.neverAsked }
        guard let earlier = earlierWords(of: commitment, at: latest.session) else { return latest.sentence }
        return latest.sentence + .same(" ") + VerdictWords.ofEarlierWords(earlier)
    }

    /// As what it is linked to sees it.
    package func thing(_ commitment: Commitment) -> Thing {
        Thing(
            commitment.name, title: commitment.words, path: commitment.path, lines: [sentence(on: commitment)],
            isQuoted: promise.isOwnWords, isClosed: commitment.isRetired)
    }
}

extension PromiseReading {
    /// Nil where no promise is written yet.
    package static func read(_ records: Records) async throws -> PromiseReading? {
        let store = PromiseStore(records: records)
        guard let promise = try await store.promise() else { return nil }
        let verdicts = VerdictStore(records: records)
        let commitments = CommitmentStore(records: records)
        return PromiseReading(
            promise: promise, headings: try await store.headings(),
            commitments: try await commitments.commitments(),
            verdicts: SessionVerdict.together(try await verdicts.counts(), at: try await verdicts.sessions()),
            wordings: try await commitments.wordings())
    }
}

/// What may be shown of one session's verdict on one commitment.
package struct SessionVerdict: Sendable, Hashable {
    package let session: VerdictSession
    package let safe: SafeVerdict

    /// Counts by commitment, each with the latest session first.
    static func together(
        _ counts: [VerdictCount], at sessions: [VerdictSession]
    ) -> [Commitment.ID: [SessionVerdict]] {
        Dictionary(grouping: counts, by: \.commitment).mapValues { counts in
            let bySession = Dictionary(grouping: counts, by: \.session)
            return sessions.reversed().compactMap { session in
                bySession[session.id].map { SessionVerdict(session: session, safe: SafeVerdict($0.byBand)) }
            }
        }
    }

    /// "11 of 24 young people say it is kept (46%). … Asked on 25 October 2017."
    package var sentence: Bilingual {
        let asked = VerdictWords.asked(session.day)
        switch safe.counts {
        case .tooFew: return [VerdictWords.tooFewSentence, asked].joined()
        case .totalOnly(let total): return [VerdictWords.answered(total), asked].joined()
        case .shown(let total, _):
            let said = Verdict.allCases.compactMap { verdict in
                safe.count(verdict).map { (verdict: verdict, count: $0) }
            }.filter { $0.count > 0 || $0.verdict == .kept }
            let hidden = safe.counts.hidden
            if hidden == total { return [VerdictWords.answered(total), asked].joined() }
            let rest = hidden > 0 ? [VerdictWords.rest(hidden)] : []
            return ((said.isEmpty ? [] : [VerdictWords.say(said, of: total)]) + rest + [asked]).joined()
        }
    }
}

extension Commitment {
    package func isInForce(on day: Day) -> Bool { retiredOn.map { day < $0 } ?? true }
}
