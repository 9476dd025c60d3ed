/// What became of a change to a row that somebody else may have changed meanwhile.
package enum Change<Thing: Sendable>: Sendable {
    /// Kept, as it now is.
    case kept(Thing)
    /// Not kept: the row is no longer as the person saw it, but like this.
    case stale(Thing)
    /// Not kept: the row is no more.
    case gone

    package var kept: Thing? { if case .kept(let thing) = self { thing } else { nil } }
    package var stale: Thing? { if case .stale(let thing) = self { thing } else { nil } }
}
