import Basics

/// Something that knows where postcodes are.
package protocol PostcodeSource: Sendable {
    /// Where the postcode is; nil where the list does not have it.
    func place(of key: PostcodeKey) -> PostcodePlace?
}

extension PostcodeIndex: PostcodeSource {}

/// Derives PL_LA, PL_LOCATION and PL_DISTANCE from postcodes, for one council.
final class PlaceFinder {
    private let postcodes: any PostcodeSource
    private let own: String
    private let council: Authority?
    private(set) var authorities = ["", "WAL", "SCO", "NIR"]
    private var numbers: [String: UInt16] = [:]
    private var found: [PostcodeKey: PostcodePlace?] = [:]

    /// - Parameter authority: the council's own code (`E10000015`).
    init(_ postcodes: any PostcodeSource, authority: String) {
        self.postcodes = postcodes
        council = Authorities.council(of: authority)
        own = council?.code ?? authority
    }

    func place(_ episode: inout Episode) {
        let placed = find(episode.plPost)
        let home = find(episode.homePost)
        episode.isPlPostKnown = episode.plPost.isBlank || placed != nil
        episode.isHomePostKnown = episode.homePost.isBlank || home != nil
        guard let placed else { return }
        episode.isOnTwoGrids = home.map { $0.grid != nil && placed.grid != nil && !$0.isOnGrid(of: placed) } ?? false
        let number = number(of: placed.authority)
        episode.placed = Placed(
            authority: number, isInside: placed.authority == own || isOwn(number),
            tenths: home?.tenthsOfMile(to: placed))
    }

    /// The same of the premises of every provider.
    func place(_ providers: KnownProviders) -> KnownProviders {
        KnownProviders(
            providers.providers.mapValues { provider in
                var provider = provider
                provider.authorities = Set(
                    provider.postcodes.compactMap { postcodes.place(of: $0).map { number(of: $0.authority) } }
                        .filter { $0 != 0 })
                provider.isInside = provider.authorities.contains { isOwn($0) }
                provider.isOutside = provider.authorities.contains { !isOwn($0) }
                return provider
            })
    }

    /// A county that was parted holds what is now in its successors. A Welsh council's own places are all `WAL` to the
    /// return; only the code in the postcode list tells them.
    private func isOwn(_ number: UInt16) -> Bool {
        let place = authorities[Int(number)]
        return place == own || council?.holds(place) ?? false
    }

    /// Many episodes share a home.
    private func find(_ cell: PostcodeCell) -> PostcodePlace? {
        guard cell.isPresent, !cell.key.isUnknown else { return nil }
        if let place = found[cell.key] { return place }
        let place = postcodes.place(of: cell.key)
        found[cell.key] = .some(place)
        return place
    }

    /// The number of the authority that the postcode list names: districts count as their county.
    private func number(of code: String) -> UInt16 {
        if let number = numbers[code] { return number }
        let name = Authorities.placeAuthority(of: code) ?? ""
        let number = authorities.firstIndex(of: name).map { UInt16($0) } ?? UInt16(authorities.count)
        if Int(number) == authorities.count { authorities.append(name) }
        numbers[code] = number
        return number
    }
}
