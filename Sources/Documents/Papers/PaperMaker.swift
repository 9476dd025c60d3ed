import Basics
import Foundation
import Synchronization

/// Makes papers as PDF (tagged, PDF/UA-1) and as Word, by one small Python program that is started for each paper,
/// gets everything on its standard input, and writes the file to its standard output. Nothing lies on disk.
package final class PaperMaker: Sendable {
    package enum Availability: Hashable, Sendable {
        case ready
        /// What is missing, and what to install.
        case missing(Bilingual)
    }

    /// Seconds that one paper may take.
    static let longest = 30
    /// Bytes that one paper may have.
    static let largest = 40 * 1024 * 1024

    private let python: String?
    private let seconds: Int
    private let queue = PaperQueue(atOnce: 2, waiting: 20)
    private let wasReady = Mutex(false)

    /// - Parameter python: the path of a Python that has `typst` and `python-docx`; nil where there is none.
    package init(python: String?) {
        self.python = python
        seconds = Self.longest
    }

    init(python: String?, seconds: Int) {
        self.python = python
        self.seconds = seconds
    }

    package static let pdfType = "application/pdf"
    package static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    /// The paper as PDF. Throws `Refusal` where the tools are missing, the paper takes too long or a chart has no words.
    package func pdf(_ paper: Paper) async throws -> [UInt8] { try await make(.pdf, paper) }

    /// The paper as Word (.docx), with styles and levels that a clerk can edit. Throws as `pdf` does.
    package func word(_ paper: Paper) async throws -> [UInt8] { try await make(.word, paper) }

    /// Whether papers can be made here. Asks the program once, and remembers when it is ready.
    package func availability() async -> Availability {
        if wasReady.withLock({ $0 }) { return .ready }
        let missing = Availability.missing(DocumentsPaperWords.notInstalled)
        do {
            _ = try await run(PaperRequest.check)
            wasReady.withLock { $0 = true }
            return .ready
        } catch let refusal as Refusal {
            return refusal.problems.first.map { .missing($0.sentence) } ?? missing
        } catch {
            return missing
        }
    }

    private func make(_ form: PaperRequest.Form, _ paper: Paper) async throws -> [UInt8] {
        try await run(PaperRequest.json(form, paper))
    }

    private func run(_ input: [UInt8]) async throws -> [UInt8] {
        guard let python, FileManager.default.isExecutableFile(atPath: python) else {
            throw Refusal("paper", DocumentsPaperWords.notInstalled)
        }
        try await queue.enter()
        let outcome = await outcome(of: python, input)
        await queue.leave()
        try Task.checkCancellation()
        return try bytes(of: outcome)
    }

    /// Runs the program on a thread of its own, so that nobody else waits for it.
    private func outcome(of python: String, _ input: [UInt8]) async -> ChildProcess.Outcome {
        let script = String(decoding: PackageResources.paper_py, as: UTF8.self)
        let child = ChildProcess(
            program: python, arguments: ["-I", "-X", "utf8", "-c", script],
            environment: ["PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent"])
        let stop = StopSign()
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread { [seconds] in
                    continuation.resume(
                        returning: child.run(input, largest: PaperMaker.largest, seconds: seconds, until: stop))
                }
            }
        } onCancel: {
            stop.raise()
        }
    }

    private func bytes(of outcome: ChildProcess.Outcome) throws -> [UInt8] {
        switch outcome {
        case .ended(status: 0, let output, _): return output
        case .ended(status: 3, _, _): throw Refusal("paper", DocumentsPaperWords.notInstalled)
        case .ended(let status, _, let errors): throw PaperFault(inside: "status \(status): \(errors)")
        case .notStarted(let code): throw PaperFault(inside: "not started, error \(code)")
        case .tookTooLong: throw Refusal("paper", DocumentsPaperWords.tookTooLong)
        case .tooLarge: throw Refusal("paper", DocumentsPaperWords.tooLarge)
        case .stopped: throw CancellationError()
        }
    }
}

/// The program that makes papers failed for a reason that nobody at the page can mend; for the log.
package struct PaperFault: Error, CustomStringConvertible {
    let inside: String

    package var description: String { "A paper could not be made: \(inside)" }
}

/// A few at a time, a few more waiting, everyone else sent away.
actor PaperQueue {
    private var free: Int
    private let most: Int
    private var waiting: [(id: Int, continuation: CheckedContinuation<Void, any Error>)] = []
    private var next = 0

    init(atOnce: Int, waiting: Int) {
        free = atOnce
        most = waiting
    }

    func enter() async throws {
        try Task.checkCancellation()
        if free > 0 {
            free -= 1
            return
        }
        guard !isFull else { throw Refusal("paper", DocumentsPaperWords.busy) }
        next += 1
        let id = next
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiting.append((id, $0)) }
        } onCancel: {
            Task { await self.giveUp(id) }
        }
    }

    /// Whether the next one would be sent away.
    var isFull: Bool { free == 0 && waiting.count >= most }

    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().continuation.resume() }
    }

    private func giveUp(_ id: Int) {
        guard let index = waiting.firstIndex(where: { $0.id == id }) else { return }
        waiting.remove(at: index).continuation.resume(throwing: CancellationError())
    }
}
