/// What one return says of one child: the rows of each table. Episodes, reviews, decisions, missing periods, spells
/// and orders are in the order of the days they begin, those without a day last.
package struct ChildRows: Sendable {
    package internal(set) var headers: ArraySlice<Header> = []
    package internal(set) var episodes: ArraySlice<Episode> = []
    package internal(set) var reviews: ArraySlice<Review> = []
    package internal(set) var uasc: ArraySlice<UASC> = []
    package internal(set) var oc2: ArraySlice<OC2> = []
    package internal(set) var oc3: ArraySlice<OC3> = []
    package internal(set) var ad1: ArraySlice<AD1> = []
    package internal(set) var placedAdoption: ArraySlice<PlacedAdoption> = []
    package internal(set) var prevPerm: ArraySlice<PrevPerm> = []
    package internal(set) var missing: ArraySlice<Missing> = []
    package internal(set) var swEpisodes: ArraySlice<SWEpisode> = []
    package internal(set) var doLo: ArraySlice<DoLo> = []

    /// The child's row of the Header; the first, where there are several.
    package var header: Header? { headers.first }
    /// Whether the return has the child as an unaccompanied asylum-seeking child.
    package var isUASC: Bool { !uasc.isEmpty || header?.uasc == "1" }
}
