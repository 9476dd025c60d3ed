import Basics

/// What became of a change that has to fit the others: no lead without a department, no deputies in a circle.
enum FittingChange<Thing: Sendable>: Sendable {
    /// Kept, as it now is.
    case kept(Thing)
    /// Not kept: somebody else changed it meanwhile, to this.
    case stale(Thing)
    /// Not kept: it would not fit the others as they now are.
    case refused([Problem])
    /// Not kept: it is no more.
    case gone
}
