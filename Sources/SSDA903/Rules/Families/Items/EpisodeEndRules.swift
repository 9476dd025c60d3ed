import Basics

extension Rule {
    /// The days of an episode, and whether it ended.
    static let episodeEnds: [Rule] = [
        .episodes(
            "141", columns: "DECOM",
            says: Bilingual(
                "DECOM is {DECOM}, which is not a day written DD/MM/YYYY.",
                cy: "{DECOM} yw DECOM, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which the episode began: until then most checks pass over it.",
                cy: "Rhowch y diwrnod y dechreuodd y cyfnod: tan hynny mae’r rhan fwyaf o wiriadau’n mynd heibio iddo."),
            fires: "Episodes DECOM=31/06/2025 !",
            passes: """
                Episodes CHILD=A DECOM=30/06/2025
                Episodes CHILD=B DECOM=
                """
        ) { episode, _ in
            episode.decom.isUnreadable
        },
        .episodes(
            "142", columns: "DECOM DEC REC", reads: "Episodes.DECOM",
            says: Bilingual(
                "This child has a later episode, from {after.DECOM}, but this one has no end: DEC is {DEC} and REC "
                    + "{REC}.",
                cy: "Mae gan y plentyn hwn gyfnod diweddarach, o {after.DECOM}, ond nid oes diwedd i hwn: {DEC} yw DEC "
                    + "a {REC} yw REC."),
            todo: Bilingual(
                "Enter the day this episode ended and why: X1 where the next began the same day.",
                cy: "Rhowch y diwrnod y daeth y cyfnod hwn i ben a pham: X1 lle dechreuodd y nesaf yr un diwrnod."),
            departs: Bilingual(
                "The field’s validator counts an episode whose DECOM cannot be read as the child’s latest and then "
                    + "flags an open one that truly is; here only days that can be read decide.",
                cy: "Mae dilysydd y maes yn cyfrif cyfnod na ellir darllen ei DECOM fel un diweddaraf y plentyn, ac "
                    + "yna’n nodi un agored sydd felly mewn gwirionedd; yma dim ond diwrnodau y gellir eu darllen sy’n "
                    + "penderfynu."),
            fires: """
                Episodes DECOM=01/06/2025 DEC= REC= !
                Episodes DECOM=01/07/2025 DEC=01/08/2025 REC= !
                Episodes DECOM=01/08/2025
                """,
            passes: """
                Episodes DECOM=01/06/2025 DEC=01/08/2025 REC=X1
                Episodes DECOM=01/08/2025
                Episodes DECOM=31/11/2025
                Episodes CHILD=C2 DECOM=01/06/2025 DEC=31/09/2025 REC=X1
                Episodes CHILD=C2 DECOM=01/10/2025
                """
        ) { episode, child in
            (episode.dec.isBlank || episode.rec.isBlank) && child.after(episode)?.decom.isDay ?? false
        },
        .episodes(
            "147", columns: "DEC",
            says: Bilingual(
                "DEC is {DEC}, which is not a day written DD/MM/YYYY.",
                cy: "{DEC} yw DEC, nad yw’n ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which the episode ended, or leave it blank while it goes on.",
                cy: "Rhowch y diwrnod y daeth y cyfnod i ben, neu gadewch ef yn wag tra bo’n parhau."),
            fires: "Episodes DEC=1.9.2025 REC=X1 !",
            passes: """
                Episodes CHILD=A DEC=1/9/2025 REC=X1
                Episodes CHILD=B DEC=
                """
        ) { episode, _ in
            episode.dec.isUnreadable
        },
        .episodes(
            "148", columns: "DEC REC",
            says: Bilingual(
                "DEC is {DEC} and REC {REC}: an ended episode has both, an open one neither.",
                cy: "{DEC} yw DEC a {REC} yw REC: mae’r ddau gan gyfnod a ddaeth i ben, a’r naill na’r llall gan un "
                    + "agored."),
            todo: Bilingual(
                "Enter the one that is missing, or take the other out if the episode goes on.",
                cy: "Rhowch yr un sydd ar goll, neu tynnwch y llall allan os yw’r cyfnod yn parhau."),
            fires: """
                Episodes CHILD=A DEC=01/09/2025 !
                Episodes CHILD=B REC=X1 !
                """,
            passes: """
                Episodes CHILD=A DEC=01/09/2025 REC=X1
                Episodes CHILD=B
                """
        ) { episode, _ in
            episode.dec.isBlank != episode.rec.isBlank
        },
    ]
}
