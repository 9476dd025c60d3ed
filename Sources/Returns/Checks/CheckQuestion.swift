import Basics
import Foundation
import SSDA903

/// What is to be checked, and by what.
struct CheckQuestion: Sendable {
    /// Where a return's files are.
    enum Place: Sendable {
        case folder(URL)
        case files([URL])
    }

    let now: Place
    /// Last year's return; nil looks for a folder `prev` inside this year's.
    let last: Place?
    /// The provider list; nil looks for one among the files that are none of the return's.
    let providers: URL?
    let postcodes: URL?
    /// Nil takes it from the days in the files.
    let year: ReturnYear?
    let authority: String

    /// Reads everything at once and asks every rule. Throws `Refusal` where files cannot be used.
    func check() async throws -> Check { try await checked().check }

    /// The same, with this year's files as they were read.
    func checked() async throws -> (check: Check, reading: ReturnReading) {
        async let now = Self.read(self.now)
        async let last = lastYear()
        async let index = postcodes.map { try PostcodeIndex(opening: $0) }
        let reading = try await now
        let (list, file) = try providerList(beside: reading.others)
        let rest = reading.without(file)
        let check = await Check(
            rest.told, last: try await last, year: try year ?? likelyYear(of: reading.text),
            authority: authority, providers: list.map { KnownProviders($0) }, postcodes: try await index)
        return (check, rest)
    }

    private func lastYear() async throws -> ReturnText? {
        if let last { return try await Self.read(last).told }
        guard case .folder(let folder) = now else { return nil }
        let inside = folder.appendingPathComponent("prev")
        guard FileManager.default.fileExists(atPath: inside.path) else { return nil }
        return try await ReturnReading.folder(inside).told
    }

    private static func read(_ place: Place) async throws -> ReturnReading {
        switch place {
        case .folder(let folder): try await ReturnReading.folder(folder)
        case .files(let files): try await ReturnReading.files(files, in: "")
        }
    }

    /// The list that was named, or the first spreadsheet or CSV beside the return that is one.
    private func providerList(beside others: [URL]) throws -> (list: ProviderList?, file: URL?) {
        if let providers { return (try ProviderFile.read(providers), providers) }
        for file in others {
            if let list = ProviderFile.list(in: file) { return (list, file) }
        }
        return (nil, nil)
    }

    private func likelyYear(of text: ReturnText) throws -> ReturnYear {
        guard let year = text.likelyYear, YearSpan.known.contains(year.ending) else {
            throw Refusal("year", ReturnsWords.sayYear)
        }
        return year
    }
}

extension ReturnReading {
    /// The text, with a notice of each file that was not read.
    fileprivate var told: ReturnText { text.noting(others.map { FileWords.notRead($0.lastPathComponent) }) }
}
