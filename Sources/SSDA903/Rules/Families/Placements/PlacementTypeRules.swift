import Basics

extension Rule {
    /// Kinds of placement that are gone, or that do not go with the legal status.
    static let placementTypes: [Rule] = [
        .episodes(
            "378", columns: "PLACE LS",
            says: Bilingual(
                "The child is placed with parents (PLACE P1) under LS V2, accommodation by agreement. Without an "
                    + "order, a child living with parents is not looked after.",
                cy: "Mae’r plentyn wedi’i leoli gyda rhieni (PLACE P1) o dan LS V2, llety drwy gytundeb. Heb orchymyn, "
                    + "nid yw plentyn sy’n byw gyda rhieni yn derbyn gofal."),
            todo: Bilingual(
                "Correct PLACE or LS, or end the period of care when the child went home.",
                cy: "Cywirwch PLACE neu LS, neu rhowch ddiwedd ar y cyfnod gofal pan aeth y plentyn adref."),
            fires: "Episodes PLACE=P1 LS=V2 !", passes: "Episodes PLACE=P1 LS=C2"
        ) { episode, _ in episode.place == "P1" && episode.ls == "V2" }
    ]
}
