import Basics

extension Rule {
    /// Codes of an episode that are none of the year's.
    static let episodeCodes: [Rule] = [
        .episodes(
            "143", columns: "RNE",
            says: Bilingual(
                "RNE is {RNE}, which is no reason for a new episode: it must be S, L, P, T, B or U.",
                cy: "{RNE} yw RNE, nad yw’n rheswm dros gyfnod newydd: rhaid iddo fod yn S, L, P, T, B neu U."),
            todo: Bilingual(
                "Enter what changed when the episode began: S where the child started to be looked after.",
                cy: "Nodwch beth a newidiodd pan ddechreuodd y cyfnod: S lle dechreuodd y plentyn dderbyn gofal."),
            fires: "Episodes RNE=X !", passes: "Episodes RNE=U"
        ) { episode, child in
            child.isForeign(episode.rne, in: .rne)
        },
        .episodes(
            "144", columns: "LS",
            says: Bilingual(
                "LS is {LS}, which is not a legal status of this return’s year.",
                cy: "{LS} yw LS, nad yw’n statws cyfreithiol ym mlwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Enter the legal status under which the child was looked after, such as C2 for a full care order.",
                cy: "Rhowch y statws cyfreithiol yr oedd y plentyn yn derbyn gofal odano, megis C2 am orchymyn gofal "
                    + "llawn."),
            departs: Bilingual(
                "Freeing orders (D1) went with 2024/25; the field’s validator still takes them after that.",
                cy: "Aeth gorchmynion rhyddhau (D1) gyda 2024/25; mae dilysydd y maes yn dal i’w derbyn wedyn."),
            fires: """
                Episodes CHILD=A LS=D1 !
                Episodes CHILD=B LS=C3 !
                """,
            passes: """
                year 2024
                Episodes CHILD=A LS=D1
                Episodes CHILD=B LS=
                """
        ) { episode, child in
            child.isForeign(episode.ls, in: .ls)
        },
        .episodes(
            "145", columns: "CIN",
            says: Bilingual(
                "CIN is {CIN}, which is no category of need: it must be one of N1 to N8.",
                cy: "{CIN} yw CIN, nad yw’n gategori angen: rhaid iddo fod yn un o N1 i N8."),
            todo: Bilingual(
                "Enter the child’s main need when the period of care began.",
                cy: "Rhowch brif angen y plentyn pan ddechreuodd y cyfnod mewn gofal."),
            fires: "Episodes CIN=N9 !", passes: "Episodes CIN=N8"
        ) { episode, child in
            child.isForeign(episode.cin, in: .cin)
        },
        .episodes(
            "146", columns: "PLACE",
            says: Bilingual(
                "PLACE is {PLACE}, which is not a placement code of this return’s year.",
                cy: "{PLACE} yw PLACE, nad yw’n god lleoliad ym mlwyddyn y datganiad hwn."),
            todo: Bilingual(
                "Enter the code of this year: K3 came with 2024/25; with 2025/26 Z11 to Z14 replaced Z1, and H5 and P2 "
                    + "went.",
                cy: "Rhowch god y flwyddyn hon: daeth K3 gyda 2024/25; gyda 2025/26 daeth Z11 i Z14 yn lle Z1, ac aeth "
                    + "H5 a P2."),
            departs: Bilingual(
                "In 2024/25 the field’s validator has K3 in small letters in its list and so flags every K3.",
                cy: "Yn 2024/25 mae K3 mewn llythrennau bach yn rhestr dilysydd y maes, ac felly mae’n nodi pob K3."),
            fires: """
                Episodes CHILD=A PLACE=H5 !
                Episodes CHILD=B PLACE=Z1 !
                Episodes CHILD=C PLACE=U7 !
                """,
            passes: """
                year 2025
                Episodes CHILD=A PLACE=H5
                Episodes CHILD=B PLACE=Z1
                Episodes CHILD=C PLACE=K3
                Episodes CHILD=D PLACE=
                """
        ) { episode, child in
            child.isForeign(episode.place, in: .place)
        },
        .episodes(
            "149", columns: "REC",
            says: Bilingual(
                "REC is {REC}, which is no reason for an episode to end.",
                cy: "{REC} yw REC, nad yw’n rheswm i gyfnod ddod i ben."),
            todo: Bilingual(
                "Enter X1 where another episode began the same day, else the code for why the child left care.",
                cy: "Rhowch X1 lle dechreuodd cyfnod arall yr un diwrnod, fel arall y cod sy’n dweud pam y gadawodd y "
                    + "plentyn ofal."),
            fires: "Episodes DEC=01/09/2025 REC=E4 !", passes: "Episodes DEC=01/09/2025 REC=E4A"
        ) { episode, child in
            child.isForeign(episode.rec, in: .rec)
        },
        .episodes(
            "178", columns: "PLACE_PROVIDER PLACE",
            says: Bilingual(
                "PLACE_PROVIDER {PLACE_PROVIDER} does not go with PLACE {PLACE}: it must be one of "
                    + "PR0 to PR5, and blank where the placement is temporary or one that nobody provides.",
                cy: "Nid yw PLACE_PROVIDER {PLACE_PROVIDER} yn mynd gyda PLACE {PLACE}: rhaid iddo fod "
                    + "yn un o PR0 i PR5, ac yn wag lle mae’r lleoliad dros dro neu’n un nad oes neb yn ei "
                    + "ddarparu."),
            todo: Bilingual(
                "Enter one of PR0 to PR5; leave it blank where the placement is temporary or of another kind (T and Z "
                    + "codes).",
                cy: "Rhowch un o PR0 i PR5; gadewch ef yn wag lle mae’r lleoliad dros dro neu o fath arall (codau T a "
                    + "Z)."),
            fires: """
                Episodes CHILD=A PLACE_PROVIDER=PR6 !
                Episodes CHILD=B PLACE=T3 PLACE_PROVIDER=PR1 !
                Episodes CHILD=C PLACE=Z11 PLACE_PROVIDER=PR4 !
                """,
            passes: """
                Episodes CHILD=A PLACE_PROVIDER=PR5
                Episodes CHILD=B PLACE=T4 PLACE_PROVIDER=PR1
                Episodes CHILD=C PLACE=Z11 PLACE_PROVIDER=
                Episodes CHILD=D PLACE= PLACE_PROVIDER=PR1
                """
        ) { episode, child in
            child.isForeign(episode.placeProvider, in: .placeProvider)
                || episode.placeProvider.isPresent && takesNoProvider(episode.place, child)
        },
    ]

    private static func takesNoProvider(_ place: Code, _ child: Child) -> Bool {
        child.ending >= 2026
            ? place.isOne(of: "T0", "T1", "T2", "T3", "Z11", "Z12", "Z13", "Z14")
            : place.isOne(of: "T0", "T1", "T2", "T3", "T4", "Z1")
    }
}
