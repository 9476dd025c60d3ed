/// What became of a change to a row that somebody else may have changed meanwhile.
package enum Change<Thing: Sendable>: Sendable {
    /// Kept, as it now is.
    case kept(Thing)
    /// Not kept: the row is no longer as the person saw it, but like this.
    case stale(Thing)
    /// Not kept: the row is no more.
    case gone
}
