import Basics

extension Rule {
    /// Why a placement changed (REASON_PLACE_CHANGE).
    static let placementChanges: [Rule] = [
        .episodes(
            "225", columns: "REASON_PLACE_CHANGE REC PLACE", reads: "Episodes.DECOM",
            says: Bilingual(
                "REASON_PLACE_CHANGE is blank, but the next episode says that the placement changed: "
                    + "RNE is {after.RNE}, DECOM {after.DECOM}, and PLACE was {PLACE} and then "
                    + "{after.PLACE}.",
                cy: "Mae REASON_PLACE_CHANGE yn wag, ond dywed y cyfnod nesaf fod y lleoliad wedi newid: "
                    + "{after.RNE} yw RNE, {after.DECOM} yw DECOM, a {PLACE} oedd PLACE ac yna "
                    + "{after.PLACE}."),
            todo: Bilingual(
                "Give in this episode why the placement ended; or correct RNE of the next if nothing changed.",
                cy: "Rhowch yn y cyfnod hwn pam y daeth y lleoliad i ben; neu cywirwch RNE y nesaf os na newidiodd "
                    + "dim."),
            fires: """
                Episodes DEC=01/09/2025 REC=X1 !
                Episodes DECOM=01/09/2025 RNE=P
                """,
            passes: """
                Episodes CHILD=A DEC=01/09/2025 REC=X1
                Episodes CHILD=A DECOM=01/09/2025 RNE=L
                Episodes CHILD=B DEC=01/09/2025 REC=X1
                Episodes CHILD=B DECOM=01/09/2025 RNE=P PLACE=T1 DEC=05/09/2025 REC=X1
                Episodes CHILD=B DECOM=05/09/2025 RNE=P
                Episodes CHILD=C DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
                Episodes CHILD=C DECOM=01/09/2025 RNE=B
                """
        ) { episode, child in
            guard episode.rec == "X1", episode.reasonPlaceChange.isBlank, !episode.isTemporary,
                let next = child.after(episode)
            else { return false }
            return next.rne.isOne(of: "P", "B", "T", "U") && !next.isTemporary
        },
        .episodes(
            "226", columns: "REASON_PLACE_CHANGE PLACE", reads: "Episodes.DECOM",
            says: Bilingual(
                "PLACE {PLACE} is a temporary stay, so no placement ended, but there is a "
                    + "REASON_PLACE_CHANGE on this episode or on the one before; here it is "
                    + "{REASON_PLACE_CHANGE}.",
                cy: "Arhosiad dros dro yw PLACE {PLACE}, felly ni ddaeth lleoliad i ben, ond mae "
                    + "REASON_PLACE_CHANGE ar y cyfnod hwn neu ar yr un o’i flaen; {REASON_PLACE_CHANGE} "
                    + "ydyw yma."),
            todo: Bilingual(
                "Leave REASON_PLACE_CHANGE blank on both; or correct PLACE if the child did move.",
                cy: "Gadewch REASON_PLACE_CHANGE yn wag ar y ddau; neu cywirwch PLACE os symudodd y plentyn."),
            fires: """
                Episodes CHILD=A PLACE=T1 DEC=05/06/2025 REC=X1 REASON_PLACE_CHANGE=OTHER !
                Episodes CHILD=B DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
                Episodes CHILD=B DECOM=01/09/2025 RNE=P PLACE=T4 !
                """,
            passes: """
                Episodes CHILD=A DEC=01/09/2025 REC=X1
                Episodes CHILD=A DECOM=01/09/2025 RNE=P PLACE=T4 DEC=05/09/2025 REC=X1
                Episodes CHILD=A DECOM=05/09/2025 RNE=P DEC=01/10/2025 REC=X1 REASON_PLACE_CHANGE=CARPL
                Episodes CHILD=A DECOM=01/10/2025 RNE=P
                """
        ) { episode, child in
            episode.isTemporary
                && (episode.reasonPlaceChange.isPresent
                    || child.before(episode)?.reasonPlaceChange.isPresent ?? false)
        },
        .episodes(
            "233", .from(2026), columns: "REASON_PLACE_CHANGE DEC",
            says: Bilingual(
                "REASON_PLACE_CHANGE is {REASON_PLACE_CHANGE}, but the episode goes on: DEC is blank.",
                cy: "{REASON_PLACE_CHANGE} yw REASON_PLACE_CHANGE, ond mae’r cyfnod yn parhau: mae DEC yn wag."),
            todo: Bilingual(
                "Leave REASON_PLACE_CHANGE blank while the child is still placed there, or give DEC and REC.",
                cy: "Gadewch REASON_PLACE_CHANGE yn wag tra bo’r plentyn yno o hyd, neu rhowch DEC a REC."),
            departs: Bilingual(
                "The field’s validator asks for a column that no file has, so that it never gets as far as this.",
                cy: "Mae dilysydd y maes yn gofyn am golofn nad yw mewn unrhyw ffeil, felly nid yw byth yn cyrraedd "
                    + "hyn."),
            fires: "Episodes REASON_PLACE_CHANGE=CARPL !",
            passes: "Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CARPL"
        ) { episode, _ in
            episode.isOpen && episode.reasonPlaceChange.isPresent
        },
        .episodes(
            "234", .from(2026), columns: "REASON_PLACE_CHANGE DEC", needs: [.table(.header)],
            reads: "Header.DOB Episodes.DECOM",
            says: Bilingual(
                "REASON_PLACE_CHANGE is CUSTOD, moved into custody, but the child, born on "
                    + "{Header.DOB}, was not yet 10 when the placement changed; DEC is {DEC}.",
                cy: "CUSTOD, symud i’r ddalfa, yw REASON_PLACE_CHANGE, ond nid oedd y plentyn, a aned ar "
                    + "{Header.DOB}, yn 10 eto pan newidiodd y lleoliad; {DEC} yw DEC."),
            todo: custodyTodo, departs: custodyDeparts,
            fires: """
                Header DOB=02/09/2015
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD !
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """,
            passes: """
                Header DOB=01/09/2015
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """
        ) { episode, child in
            child.headers.contains { child.isTakenToCustodyUnderTen(episode, $0) }
        },
        .header(
            "234", .from(2026), columns: "DOB", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child, born on {DOB}, was not yet 10 when a placement ended with CUSTOD, moved into custody.",
                cy:
                    "Nid oedd y plentyn hwn, a aned ar {DOB}, yn 10 eto pan ddaeth lleoliad i ben gyda CUSTOD, sef symud "
                    + "i’r ddalfa."),
            todo: custodyTodo, departs: custodyDeparts,
            fires: """
                Header DOB=02/09/2015 !
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """,
            passes: """
                Header DOB=01/09/2015
                Episodes DEC=01/09/2025 REC=X1 REASON_PLACE_CHANGE=CUSTOD
                Episodes DECOM=01/09/2025 RNE=P PLACE=R5
                """
        ) { header, child in
            child.episodes.contains { child.isTakenToCustodyUnderTen($0, header) }
        },
    ]

    private static let custodyTodo = Bilingual(
        "Correct REASON_PLACE_CHANGE, or the date of birth: nobody under 10 can be taken into custody.",
        cy: "Cywirwch REASON_PLACE_CHANGE, neu’r dyddiad geni: ni ellir cymryd neb dan 10 oed i’r ddalfa.")

    private static let custodyDeparts = Bilingual(
        "The age is asked on the day of the move, when the next episode began; without one, when this one ended. The "
            + "field’s validator says so in its note and asks it on the day this one began.",
        cy: "Gofynnir yr oedran ar ddiwrnod y symud, pan ddechreuodd y cyfnod nesaf; heb un, pan ddaeth hwn i ben. Mae "
            + "dilysydd y maes yn dweud hynny yn ei nodyn ac yn ei ofyn ar y diwrnod y dechreuodd hwn.")
}

extension Child {
    /// Whether the placement ended with custody before the tenth birthday.
    fileprivate func isTakenToCustodyUnderTen(_ episode: Episode, _ header: Header) -> Bool {
        episode.reasonPlaceChange == "CUSTOD"
            && (after(episode)?.decom ?? episode.dec) < header.dob.adding(years: 10)
    }
}
