import Basics

/// An episode of an invented child's care, as a row of the return has it.
struct InventedEpisode: Hashable, Sendable {
    var start: Day
    /// Nil while it goes on.
    var end: Day?
    /// RNE.
    var reasonForNew: String
    /// LS.
    var legalStatus: String
    var placement: InventedPlacement
    /// REC, blank while it goes on.
    var reasonEnded = ""
    /// REASON_PLACE_CHANGE, blank unless the placement ended for another.
    var reasonChanged = ""

    /// Short breaks carry no postcodes and are not counted among the looked after.
    var isShortBreak: Bool { legalStatus == "V3" || legalStatus == "V4" }
}
