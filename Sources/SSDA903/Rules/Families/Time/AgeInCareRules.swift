import Basics

extension Rule {
    /// The child's age when an episode starts, and in care after 18.
    static let agesInCare: [Rule] = [
        .episodes(
            "352", columns: "DECOM RNE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "The child, born {Header.DOB}, started to be looked after on {DECOM}, aged 18 or over.",
                cy: "Dechreuodd y plentyn, a aned {Header.DOB}, dderbyn gofal ar {DECOM}, yn 18 oed neu’n hŷn."),
            todo: Bilingual(
                "Correct DECOM or DOB, or take the episode out.", cy: "Cywirwch DECOM neu DOB, neu tynnwch y cyfnod."),
            fires: """
                Header DOB=01/06/2007
                Episodes DECOM=01/06/2025 !
                """,
            passes: """
                Header DOB=02/06/2007
                Episodes DECOM=01/06/2025
                Header CHILD=C2 DOB=01/06/2007
                Episodes CHILD=C2 DECOM=01/06/2025 RNE=P
                """
        ) { episode, child in episode.rne == "S" && episode.decom >= child.birthday(18) },
        .episodes(
            "358", columns: "DECOM LS", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "LS {LS} is remand, detention or a youth order, but the child, born {Header.DOB}, was no older than "
                    + "10 on {DECOM}.",
                cy: "Remánd, cadw neu orchymyn ieuenctid yw LS {LS}, ond nid oedd y plentyn, a aned {Header.DOB}, yn "
                    + "hŷn na 10 ar {DECOM}."),
            todo: Bilingual("Correct LS, DECOM or DOB.", cy: "Cywirwch LS, DECOM neu DOB."),
            fires: """
                Header DOB=01/06/2015
                Episodes DECOM=01/06/2025 LS=J1 !
                """,
            passes: """
                Header DOB=31/05/2015
                Episodes DECOM=01/06/2025 LS=J1
                Header CHILD=C2 DOB=01/06/2015
                Episodes CHILD=C2 DECOM=01/06/2025 LS=C1
                """
        ) { episode, child in episode.isOfYouthCourt && episode.decom <= child.birthday(10) },
        .header(
            "358", columns: "DOB", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "This child, born {DOB}, was no older than 10 when an episode of remand, detention or a youth order "
                    + "(LS J1 to J3) started.",
                cy: "Nid oedd y plentyn hwn, a aned {DOB}, yn hŷn na 10 pan ddechreuodd cyfnod o remánd, cadw neu "
                    + "orchymyn ieuenctid (LS J1 i J3)."),
            todo: Bilingual(
                "Correct DOB, or LS or DECOM of the episode.", cy: "Cywirwch DOB, neu LS neu DECOM y cyfnod."),
            fires: """
                Header DOB=01/06/2015 !
                Episodes DECOM=01/06/2025 LS=J3
                """,
            passes: """
                Header DOB=31/05/2015
                Episodes DECOM=01/06/2025 LS=J3
                """
        ) { header, child in
            child.episodes.contains { $0.isOfYouthCourt && $0.decom <= header.dob.adding(years: 10) }
        },
        .episodes(
            "359", columns: "DEC LS PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "This episode is still open, but the person, born {Header.DOB}, turned 18 before the end of the year. "
                    + "After 18 only a stay in a children’s home by agreement (LS V2, PLACE K2) goes on; this is LS "
                    + "{LS}, PLACE {PLACE}.",
                cy: "Mae’r cyfnod hwn ar agor o hyd, ond trodd y person, a aned {Header.DOB}, yn 18 cyn diwedd y "
                    + "flwyddyn. Ar ôl 18 dim ond arhosiad mewn cartref plant drwy gytundeb (LS V2, PLACE K2) sy’n "
                    + "parhau; LS {LS}, PLACE {PLACE} yw hwn."),
            todo: Bilingual(
                "End the episode on the 18th birthday at the latest, or correct DOB.",
                cy: "Rhowch ddiwedd ar y cyfnod ar y pen-blwydd yn 18 fan bellaf, neu cywirwch DOB."),
            departs: Bilingual(
                "In the field’s validator another rule may end every open episode first, and then this one says "
                    + "nothing.",
                cy: "Yn nilysydd y maes gall rheol arall gau pob cyfnod agored yn gyntaf, ac yna nid yw hon yn dweud "
                    + "dim."),
            fires: """
                Header DOB=30/03/2008
                Episodes LS=V2 PLACE=U6 !
                """,
            passes: """
                Header DOB=31/03/2008
                Episodes LS=V2 PLACE=U6
                Header CHILD=C2 DOB=30/03/2008
                Episodes CHILD=C2 LS=V2 PLACE=K2
                """
        ) { episode, child in
            episode.isOpen && !(episode.ls == "V2" && episode.place == "K2") && child.birthday(18) < child.yearEnd
        },
    ]
}

extension Episode {
    /// LS J1 to J3.
    fileprivate var isOfYouthCourt: Bool { ls.isOne(of: "J1", "J2", "J3") }
}
