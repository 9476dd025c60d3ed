import Basics

extension Rule {
    /// Temporary placements that last too long or come too often.
    static let temporaryPlacements: [Rule] = [
        tooLong("375", "T1", "T1", days: 42, Bilingual("in hospital for a while", cy: "yn yr ysbyty am gyfnod")),
        tooLong(
            "376", "T3", "T3", days: 21,
            Bilingual("while the foster carer is on holiday", cy: "tra bo’r gofalwr maeth ar wyliau")),
        tooLong("379", "T4", "T4", days: 7, Bilingual("of up to seven days", cy: "o hyd at saith diwrnod")),
        .episodes(
            "377", .all, .query, columns: "PLACE",
            says: Bilingual(
                "PLACE T3 is a stay while the foster carer is on holiday, and this child has more than two of them in "
                    + "the year.",
                cy: "Arhosiad tra bo’r gofalwr maeth ar wyliau yw PLACE T3, ac mae gan y plentyn hwn fwy na dau "
                    + "ohonynt yn y flwyddyn."),
            todo: Bilingual(
                "Check each of them; correct PLACE where the child had moved for another reason.",
                cy: "Gwiriwch bob un ohonynt; cywirwch PLACE lle’r oedd y plentyn wedi symud am reswm arall."),
            fires: """
                Episodes PLACE=T3 !
                Episodes PLACE=T3 DECOM=01/08/2025 !
                Episodes PLACE=U6 DECOM=01/09/2025
                Episodes PLACE=T3 DECOM=01/10/2025 !
                """,
            passes: """
                Episodes PLACE=T3
                Episodes PLACE=T3 DECOM=01/08/2025
                Episodes PLACE=T4 DECOM=01/09/2025
                """
        ) { episode, child in
            episode.place == "T3" && child.episodes.count { $0.place == "T3" } > 2
        },
    ]

    private static let endedAlone = Bilingual(
        "As in the field’s validator a stay that is still open is not flagged, whereas legal "
            + "statuses and short breaks (361 to 367) are counted to 31 March.",
        cy: "Fel yng ndilysydd y maes ni nodir arhosiad sy’n dal yn agored, tra bo statws "
            + "cyfreithiol a seibiannau byr (361 i 367) yn cael eu cyfrif hyd 31 Mawrth.")

    private static func tooLong(
        _ code: String, _ place: Code, _ written: String, days: Int, _ meaning: Bilingual
    ) -> Rule {
        func episode(_ days: Int) -> String {
            let end = Day(2025, 8, 1)?.adding(days: days).asReturned ?? ""
            return "Episodes DECOM=01/08/2025 DEC=\(end) REC=X1 PLACE=\(written)"
        }
        return .episodes(
            code, .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "PLACE {PLACE} is a temporary stay \(meaning.english), but this one, from {DECOM} to {DEC}, is longer "
                    + "than \(days) days.",
                cy: "Arhosiad dros dro \(meaning.welsh) yw PLACE {PLACE}, ond mae hwn, o {DECOM} i {DEC}, yn hwy na "
                    + "\(days) diwrnod."),
            todo: Bilingual(
                "Correct DECOM or DEC, or give the PLACE of a placement that is not temporary.",
                cy: "Cywirwch DECOM neu DEC, neu rhowch PLACE lleoliad nad yw dros dro."),
            departs: endedAlone, fires: episode(days + 1) + " !", passes: episode(days)
        ) { episode, child in
            // Asked, as in the field, of children whose date of birth is known.
            episode.place == place && child.headers.contains(where: \.dob.isDay)
                && episode.dec > episode.decom.adding(days: days)
        }
    }
}
