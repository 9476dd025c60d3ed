import Basics
import Capability

/// The promise as files that anybody may read: of verdicts only what the pages show as well.
struct PromiseExport: Sendable {
    let promise: Promise

    func files() async throws -> [ExportFile] {
        guard let reading = try await PromiseReading.read(promise.ground.records) else { return [] }
        let asked = try await promise.awareness.all()
        return [commitments(reading), verdicts(reading), awareness(asked)]
    }

    private func commitments(_ reading: PromiseReading) -> ExportFile {
        let headings = Dictionary(reading.headings.map { ($0.id, $0) }) { first, _ in first }
        let rows = reading.commitments.map { one in
            [
                headings[one.heading]?.key ?? "", headings[one.heading]?.title.english ?? "",
                headings[one.heading]?.title.welsh ?? "", one.key, one.words.english, one.words.welsh,
                one.retiredOn?.iso ?? "", one.retiredBecause.english, one.retiredBecause.welsh,
            ]
        }
        return ExportFile(
            "promise.csv",
            heads: [
                "heading", "heading_title", "heading_title_welsh", "commitment", "words", "words_welsh", "retired_on",
                "retired_because", "retired_because_welsh",
            ], rows: rows)
    }

    private func verdicts(_ reading: PromiseReading) -> ExportFile {
        let rows = reading.commitments.flatMap { commitment in
            reading.verdicts(on: commitment).reversed().map { verdict in
                [
                    commitment.key, verdict.session.day.iso, verdict.session.title.english,
                    verdict.safe.counts.total.map(String.init) ?? "c",
                ] + Verdict.allCases.map { verdict.safe.count($0).map(String.init) ?? "c" }
            }
        }
        return ExportFile(
            "promise_verdicts.csv",
            heads: ["commitment", "on", "session", "answered", "kept", "partly", "not", "unsure"], rows: rows)
    }

    private func awareness(_ asked: [Awareness]) -> ExportFile {
        let rows = asked.reversed().map { one in
            let shown: (heard: String, asked: String) =
                switch SafeAwareness(one) {
                case .exact(let heard, let asked): ("\(heard)", "\(asked)")
                case .half(let asked, _), .askedOnly(let asked): ("c", "\(asked)")
                case .tooFew: ("c", "c")
                }
            return [one.day.iso, one.whom.rawValue, shown.heard, shown.asked, one.place.english, one.place.welsh]
        }
        return ExportFile(
            "promise_awareness.csv", heads: ["on", "of", "heard", "asked", "where", "where_welsh"], rows: rows)
    }
}
