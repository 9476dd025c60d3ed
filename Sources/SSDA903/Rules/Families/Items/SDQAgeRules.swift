import Basics

extension Rule {
    /// The strengths and difficulties questionnaire (SDQ) by the child's age in the year.
    static let sdqAges: [Rule] = [
        .oc2(
            "157", columns: "SDQ_REASON SDQ_SCORE DOB", needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "SDQ_REASON SDQ1 says too young or too old for a score, but this child, born on {DOB}, was 4 or older "
                    + "when the year began and not past the 16th birthday when it ended.",
                cy: "Mae SDQ_REASON SDQ1 yn dweud rhy ifanc neu rhy hen am sgôr, ond roedd y plentyn hwn, a anwyd ar "
                    + "{DOB}, yn 4 oed neu’n hŷn pan ddechreuodd y flwyddyn a heb fynd heibio i’w ben-blwydd yn 16 pan "
                    + "ddaeth i ben."),
            todo: Bilingual(
                "Enter the score, or the true reason why there is none (SDQ2 to SDQ5).",
                cy: "Rhowch y sgôr, neu’r gwir reswm pam nad oes un (SDQ2 i SDQ5)."),
            fires: """
                Header CHILD=A DOB=31/03/2010
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE= SDQ_REASON=SDQ1 !
                Header CHILD=B DOB=01/04/2021
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE= SDQ_REASON=SDQ1 !
                """,
            passes: """
                Header CHILD=A DOB=30/03/2010
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE= SDQ_REASON=SDQ1
                Header CHILD=B DOB=02/04/2021
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE= SDQ_REASON=SDQ1
                """
        ) { row, child in
            row.sdqReason == "SDQ1" && row.sdqScore.isBlank && child.isLookedAfterAllYear
                && row.dob.adding(years: 4) <= child.yearStart && row.dob.adding(years: 16) >= child.yearEnd
        },
        .oc2(
            "186", columns: "SDQ_SCORE SDQ_REASON DOB", needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "There is neither SDQ_SCORE nor SDQ_REASON. This child, born on {DOB}, was from 4 to 16 all year and "
                    + "looked after for all of the last 12 months.",
                cy: "Nid oes SDQ_SCORE na SDQ_REASON. Bu’r plentyn hwn, a anwyd ar {DOB}, rhwng 4 ac 16 oed drwy’r "
                    + "flwyddyn ac yn derbyn gofal drwy gydol y 12 mis diwethaf."),
            todo: scoreTodo,
            fires: """
                Header CHILD=A DOB=01/04/2021
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE= !
                Header CHILD=B DOB=01/04/2009
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE= !
                """,
            passes: """
                Header CHILD=A DOB=02/04/2021
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE=
                Header CHILD=B DOB=31/03/2009
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE=
                """
        ) { row, child in
            lacksSDQ(row) && child.isLookedAfterAllYear && row.dob.adding(years: 4) <= child.yearStart
                && row.dob.adding(years: 17) > child.yearEnd
        },
        .oc2(
            "188", columns: "SDQ_SCORE SDQ_REASON DOB",
            says: Bilingual(
                "SDQ_SCORE is {SDQ_SCORE} and SDQ_REASON {SDQ_REASON}, but this child, born on {DOB}, was under 4 when "
                    + "the year ended: neither is asked for.",
                cy: "{SDQ_SCORE} yw SDQ_SCORE a {SDQ_REASON} yw SDQ_REASON, ond roedd y plentyn hwn, a anwyd ar {DOB}, "
                    + "o dan 4 pan ddaeth y flwyddyn i ben: ni ofynnir am y naill na’r llall."),
            todo: ageTodo,
            fires: """
                Header DOB=01/04/2022
                OC2 !
                """,
            passes: """
                Header DOB=31/03/2022
                OC2
                """
        ) { row, child in
            !lacksSDQ(row) && row.dob.adding(years: 4) > child.yearEnd
        },
        .oc2(
            "189", columns: "SDQ_SCORE SDQ_REASON DOB",
            says: Bilingual(
                "SDQ_SCORE is {SDQ_SCORE} and SDQ_REASON {SDQ_REASON}, but this child, born on {DOB}, was 17 before the "
                    + "year began: neither is asked for.",
                cy: "{SDQ_SCORE} yw SDQ_SCORE a {SDQ_REASON} yw SDQ_REASON, ond roedd y plentyn hwn, a anwyd ar {DOB}, "
                    + "yn 17 cyn i’r flwyddyn ddechrau: ni ofynnir am y naill na’r llall."),
            todo: ageTodo,
            fires: """
                Header DOB=31/03/2008
                OC2 SDQ_SCORE= SDQ_REASON=SDQ1 !
                """,
            passes: """
                Header DOB=01/04/2008
                OC2 SDQ_SCORE= SDQ_REASON=SDQ1
                """
        ) { row, child in
            !lacksSDQ(row) && row.dob.adding(years: 17) < child.yearStart
        },
        .oc2(
            "197B", columns: "SDQ_SCORE SDQ_REASON DOB", needs: [.table(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "There is neither SDQ_SCORE nor SDQ_REASON. This child, born on {DOB}, turned 4 or 17 in the year and "
                    + "was looked after for all of the last 12 months.",
                cy: "Nid oes SDQ_SCORE na SDQ_REASON. Cafodd y plentyn hwn, a anwyd ar {DOB}, ei ben-blwydd yn 4 neu’n "
                    + "17 yn y flwyddyn a bu’n derbyn gofal drwy gydol y 12 mis diwethaf."),
            todo: scoreTodo,
            fires: """
                Header CHILD=A DOB=31/03/2022
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE= !
                Header CHILD=B DOB=01/04/2008
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE= !
                """,
            passes: """
                Header CHILD=A DOB=01/04/2022
                Episodes CHILD=A DECOM=01/06/2023
                OC2 CHILD=A SDQ_SCORE=
                Header CHILD=B DOB=31/03/2008
                Episodes CHILD=B DECOM=01/06/2023
                OC2 CHILD=B SDQ_SCORE=
                """
        ) { row, child in
            lacksSDQ(row) && child.isLookedAfterAllYear
                && (row.dob.adding(years: 4).isWithin(child.year) || row.dob.adding(years: 17).isWithin(child.year))
        },
    ]

    private static let scoreTodo = Bilingual(
        "Enter the score of the questionnaire, or why there is none (SDQ1 to SDQ5).",
        cy: "Rhowch sgôr yr holiadur, neu pam nad oes un (SDQ1 i SDQ5).")

    private static let ageTodo = Bilingual(
        "Take it out, or correct the date of birth.",
        cy: "Tynnwch ef allan, neu cywirwch y dyddiad geni.")

    /// Neither a score nor a reason why there is none.
    private static func lacksSDQ(_ row: OC2) -> Bool { row.sdqScore.isBlank && row.sdqReason.isBlank }
}
