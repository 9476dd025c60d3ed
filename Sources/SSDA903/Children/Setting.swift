import Basics

/// What all children of one check share: the year, the council, and what stands beside the return.
package struct Setting: Sendable {
    package let year: ReturnYear
    package let yearStart: Day
    package let yearEnd: Day
    package let codes: YearCodes
    /// Ofsted's list of providers, where it was given.
    package let providers: KnownProviders?

    package init(year: ReturnYear, providers: KnownProviders? = nil) {
        self.year = year
        yearStart = year.firstDay
        yearEnd = year.lastDay
        codes = YearCodes(ending: year.ending)
        self.providers = providers
    }

    /// What the provider list says of the episode's URN; nil where there is no list or no such URN in it.
    package func provider(of episode: Episode) -> KnownProvider? { providers?[episode.listedURN] }
}
