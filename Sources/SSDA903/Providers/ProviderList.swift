import Basics

/// Ofsted's lists of homes and social care providers, joined by URN: what the rules on URN, placement and provider ask.
package struct ProviderList: Sendable {
    private let providers: [String: Provider]
    /// What was passed over or could not be read, each in one sentence, with the file and sheet as its place.
    package let notices: [Problem]

    /// The providers of every sheet of one list or of several, in any of the shapes in which councils have received
    /// them. Throws `Refusal` where no sheet has a column of URNs, where a sheet that is a list lacks a column that
    /// is needed, and where there is not one provider.
    package init(_ sheets: [ProviderSheet]) throws {
        let file = sheets.first?.file ?? ""
        var readings = sheets.compactMap { ProviderSheetReading($0) }
        let hasAddresses = readings.contains { $0.kind == .addresses }
        guard readings.contains(where: { $0.kind == .list || $0.kind == .supported }) else {
            throw Refusal(file, ProviderWords.noList(sheets))
        }
        let lacking = readings.map { ($0, $0.missing(hasAddresses: hasAddresses)) }.filter { !$0.1.isEmpty }
        guard lacking.isEmpty else {
            throw Refusal(lacking.map { Problem($0.place, ProviderWords.columnsMissing($0.sheet, $1)) })
        }
        providers = Self.read(&readings)
        guard !providers.isEmpty else { throw Refusal(file, ProviderWords.noProvider(sheets)) }
        let unread = sheets.filter { !$0.rows.isEmpty && (ProviderSheetReading($0)?.kind ?? .other) == .other }
        notices = unread.map { Problem($0.file, ProviderWords.sheetNotRead($0)) } + readings.flatMap(\.notices)
    }

    /// The provider under the URN, written as text or as a number; nil where the lists have none.
    package subscript(urn urn: String) -> Provider? { providers[URN.plain(urn)] }

    /// Every provider, in no order.
    package var all: some Collection<Provider> { providers.values }

    /// How many URNs there are.
    package var count: Int { providers.count }

    /// Lists first, so that addresses find the providers whose they are.
    private static func read(_ readings: inout [ProviderSheetReading]) -> [String: Provider] {
        var providers: [String: Provider] = [:]
        providers.reserveCapacity(readings.map(\.sheet.rows.count).reduce(0, +))
        for index in readings.indices where [.list, .supported].contains(readings[index].kind) {
            readings[index].read(into: &providers)
        }
        for index in readings.indices where readings[index].kind == .addresses {
            readings[index].readAddresses(into: &providers)
        }
        return providers
    }
}
