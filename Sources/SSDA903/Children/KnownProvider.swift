import Basics

/// What Ofsted's list says of one URN, as rules ask it: codes as codes, postcodes as keys.
package struct KnownProvider: Hashable, Sendable {
    /// The PLACE codes that the setting is registered for.
    package let placements: Set<Code>
    /// The PLACE_PROVIDER codes.
    package let providers: Set<Code>
    /// The postcodes of its premises.
    package let postcodes: Set<PostcodeKey>
    /// The day it closed; nil while it is open.
    package let closed: Day?
    /// Whether one of its premises is in the council's own area, by its postcode; false where it is not known.
    package internal(set) var isInside = false
    /// Whether one of its premises is elsewhere, by its postcode; false where it is not known.
    package internal(set) var isOutside = false
    /// The authorities that its premises are in.
    package internal(set) var authorities: Set<UInt16> = []

    package init(placements: Set<Code>, providers: Set<Code>, postcodes: Set<PostcodeKey>, closed: Day?) {
        self.placements = placements
        self.providers = providers
        self.postcodes = postcodes
        self.closed = closed
    }
}

/// Ofsted's list of children's homes and other settings, by URN.
package struct KnownProviders: Sendable {
    private(set) var providers: [Code: KnownProvider]

    package init(_ providers: [Code: KnownProvider]) { self.providers = providers }

    package init(_ list: ProviderList) {
        self.init(
            Dictionary(
                list.all.map { provider in
                    (
                        Code(text: provider.urn),
                        KnownProvider(
                            placements: Set(provider.placements.map { Code(text: $0) }),
                            providers: Set(provider.providers.map { Code(text: $0) }),
                            postcodes: Set(provider.postcodes.map { PostcodeKey($0.utf8) }), closed: provider.closed)
                    )
                }, uniquingKeysWith: { first, _ in first }))
    }

    package subscript(urn: Code) -> KnownProvider? { providers[urn] }
}
