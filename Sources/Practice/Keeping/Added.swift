/// What became of something new.
enum Added<Thing: Sendable>: Sendable {
    case added(Thing)
    /// Not kept: this says the same and stands already.
    case stands(Thing)
}
