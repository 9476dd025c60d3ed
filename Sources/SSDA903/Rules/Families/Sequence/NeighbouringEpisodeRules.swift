import Basics

extension Rule {
    /// An episode against the one before it or after it.
    static let neighbouringEpisodes: [Rule] = [
        .episodes(
            "380", columns: "PLACE RNE",
            says: Bilingual(
                "PLACE {PLACE} is a temporary placement, but RNE is {RNE}: a child goes to one by a change "
                    + "of placement and carer, P or B.",
                cy: "Lleoliad dros dro yw PLACE {PLACE}, ond {RNE} yw RNE: drwy newid lleoliad a gofalwr, P "
                    + "neu B, yr aiff plentyn i un felly."),
            todo: Bilingual(
                "Give RNE P, or B if the legal status changed too; if this is no temporary placement, "
                    + "correct PLACE.",
                cy: "Rhowch P yn RNE, neu B os newidiodd y statws cyfreithiol hefyd; os nad lleoliad dros "
                    + "dro yw hwn, cywirwch PLACE."),
            fires: "Episodes PLACE=T1 RNE=T !", passes: "Episodes PLACE=T1 RNE=P"
        ) { episode, _ in
            episode.isTemporary && !episode.rne.isOne(of: "P", "B")
        },
        .episodes(
            "381", columns: "PLACE REC",
            says: Bilingual(
                "PLACE {PLACE} is a temporary placement, and REC {REC} says that the child left care from "
                    + "it; a child goes back to the usual placement first.",
                cy: "Lleoliad dros dro yw PLACE {PLACE}, ac mae REC {REC} yn dweud i’r plentyn adael gofal "
                    + "ohono; mae plentyn yn mynd yn ôl i’r lleoliad arferol yn gyntaf."),
            todo: Bilingual(
                "Give REC X1 and the episode that followed; if the child never went back, give the PLACE "
                    + "where the child really was.",
                cy: "Rhowch X1 yn REC a’r cyfnod a ddilynodd; os nad aeth y plentyn yn ôl, rhowch y PLACE "
                    + "lle’r oedd y plentyn mewn gwirionedd."),
            fires: "Episodes PLACE=T2 DEC=01/08/2025 REC=E4A !", passes: "Episodes PLACE=T2 DEC=01/08/2025 REC=X1"
        ) { episode, _ in
            episode.isTemporary && episode.isLeaving
        },
        .episodes(
            "382", columns: "PLACE LS",
            says: Bilingual(
                "PLACE {PLACE} is a temporary placement, away from the usual one, and a child on short "
                    + "breaks (LS {LS}) has no usual one.",
                cy: "Lleoliad dros dro yw PLACE {PLACE}, i ffwrdd o’r un arferol, ac nid oes un arferol gan "
                    + "blentyn ar seibiannau byr (LS {LS})."),
            todo: Bilingual(
                "Give the PLACE where the breaks are spent, or correct LS.",
                cy: "Rhowch y PLACE lle treulir y seibiannau, neu cywirwch LS."),
            fires: "Episodes PLACE=T3 LS=V4 !", passes: "Episodes PLACE=T3 LS=V2"
        ) { episode, _ in
            episode.isTemporary && episode.isShortBreak
        },
        .episodes(
            "383", columns: "PLACE RNE PL_POST", reads: "Episodes.DECOM",
            says: Bilingual(
                "After a temporary placement ({before.PLACE}) the child should be back where the child was "
                    + "before, with RNE P; here RNE is {RNE}, PLACE {PLACE} and PL_POST {PL_POST}.",
                cy: "Ar ôl lleoliad dros dro ({before.PLACE}) dylai’r plentyn fod yn ôl lle’r oedd o’r "
                    + "blaen, gydag RNE P; yma {RNE} yw RNE, {PLACE} yw PLACE a {PL_POST} yw PL_POST."),
            todo: Bilingual(
                "Give the PLACE and PL_POST of the episode before the temporary one; if the child went "
                    + "somewhere new, the temporary placement was none: correct its PLACE.",
                cy: "Rhowch PLACE a PL_POST y cyfnod cyn yr un dros dro; os aeth y plentyn i rywle newydd, "
                    + "nid lleoliad dros dro oedd hwnnw: cywirwch ei PLACE."),
            departs: Bilingual(
                "A PL_POST that is blank in both episodes is the same, and a postcode is the same with and "
                    + "without its space.",
                cy: "Yr un yw PL_POST sy’n wag yn y ddau gyfnod, ac yr un yw cod post gyda’i fwlch a hebddo."),
            fires: """
                Episodes PLACE=U4 PL_POST=AA1_1AB DEC=01/08/2025 REC=X1
                Episodes PLACE=T1 PL_POST=AA1_1AC DECOM=01/08/2025 RNE=P DEC=08/08/2025 REC=X1
                Episodes PLACE=U4 PL_POST=BB1_1BB DECOM=08/08/2025 RNE=P !
                """,
            passes: """
                Episodes PLACE=U4 PL_POST=AA1_1AB DEC=01/08/2025 REC=X1
                Episodes PLACE=T1 PL_POST=AA1_1AC DECOM=01/08/2025 RNE=P DEC=08/08/2025 REC=X1
                Episodes PLACE=U4 PL_POST=AA1_1AB DECOM=08/08/2025 RNE=P
                """
        ) { episode, child in
            guard let before = child.before(episode), before.isTemporary, let home = child.before(before) else {
                return false
            }
            return episode.rne != "P" || episode.place.isBlank || episode.place != home.place
                || child.ending >= 2026 && episode.plPost != home.plPost
        },
        .episodes(
            "388", columns: "REC DEC", reads: "Episodes.DECOM",
            says: Bilingual(
                "This episode ended on {DEC} with REC {REC}. REC must be X1 where another episode "
                    + "starts on that day, and must not be X1 where none does.",
                cy: "Daeth y cyfnod hwn i ben ar {DEC} gyda REC {REC}. Rhaid mai X1 yw REC lle mae "
                    + "cyfnod arall yn dechrau ar y diwrnod hwnnw, ac nid X1 lle nad oes un."),
            todo: Bilingual(
                "Give X1 if the child stayed in care, and let the next episode start that day; else give the "
                    + "reason for leaving.",
                cy: "Rhowch X1 os arhosodd y plentyn mewn gofal, a gadewch i’r cyfnod nesaf ddechrau’r "
                    + "diwrnod hwnnw; fel arall rhowch y rheswm dros adael."),
            departs: Bilingual(
                "Nothing is said here of an episode whose DEC is blank: where it ought to have "
                    + "ended, 142 or 148 says so.",
                cy: "Ni ddywedir dim yma am gyfnod y mae ei DEC yn wag: lle dylai fod wedi dod i ben, "
                    + "mae 142 neu 148 yn dweud hynny."),
            fires: """
                Episodes DEC=01/08/2025 REC=X1 !
                Episodes DECOM=02/08/2025 DEC=01/09/2025 REC=E4A !
                Episodes DECOM=01/09/2025 DEC=01/10/2025 REC=X1 !
                """,
            passes: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025 DEC=01/09/2025 REC=E4A
                Episodes DECOM=02/09/2025
                """
        ) { episode, child in
            guard episode.dec.isDay, episode.rec.isPresent else { return false }
            let isFollowed = child.following(episode)?.decom.isSame(as: episode.dec) ?? false
            return isFollowed != (episode.rec == "X1")
        },
        .episodes(
            "501", columns: "DECOM", reads: "Episodes.DEC Episodes.DECOM",
            says: Bilingual(
                "This episode starts on {DECOM}, before the one before it ended on {before.DEC}.",
                cy: "Mae’r cyfnod hwn yn dechrau ar {DECOM}, cyn i’r un o’i flaen ddod i ben ar {before.DEC}."),
            todo: Bilingual(
                "Correct one of the two dates: a child can be in one episode only on a day.",
                cy: "Cywirwch un o’r ddau ddyddiad: mewn un cyfnod yn unig y gall plentyn fod ar ddiwrnod."),
            fires: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=31/07/2025 RNE=P !
                """,
            passes: """
                Episodes DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025 RNE=P
                """
        ) { episode, child in
            child.before(episode).map { episode.decom < $0.dec } ?? false
        },
        .episodes(
            "504", columns: "CIN DECOM", reads: "Episodes.DEC Episodes.DECOM",
            says: Bilingual(
                "The child stayed in care from the episode before, yet CIN was {before.CIN} there "
                    + "and is {CIN} here. It is the main need at the start, and stays the same.",
                cy: "Arhosodd y plentyn mewn gofal o’r cyfnod o’r blaen, ac eto {before.CIN} oedd CIN "
                    + "yno a {CIN} ydyw yma. Y prif angen ar y dechrau ydyw, ac nid yw’n newid."),
            todo: Bilingual(
                "Give the same CIN in all episodes from the day the child started to be looked after.",
                cy: "Rhowch yr un CIN ym mhob cyfnod o’r diwrnod y dechreuodd y plentyn dderbyn gofal."),
            departs: Bilingual(
                "A CIN that is blank in both episodes is not a change.",
                cy: "Nid yw CIN sy’n wag yn y ddau gyfnod yn newid."),
            fires: """
                Episodes CIN=N1 DEC=01/08/2025 REC=X1
                Episodes CIN=N3 DECOM=01/08/2025 RNE=P !
                """,
            passes: """
                Episodes CIN=N1 DEC=01/08/2025 REC=E4A
                Episodes CIN=N3 DECOM=01/08/2025 RNE=S
                """
        ) { episode, child in
            guard let before = child.before(episode) else { return false }
            return before.rec == "X1" && before.dec.isSame(as: episode.decom) && before.cin != episode.cin
        },
    ]
}

extension Child {
    /// The next episode; one whose DECOM is not known is taken to stand before those that have one.
    fileprivate func following(_ episode: Episode) -> Episode? {
        after(episode) ?? (episode.decom.isDay ? nil : episodes.first)
    }
}
