import Basics

extension Rule {
    /// REC against the child’s age.
    static let leavingAges: [Rule] = [
        .episodes(
            "386", columns: "REC DEC", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "REC {REC} says adopted, on {DEC}, but the child, born on {Header.DOB}, was 18 by then.",
                cy: "Mae REC {REC} yn dweud mabwysiadwyd, ar {DEC}, ond roedd y plentyn, a aned ar "
                    + "{Header.DOB}, yn 18 erbyn hynny."),
            todo: Bilingual(
                "Correct REC, DEC or the date of birth: nobody is adopted from care at 18 or over.",
                cy: "Cywirwch REC, DEC neu’r dyddiad geni: ni fabwysiedir neb o ofal yn 18 oed neu’n hŷn."),
            fires: """
                Header DOB=01/08/2007
                Episodes DEC=01/08/2025 REC=E11 !
                """,
            passes: """
                Header DOB=02/08/2007
                Episodes DEC=01/08/2025 REC=E11
                """
        ) { episode, child in
            episode.endsInAdoption && child.birthday(18) <= episode.dec
        },
        .episodes(
            "387", columns: "REC DEC", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "REC {REC} says that the child left to live independently, on {DEC}, but the child, born on "
                    + "{Header.DOB}, was not yet 14.",
                cy: "Mae REC {REC} yn dweud i’r plentyn adael i fyw’n annibynnol, ar {DEC}, ond nid oedd y "
                    + "plentyn, a aned ar {Header.DOB}, yn 14 eto."),
            todo: Bilingual(
                "Correct REC, DEC or the date of birth.", cy: "Cywirwch REC, DEC neu’r dyddiad geni."),
            departs: Bilingual(
                "Where the date of birth is not known nothing is said here.",
                cy: "Lle nad yw’r dyddiad geni’n hysbys ni ddywedir dim yma."),
            fires: """
                Header DOB=02/08/2011
                Episodes DEC=01/08/2025 REC=E5 !
                """,
            passes: """
                Header DOB=01/08/2011
                Episodes DEC=01/08/2025 REC=E5
                """
        ) { episode, child in
            episode.rec.isOne(of: "E5", "E6") && episode.dec < child.birthday(14)
        },
        .episodes(
            "389", columns: "REC DEC", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "REC E7 says that the child moved on to adult social care, and nothing here shows that the "
                    + "child was 16 by then: DEC is {DEC} and the date of birth {Header.DOB}.",
                cy: "Mae REC E7 yn dweud i’r plentyn symud ymlaen i ofal cymdeithasol i oedolion, ac nid oes "
                    + "dim yma’n dangos bod y plentyn yn 16 erbyn hynny: {DEC} yw DEC a {Header.DOB} yw’r "
                    + "dyddiad geni."),
            todo: Bilingual(
                "Correct REC, DEC or the date of birth.", cy: "Cywirwch REC, DEC neu’r dyddiad geni."),
            fires: """
                Header DOB=02/08/2009
                Episodes DEC=01/08/2025 REC=E7 !
                """,
            passes: """
                Header DOB=01/08/2009
                Episodes DEC=01/08/2025 REC=E7
                """
        ) { episode, child in
            guard episode.rec == "E7" else { return false }
            let isOldEnough = child.birthday(16) <= episode.dec
            return !isOldEnough
        },
        .episodes(
            "407", columns: "REC DEC", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "REC {REC} says that a special guardianship order was made, on {DEC}, but the child, born on "
                    + "{Header.DOB}, was over 18.",
                cy: "Mae REC {REC} yn dweud y gwnaed gorchymyn gwarcheidiaeth arbennig, ar {DEC}, ond roedd "
                    + "y plentyn, a aned ar {Header.DOB}, dros 18."),
            todo: Bilingual(
                "Correct REC, DEC or the date of birth: such an order is for a child under 18.",
                cy: "Cywirwch REC, DEC neu’r dyddiad geni: i blentyn dan 18 y mae gorchymyn felly."),
            fires: """
                Header DOB=31/07/2007
                Episodes DEC=01/08/2025 REC=E46 !
                """,
            passes: """
                Header DOB=01/08/2007
                Episodes DEC=01/08/2025 REC=E46
                """
        ) { episode, child in
            episode.endsInGuardianship && episode.dec > child.birthday(18)
        },
        .header(
            "407", columns: "DOB", needs: [.table(.episodes)], reads: "Episodes.DEC",
            says: Bilingual(
                "A special guardianship order ended this child’s time in care (REC E45 to E48) after the "
                    + "18th birthday; the date of birth is {DOB}.",
                cy: "Daeth gorchymyn gwarcheidiaeth arbennig â gofal y plentyn hwn i ben (REC E45 i E48) ar "
                    + "ôl y pen-blwydd yn 18; {DOB} yw’r dyddiad geni."),
            todo: Bilingual(
                "Correct the date of birth, or REC or DEC of the episode.",
                cy: "Cywirwch y dyddiad geni, neu REC neu DEC y cyfnod."),
            fires: """
                Header DOB=31/07/2007 !
                Episodes DEC=01/08/2025 REC=E48
                """,
            passes: """
                Header DOB=31/07/2007
                Episodes DEC=01/08/2025 REC=E4A
                """
        ) { header, child in
            let birthday = header.dob.adding(years: 18)
            return child.episodes.contains { $0.endsInGuardianship && $0.dec > birthday }
        },
        .episodes(
            "460", columns: "REC DEC", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "REC E17 says that the child turned 18 and stayed with the same carers, but on {DEC} the "
                    + "child, born on {Header.DOB}, was not yet 18.",
                cy: "Mae REC E17 yn dweud i’r plentyn droi’n 18 ac aros gyda’r un gofalwyr, ond ar {DEC} nid "
                    + "oedd y plentyn, a aned ar {Header.DOB}, yn 18 eto."),
            todo: Bilingual(
                "Correct REC, DEC or the date of birth.", cy: "Cywirwch REC, DEC neu’r dyddiad geni."),
            fires: """
                Header DOB=02/08/2007
                Episodes DEC=01/08/2025 REC=E17 !
                """,
            passes: """
                Header DOB=01/08/2007
                Episodes DEC=01/08/2025 REC=E17
                """
        ) { episode, child in
            episode.rec == "E17" && episode.dec < child.birthday(18)
        },
    ]

    /// REC against the rest of the episode, and what follows it.
    static let leavingReasons: [Rule] = [
        .episodes(
            "385", columns: "DEC",
            says: Bilingual(
                "This episode ends on {DEC}, after the year that the return is for.",
                cy: "Mae’r cyfnod hwn yn dod i ben ar {DEC}, ar ôl y flwyddyn y mae’r datganiad amdani."),
            todo: Bilingual(
                "Correct DEC, or leave DEC, REC and REASON_PLACE_CHANGE blank if the episode was open on 31 "
                    + "March.",
                cy: "Cywirwch DEC, neu gadewch DEC, REC a REASON_PLACE_CHANGE yn wag os oedd y cyfnod yn "
                    + "agored ar 31 Mawrth."),
            fires: "Episodes DEC=01/04/2026 REC=E4A !", passes: "Episodes DEC=31/03/2026 REC=E4A"
        ) { episode, child in
            episode.dec > child.yearEnd
        },
        .episodes(
            "390", columns: "PLACE REC",
            says: Bilingual(
                "REC {REC} says adopted, but PLACE is {PLACE}, not a placement for adoption (A3 to A6).",
                cy: "Dywed REC {REC} fod y plentyn wedi’i fabwysiadu, ond {PLACE} yw PLACE, nid lleoliad "
                    + "i’w fabwysiadu (A3 i A6)."),
            todo: Bilingual(
                "Give the episode in which the child lived with the adopters, with its PLACE, or correct REC.",
                cy: "Rhowch y cyfnod pan oedd y plentyn yn byw gyda’r mabwysiadwyr, gyda’i PLACE, neu "
                    + "cywirwch REC."),
            fires: "Episodes PLACE=U5 DEC=01/08/2025 REC=E12 !", passes: "Episodes PLACE=A5 DEC=01/08/2025 REC=E12"
        ) { episode, _ in
            episode.endsInAdoption && !episode.isPlacedForAdoption
        },
        .episodes(
            "437", columns: "REC DECOM", reads: "Episodes.DECOM",
            says: Bilingual(
                "REC {REC} says that the child died (E2) or was found to be 18 or over (E15), yet "
                    + "another episode follows (DECOM {after.DECOM}).",
                cy: "Mae REC {REC} yn dweud i’r plentyn farw (E2) neu y canfuwyd ei fod yn 18 neu’n hŷn "
                    + "(E15), ond mae cyfnod arall yn dilyn (DECOM {after.DECOM})."),
            todo: Bilingual(
                "Correct REC, or take out the later episode if it is another child’s.",
                cy: "Cywirwch REC, neu tynnwch y cyfnod diweddarach os yw’n perthyn i blentyn arall."),
            fires: """
                Episodes DEC=01/08/2025 REC=E15 !
                Episodes DECOM=01/09/2025
                """,
            passes: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025 RNE=P DEC=01/10/2025 REC=E15
                """
        ) { episode, child in
            episode.rec.isOne(of: "E2", "E15") && episode.decom.isDay && !child.isLast(episode)
        },
        .episodes(
            "516", columns: "REC PLACE",
            says: Bilingual(
                "REC {REC} says that the former foster carer became special guardian, but PLACE is "
                    + "{PLACE}, not a foster placement (U1 to U6).",
                cy: "Dywed REC {REC} fod y cyn-ofalwr maeth wedi dod yn warcheidwad arbennig, ond "
                    + "{PLACE} yw PLACE, nid lleoliad maeth (U1 i U6)."),
            todo: Bilingual(
                "Correct PLACE (U1 to U6), or give E47 or E48 if the guardian had not fostered the child.",
                cy: "Cywirwch PLACE (U1 i U6), neu rhowch E47 neu E48 os nad oedd y gwarcheidwad wedi "
                    + "maethu’r plentyn."),
            fires: "Episodes PLACE=K2 DEC=01/08/2025 REC=E45 !", passes: "Episodes PLACE=K2 DEC=01/08/2025 REC=E47"
        ) { episode, _ in
            episode.rec.isOne(of: "E45", "E46") && !episode.isFostered
        },
    ]
}

extension Episode {
    /// REC E45 to E48.
    fileprivate var endsInGuardianship: Bool { rec.isOne(of: "E45", "E46", "E47", "E48") }
}
