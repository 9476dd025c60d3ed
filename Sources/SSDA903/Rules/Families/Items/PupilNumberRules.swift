import Basics

extension Rule {
    /// The unique pupil number, or why there is none (UN1 to UN5).
    static let pupilNumbers: [Rule] = [
        .header(
            "208", .all, .warning, columns: "UPN", needs: [.lastYear(.header)],
            says: Bilingual(
                "UPN is {UPN}; in last year’s return it was {last.Header.UPN}.",
                cy: "{UPN} yw UPN; {last.Header.UPN} oedd yn natganiad y llynedd."),
            todo: Bilingual(
                "Ask the school for the number. Correct this year’s if it is wrong; if last year’s was, keep this and "
                    + "note why.",
                cy: "Gofynnwch i’r ysgol am y rhif. Cywirwch un eleni os yw’n anghywir; os un y llynedd oedd yn "
                    + "anghywir, cadwch hwn a nodwch pam."),
            departs: Bilingual(
                "A blank that has become UN1 is a number explained, as one that has become UN2 to UN5 is. The field’s "
                    + "validator means to let it pass and flags it.",
                cy: "Mae gwag a ddaeth yn UN1 yn esbonio’r rhif, fel y mae un a ddaeth yn UN2 i UN5. Mae dilysydd y "
                    + "maes yn bwriadu gadael iddo fynd heibio ac yn ei nodi."),
            fires: """
                Header CHILD=A UPN=A123456789013 !
                last.Header CHILD=A UPN=A123456789012
                Header CHILD=B UPN=UN5 !
                last.Header CHILD=B UPN=UN4
                Header CHILD=C UPN= !
                last.Header CHILD=C UPN=UN1
                """,
            passes: """
                Header CHILD=A UPN=A123456789012
                last.Header CHILD=A UPN=UN4
                Header CHILD=B UPN=UN2
                last.Header CHILD=B UPN=UN1
                Header CHILD=C UPN=UN1
                last.Header CHILD=C UPN=
                """
        ) { header, child in
            child.last.headers.contains { contradicts(header, $0) }
        },
        .header(
            "209", columns: "UPN DOB",
            says: Bilingual(
                "UPN is UN1, not of school age, but this child, born on {DOB}, was of school age before this year "
                    + "began.",
                cy: "UN1, sef heb fod o oedran ysgol, yw UPN, ond roedd y plentyn hwn, a aned ar {DOB}, o oedran "
                    + "ysgol cyn i’r flwyddyn hon ddechrau."),
            todo: Bilingual(
                "Give the number that the school has, or say with UN2 to UN5 why there is none; or correct DOB.",
                cy: "Rhowch y rhif sydd gan yr ysgol, neu dywedwch gydag UN2 i UN5 pam nad oes un; neu cywirwch DOB."),
            fires: "Header UPN=UN1 DOB=31/08/2020 !", passes: "Header UPN=UN1 DOB=01/09/2020"
        ) { header, child in
            header.upn == "UN1" && header.dob.adding(years: 4) <= DateCell(Day(child.ending - 2, 8, 31))
        },
        .header(
            "210", .all, .query, columns: "UPN", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "UPN is UN4, not known yet for a child new to care, and an episode of this child started in the last "
                    + "week of the year.",
                cy: "UN4, sef heb fod yn hysbys eto i blentyn sy’n newydd i ofal, yw UPN, a dechreuodd un o "
                    + "gyfnodau’r plentyn hwn yn wythnos olaf y flwyddyn."),
            todo: lastWeekTodo,
            fires: """
                Header UPN=UN4 !
                Episodes DECOM=24/03/2026
                """,
            passes: """
                Header UPN=UN4
                Episodes DECOM=23/03/2026
                """
        ) { header, child in
            header.upn == "UN4" && child.episodes.contains { child.isOfLastWeek($0) }
        },
        .episodes(
            "210", .all, .query, columns: "DECOM", needs: [.table(.header)],
            says: Bilingual(
                "This episode started on {DECOM}, in the last week of the year, and the child’s UPN is UN4, not known "
                    + "yet for a child new to care.",
                cy: "Dechreuodd y cyfnod hwn ar {DECOM}, yn wythnos olaf y flwyddyn, ac UN4, sef heb fod yn hysbys eto "
                    + "i blentyn sy’n newydd i ofal, yw UPN y plentyn."),
            todo: lastWeekTodo,
            fires: """
                Header UPN=UN4
                Episodes DECOM=01/06/2025 DEC=24/03/2026 REC=X1
                Episodes DECOM=24/03/2026 RNE=P !
                """,
            passes: """
                Header UPN=UN4
                Episodes DECOM=23/03/2026
                """
        ) { episode, child in
            child.isOfLastWeek(episode) && child.headers.contains { $0.upn == "UN4" }
        },
    ]

    private static let lastWeekTodo = Bilingual(
        "See whether the school or the authority before you has the number by now, and enter it. If nobody has, keep "
            + "UN4 and note whom you asked.",
        cy: "Gwelwch a oes gan yr ysgol neu’r awdurdod o’ch blaen y rhif erbyn hyn, a’i roi. Os nad oes gan neb, "
            + "cadwch UN4 a nodwch i bwy y gofynnoch.")

    /// A number may be found or a reason given where there was none, and a child may come of school age; nothing else
    /// changes of itself.
    private static func contradicts(_ header: Header, _ last: Header) -> Bool {
        guard header.upn != last.upn, last.upn.isPresent else { return false }
        if last.upn == "UN1", header.upn.isOne(of: "UN2", "UN3", "UN4", "UN5") { return false }
        return last.namesPupil || !header.namesPupil
    }
}

extension Child {
    /// Whether the episode started on or after 24 March of the year’s end.
    fileprivate func isOfLastWeek(_ episode: Episode) -> Bool { episode.decom >= DateCell(Day(ending, 3, 24)) }
}
