import Basics

extension Rule {
    /// Episodes against the child’s age.
    static let episodeAges: [Rule] = [
        .header(
            "351", columns: "DOB",
            says: Bilingual(
                "By the date of birth, {DOB}, this person turned 25 before the year began.",
                cy: "Yn ôl y dyddiad geni, {DOB}, trodd y person hwn yn 25 cyn i’r flwyddyn ddechrau."),
            todo: Bilingual(
                "Correct the date of birth, or take the person out of the return.",
                cy: "Cywirwch y dyddiad geni, neu tynnwch y person o’r datganiad."),
            fires: "Header DOB=31/03/2000 !", passes: "Header DOB=01/04/2000"
        ) { header, child in
            header.dob.adding(years: 25) < child.yearStart
        },
        .episodes(
            "352", columns: "DECOM RNE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "Care began on {DECOM} (RNE S), but the child, born on {Header.DOB}, was 18 by then.",
                cy: "Dechreuodd y gofal ar {DECOM} (RNE S), ond roedd y plentyn, a aned ar {Header.DOB}, yn 18 erbyn "
                    + "hynny."),
            todo: Bilingual(
                "Correct DECOM, RNE or the date of birth: nobody starts to be looked after at 18 or over.",
                cy: "Cywirwch DECOM, RNE neu’r dyddiad geni: nid oes neb yn dechrau derbyn gofal yn 18 oed neu’n hŷn."),
            fires: "Header DOB=01/08/2007\nEpisodes DECOM=01/08/2025 !",
            passes: "Header DOB=02/08/2007\nEpisodes DECOM=01/08/2025\nEpisodes DECOM=03/08/2025 RNE=P"
        ) { episode, child in
            episode.rne == "S" && episode.decom >= child.birthday(18)
        },
        .episodes(
            "358", columns: "DECOM LS", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "LS {LS} is for a child remanded, detained or sentenced, but by {DECOM} the child, born on "
                    + "{Header.DOB}, was not over 10.",
                cy: "I blentyn sydd ar remánd, yn y ddalfa neu wedi’i ddedfrydu y mae LS {LS}, ond erbyn {DECOM} nid "
                    + "oedd y plentyn, a aned ar {Header.DOB}, dros 10."),
            todo: Bilingual(
                "Correct LS, DECOM or the date of birth: a child under 10 cannot be held responsible for a crime.",
                cy: "Cywirwch LS, DECOM neu’r dyddiad geni: ni ellir dal plentyn dan 10 yn gyfrifol am drosedd."),
            fires: "Header DOB=01/08/2015\nEpisodes DECOM=01/08/2025 LS=J1 !",
            passes: "Header DOB=31/07/2015\nEpisodes DECOM=01/08/2025 LS=J1"
        ) { episode, child in
            episode.isOfCriminalLaw && episode.decom <= child.birthday(10)
        },
        .header(
            "358", columns: "DOB", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "An episode of this child, born on {DOB}, says remanded, detained or sentenced (LS J1 to J3), but the "
                    + "child was not over 10 when it began.",
                cy: "Mae cyfnod o eiddo’r plentyn hwn, a aned ar {DOB}, yn dweud ar remánd, yn y ddalfa neu wedi’i "
                    + "ddedfrydu (LS J1 i J3), ond nid oedd y plentyn dros 10 pan ddechreuodd."),
            todo: Bilingual(
                "Correct the date of birth, or LS or DECOM of the episode.",
                cy: "Cywirwch y dyddiad geni, neu LS neu DECOM y cyfnod."),
            fires: "Header DOB=01/08/2015 !\nEpisodes DECOM=01/08/2025 LS=J3",
            passes: "Header DOB=31/07/2015\nEpisodes DECOM=01/08/2025 LS=J3"
        ) { header, child in
            let birthday = header.dob.adding(years: 10)
            return child.episodes.contains { $0.isOfCriminalLaw && $0.decom <= birthday }
        },
        .episodes(
            "359", columns: "DEC LS PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "The child, born on {Header.DOB}, turned 18 before the year ended, but this episode has no DEC.",
                cy: "Trodd y plentyn, a aned ar {Header.DOB}, yn 18 cyn diwedd y flwyddyn, ond nid oes DEC gan y "
                    + "cyfnod hwn."),
            todo: Bilingual(
                "Give DEC and REC, or correct the date of birth. Only a child in a children’s home (PLACE K2) under "
                    + "section 20 (LS V2) may stay on.",
                cy: "Rhowch DEC a REC, neu cywirwch y dyddiad geni. Dim ond plentyn mewn cartref plant (PLACE K2) dan "
                    + "adran 20 (LS V2) a gaiff aros."),
            fires: "Header DOB=30/03/2008\nEpisodes LS=V2 PLACE=U6 !",
            passes: """
                Header DOB=31/03/2008
                Episodes LS=V2 PLACE=U6
                Header CHILD=C2 DOB=30/03/2008
                Episodes CHILD=C2 LS=V2 PLACE=K2
                """
        ) { episode, child in
            child.birthday(18) < child.yearEnd && episode.isOpen && !(episode.ls == "V2" && episode.place == "K2")
        },
    ]
}

extension Episode {
    /// LS J1 to J3.
    fileprivate var isOfCriminalLaw: Bool { ls.isOne(of: "J1", "J2", "J3") }
}
