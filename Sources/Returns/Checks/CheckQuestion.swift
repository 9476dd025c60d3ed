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
    /// The provider lists; where there is none, those among the files that are none of the return's.
    let providers: [URL]
    let postcodes: URL?
    /// Nil takes it from the days in the files.
    let year: ReturnYear?
    let authority: String

    /// Reads everything at once and asks every rule. Throws `Refusal` where files cannot be used.
    func check() async throws -> Check { try await checked().check }

    /// The same, with this year's files as they were read.
    func checked() async throws -> (check: Check, reading: ReturnReading) {
        guard authority.isEmpty || Authorities.placeAuthority(of: authority) != nil else {
            throw Refusal("authority", ReturnsWords.authorityUnknown(authority))
        }
        async let now = Self.read(self.now)
        async let last = lastYear()
        async let index = postcodes.map { try PostcodeIndex(opening: $0) }
        let reading = try await now
        let lists = providers.isEmpty ? reading.others.filter(ProviderFile.isList) : providers
        let list = try lists.isEmpty ? nil : ProviderFile.read(lists)
        let rest = reading.without(lists)
        let year = try year ?? likelyYear(of: reading.text)
        if let index = try await index, !authority.isEmpty, !index.has(authority: authority) {
            throw Refusal("authority", FileWords.authorityNotInIndex(authority))
        }
        let check = await Check(
            rest.told.noting(try await doubts(reading.text, last, year)), last: try await last, year: year,
            authority: authority, providers: list.map { KnownProviders($0) }, postcodes: try await index)
        return (check, rest)
    }

    /// Whether the days of the files are those of other years, and whether something is missing that nobody would look
    /// for.
    private func doubts(_ now: ReturnText, _ last: ReturnText?, _ year: ReturnYear) -> [Bilingual] {
        var doubts: [Bilingual] = []
        if let likely = now.likelyYear, likely != year { doubts.append(ReturnsWords.otherYear(likely, year)) }
        let before = ReturnYear(ending: year.ending - 1)
        if let likely = last?.likelyYear, likely != before {
            doubts.append(ReturnsWords.otherLastYear(likely, before))
        }
        if postcodes != nil, authority.isEmpty { doubts.append(ReturnsWords.authorityMissing) }
        return doubts
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
