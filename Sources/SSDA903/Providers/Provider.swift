import Basics

/// A home, an agency or a place of supported accommodation on Ofsted's lists: all that stands under one URN, on however
/// many rows.
package struct Provider: Hashable, Sendable {
    /// As `URN.plain` writes it.
    package let urn: String
    /// Placement codes it is registered for: `K2`, `U4`.
    package private(set) var placements: Set<String>
    /// Placement provider codes: `PR1` to `PR5`.
    package private(set) var providers: Set<String>
    /// Of its premises, in capitals and without spaces.
    package private(set) var postcodes: Set<String> = []
    /// The authorities that the lists name, as they write them. Where its premises stand is told by the postcodes.
    package private(set) var authorities: Set<String> = []
    /// The day its registration ended; nil while one of its rows has no such day.
    package private(set) var closed: Day?

    init(_ row: ProviderRow) {
        urn = row.urn
        placements = row.placements
        providers = row.providers
        closed = row.closed
        add(authority: row.authority)
        add(postcode: row.postcode)
    }

    /// Takes in what a further row says of it. It is closed where all of its rows are, since the last of their days.
    mutating func join(_ row: ProviderRow) {
        placements.formUnion(row.placements)
        providers.formUnion(row.providers)
        closed = closed.flatMap { old in row.closed.map { max(old, $0) } }
        add(authority: row.authority)
        add(postcode: row.postcode)
    }

    private mutating func add(authority: String) {
        if !authority.isEmpty { authorities.insert(authority) }
    }

    mutating func add(postcode: String) {
        if !postcode.isEmpty { postcodes.insert(postcode) }
    }
}

/// What one row of a list says.
struct ProviderRow {
    var urn = ""
    var placements: Set<String> = []
    var providers: Set<String> = []
    var authority = ""
    var postcode = ""
    var closed: Day?
}
