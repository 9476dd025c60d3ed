import Basics

extension Rule {
    /// Deprivation of liberty orders: the child's birth, and where the child lived under them.
    static let libertyOrders: [Rule] =
        [
            .doLo(
                "708", .from(2027), columns: "DOLO_START DOB",
                says: Bilingual(
                    "The order began on {DOLO_START}, not after the child’s birth on {DOB}.",
                    cy: "Dechreuodd y gorchymyn ar {DOLO_START}, nid ar ôl geni’r plentyn ar {DOB}."),
                todo: Bilingual(
                    "Correct DOLO_START or DOB.", cy: "Cywirwch DOLO_START neu DOB."),
                fires: """
                    Header DOB=01/05/2026
                    DoLo DOLO_START=01/05/2026 !
                    """,
                passes: """
                    Header DOB=01/05/2026
                    DoLo DOLO_START=02/05/2026
                    """
            ) { order, _ in
                order.doloStart <= order.dob
            }
        ]
        + placed(
            "709", .warning,
            says: (
                Bilingual(
                    "An order from {DOLO_START} to {DOLO_END} ran while the child was placed other than in a children’s "
                        + "home (K2) or in Z12 or Z13.",
                    cy: "Roedd gorchymyn o {DOLO_START} i {DOLO_END} mewn grym tra oedd y plentyn wedi’i leoli heblaw "
                        + "mewn cartref plant (K2) neu yn Z12 neu Z13."),
                Bilingual(
                    "PLACE is {PLACE}, and a deprivation of liberty order ran in the time of this episode; K2, Z12 or Z13 is "
                        + "expected.",
                    cy: "{PLACE} yw PLACE, ac roedd gorchymyn amddifadu o ryddid mewn grym yn ystod y cyfnod hwn; "
                        + "disgwylir K2, Z12 neu Z13.")
            ),
            at: ("U4", "K2")
        ) { !$0.place.isOne(of: "K2", "Z12", "Z13") }
        + placed(
            "710", .error,
            says: (
                Bilingual(
                    "An order from {DOLO_START} to {DOLO_END} ran while the child was placed in K1, K3, P1 or R5, which "
                        + "cannot go with one.",
                    cy:
                        "Roedd gorchymyn o {DOLO_START} i {DOLO_END} mewn grym tra oedd y plentyn wedi’i leoli yn K1, K3, "
                        + "P1 neu R5, na all fynd gydag un."),
                Bilingual(
                    "The child was placed in {PLACE} while a deprivation of liberty order ran; K1, K3, P1 and R5 cannot "
                        + "go with one.",
                    cy:
                        "Roedd y plentyn wedi’i leoli yn {PLACE} tra oedd gorchymyn amddifadu o ryddid mewn grym; ni all "
                        + "K1, K3, P1 ac R5 fynd gydag un.")
            ),
            at: ("K1", "K2")
        ) { $0.place.isOne(of: "K1", "P1", "R5", "K3") }

    /// A rule of orders and of the episodes that they overlap: both are flagged.
    ///
    /// - Parameter at: a PLACE that is flagged, and one that is not.
    private static func placed(
        _ code: String, _ severity: Severity, says: (order: Bilingual, episode: Bilingual),
        at place: (wrong: String, right: String), isWrong: @escaping @Sendable (Episode) -> Bool
    ) -> [Rule] {
        let todo = Bilingual(
            "Check the order’s days and the episode’s PLACE, and correct whichever is wrong.",
            cy: "Gwiriwch ddyddiau’r gorchymyn a PLACE y cyfnod, a chywirwch pa un bynnag sy’n anghywir.")
        let departs = Bilingual(
            "The field’s validator asks for a column PLACEMENT that no file has, so there the rule never speaks. Here "
                + "it reads PLACE.",
            cy:
                "Mae dilysydd y maes yn gofyn am golofn PLACEMENT nad yw mewn unrhyw ffeil, felly nid yw’r rheol byth yn "
                + "siarad yno. Yma mae’n darllen PLACE.")
        func example(_ place: String, days: String, marks: (String, String)) -> String {
            """
            DoLo DOLO_START=01/09/2026 DOLO_END=01/10/2026 \(marks.0)
            Episodes PLACE=\(place) \(days) \(marks.1)
            """
        }
        return [
            .doLo(
                code, .from(2027), severity, columns: "DOLO_START DOLO_END", needs: [.table(.episodes)],
                reads: "Episodes.DECOM Episodes.DEC", says: says.order, todo: todo, departs: departs,
                fires: example(place.wrong, days: "DECOM=01/10/2026", marks: ("!", "")),
                passes: example(place.wrong, days: "DECOM=02/10/2026", marks: ("", ""))
            ) { order, child in
                child.episodes.contains { isWrong($0) && order.overlaps($0) }
            },
            .episodes(
                code, .from(2027), severity, columns: "PLACE DECOM DEC", needs: [.table(.doLo)],
                reads: "DoLo.DOLO_START DoLo.DOLO_END", says: says.episode, todo: todo, departs: departs,
                fires: example(place.wrong, days: "DEC=01/09/2026 REC=X1", marks: ("", "!")),
                passes: example(place.right, days: "DEC=01/09/2026 REC=X1", marks: ("", ""))
            ) { episode, child in
                isWrong(episode) && child.doLo.contains { $0.overlaps(episode) }
            },
        ]
    }
}

extension DoLo {
    /// Whether the order, ended and with both its days known, ran on a day of the episode, its first and last included.
    fileprivate func overlaps(_ episode: Episode) -> Bool {
        doloEnd >= episode.decom && doloStart.isDay && (episode.isOpen || doloStart <= episode.dec)
    }
}
