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
    func check() async throws -> Check {
        async let now = Self.read(self.now)
        async let last = lastYear()
        async let index = postcodes.map { try PostcodeIndex(opening: $0) }
        let reading = try await now
        let list = try providerList(beside: reading.others)
        return await Check(
            reading.text, last: try await last, year: try year ?? likelyYear(of: reading.text), authority: authority,
            providers: list.map { KnownProviders($0) }, postcodes: try await index)
    }

    private func lastYear() async throws -> ReturnText? {
        if let last { return try await Self.read(last).text }
        guard case .folder(let folder) = now else { return nil }
        let inside = folder.appendingPathComponent("prev")
        guard FileManager.default.fileExists(atPath: inside.path) else { return nil }
        return try await ReturnReading.folder(inside).text
    }

    private static func read(_ place: Place) async throws -> ReturnReading {
        switch place {
        case .folder(let folder): try await ReturnReading.folder(folder)
        case .files(let files): try await ReturnReading.files(files, in: "")
        }
    }

    /// The list that was named, or the first spreadsheet or CSV beside the return that is one.
    private func providerList(beside others: [URL]) throws -> ProviderList? {
        if let providers { return try ProviderFile.read(providers) }
        for file in others where ProviderFile.mayBe(file) {
            if let list = try? ProviderFile.read(file) { return list }
        }
        return nil
    }

    private func likelyYear(of text: ReturnText) throws -> ReturnYear {
        guard let year = text.likelyYear, YearSpan.known.contains(year.ending) else {
            throw Refusal("year", ReturnsWords.sayYear)
        }
        return year
    }
}
