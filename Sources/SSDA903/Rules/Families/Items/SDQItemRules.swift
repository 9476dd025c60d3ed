import Basics

extension Rule {
    /// What is written of the strengths and difficulties questionnaire (SDQ), whatever the child's age.
    static let sdqItems: [Rule] = [
        .oc2(
            "180", columns: "SDQ_SCORE",
            says: Bilingual(
                "SDQ_SCORE is {SDQ_SCORE}; it must be a whole number from 0 to 40.",
                cy: "{SDQ_SCORE} yw SDQ_SCORE; rhaid iddo fod yn rhif cyfan o 0 i 40."),
            todo: Bilingual(
                "Enter the total score of the carer’s questionnaire, or take it out and give SDQ_REASON.",
                cy: "Rhowch gyfanswm sgôr holiadur y gofalwr, neu tynnwch ef allan a rhowch SDQ_REASON."),
            fires: """
                OC2 CHILD=A SDQ_SCORE=41 !
                OC2 CHILD=B SDQ_SCORE=-1 !
                OC2 CHILD=C SDQ_SCORE=12.5 !
                OC2 CHILD=D SDQ_SCORE=SDQ2 !
                """,
            passes: """
                OC2 CHILD=A SDQ_SCORE=40
                OC2 CHILD=B SDQ_SCORE=0
                OC2 CHILD=C SDQ_SCORE=12.0
                OC2 CHILD=D SDQ_SCORE= SDQ_REASON=SDQ2
                """
        ) { row, _ in
            row.sdqScore.isPresent && !isScore(row.sdqScore)
        },
        .oc2(
            "185", columns: "SDQ_SCORE", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "You gave SDQ_SCORE {SDQ_SCORE}, but the episodes do not have this child looked after for all of the "
                    + "last 12 months.",
                cy: "Rhoesoch SDQ_SCORE {SDQ_SCORE}, ond nid yw’r cyfnodau’n dangos y plentyn hwn yn derbyn gofal drwy "
                    + "gydol y 12 mis diwethaf."),
            todo: notAllYearTodo,
            fires: """
                OC2 CHILD=A !
                Episodes CHILD=A DECOM=02/04/2025 RNE=S
                OC2 CHILD=B !
                """,
            passes: """
                OC2 CHILD=A
                Episodes CHILD=A DECOM=01/04/2025 RNE=S
                OC2 CHILD=B SDQ_SCORE=
                """
        ) { row, child in
            row.sdqScore.isPresent && !child.isLookedAfterAllYear
        },
        .oc2(
            "196", columns: "SDQ_REASON",
            says: Bilingual(
                "SDQ_REASON is {SDQ_REASON}; it must be one of SDQ1 to SDQ5.",
                cy: "{SDQ_REASON} yw SDQ_REASON; rhaid iddo fod yn un o SDQ1 i SDQ5."),
            todo: Bilingual(
                "Enter why there is no score: SDQ1 too young or too old, SDQ2 the carer refused, SDQ3 severity of "
                    + "disability, SDQ4 another reason, SDQ5 the child refused.",
                cy: "Nodwch pam nad oes sgôr: SDQ1 rhy ifanc neu rhy hen, SDQ2 gwrthododd y gofalwr, SDQ3 difrifoldeb "
                    + "anabledd, SDQ4 rheswm arall, SDQ5 gwrthododd y plentyn."),
            fires: "OC2 SDQ_SCORE= SDQ_REASON=SDQ6 !", passes: "OC2 SDQ_SCORE= SDQ_REASON=SDQ5"
        ) { row, child in
            child.isForeign(row.sdqReason, in: .sdqReason)
        },
        .oc2(
            "197a", columns: "SDQ_SCORE SDQ_REASON",
            says: Bilingual(
                "You gave SDQ_SCORE {SDQ_SCORE} and also SDQ_REASON {SDQ_REASON}, a reason why there is no score.",
                cy: "Rhoesoch SDQ_SCORE {SDQ_SCORE} a hefyd SDQ_REASON {SDQ_REASON}, rheswm pam nad oes sgôr."),
            todo: Bilingual(
                "Keep the score if there is one, and take the reason out; else the other way round.",
                cy: "Cadwch y sgôr os oes un, a thynnwch y rheswm allan; fel arall i’r gwrthwyneb."),
            fires: "OC2 SDQ_SCORE=10 SDQ_REASON=SDQ4 !",
            passes: """
                OC2 CHILD=A SDQ_SCORE=10
                OC2 CHILD=B SDQ_SCORE= SDQ_REASON=SDQ4
                """
        ) { row, _ in
            row.sdqScore.isPresent && row.sdqReason.isPresent
        },
        .oc2(
            "198", columns: "SDQ_REASON", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "You gave SDQ_REASON {SDQ_REASON}, but the episodes do not have this child looked after for all of the "
                    + "last 12 months.",
                cy: "Rhoesoch SDQ_REASON {SDQ_REASON}, ond nid yw’r cyfnodau’n dangos y plentyn hwn yn derbyn gofal "
                    + "drwy gydol y 12 mis diwethaf."),
            todo: notAllYearTodo,
            fires: """
                OC2 SDQ_SCORE= SDQ_REASON=SDQ2 !
                Episodes DECOM=01/06/2024 DEC=30/03/2026 REC=E4A
                """,
            passes: """
                OC2 SDQ_SCORE= SDQ_REASON=SDQ2
                Episodes DECOM=01/06/2024 DEC=31/03/2026 REC=E4A
                """
        ) { row, child in
            row.sdqReason.isPresent && !child.isLookedAfterAllYear
        },
    ]

    private static let notAllYearTodo = Bilingual(
        "Take the child out of OC2, or correct the episodes.",
        cy: "Tynnwch y plentyn allan o OC2, neu cywirwch y cyfnodau.")

    /// A whole number from 0 to 40; spreadsheets leave it as `12.0`.
    private static func isScore(_ code: Code) -> Bool {
        guard let score = Double(code.description) else { return false }
        return (0...40).contains(score) && score == score.rounded()
    }
}
