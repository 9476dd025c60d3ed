import Basics

extension Rule {
    /// Missing periods beside the episodes: nobody goes missing from care who is not in it.
    static let missingInCare: [Rule] = [
        .missing(
            "575", columns: "MIS_START MIS_END", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The child went missing on {MIS_START} from an episode that has ended since, but MIS_END is blank.",
                cy: "Aeth y plentyn ar goll ar {MIS_START} o gyfnod sydd wedi dod i ben ers hynny, ond mae MIS_END yn "
                    + "wag."),
            todo: Bilingual(
                "Give the day on which the missing period ended: on the last day of the episode at the latest.",
                cy: "Rhowch y diwrnod y daeth y cyfnod ar goll i ben: ar ddiwrnod olaf y cyfnod gofal fan bellaf."),
            fires: "Episodes DEC=01/09/2025 REC=E4A\nMissing MIS_START=01/09/2025 MIS_END= !",
            passes: "Episodes DEC=31/08/2025 REC=E4A\nMissing MIS_START=01/09/2025 MIS_END="
        ) { missing, child in
            missing.misEnd.isBlank
                && child.episodes.contains { $0.decom <= missing.misStart && missing.misStart <= $0.dec }
        },
        .missing(
            "577", columns: "MIS_START MIS_END", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The missing period (MIS_START {MIS_START}, MIS_END {MIS_END}) does not lie within a "
                    + "time in which the child was in care.",
                cy: "Nid yw’r cyfnod ar goll (MIS_START {MIS_START}, MIS_END {MIS_END}) o fewn cyfnod "
                    + "pan oedd y plentyn mewn gofal."),
            todo: Bilingual(
                "Correct the days of the missing period or those of the child’s episodes; a missing "
                    + "period ends when care ends at the latest.",
                cy: "Cywirwch ddyddiau’r cyfnod ar goll neu rai cyfnodau’r plentyn; daw cyfnod ar goll i "
                    + "ben pan ddaw’r gofal i ben fan bellaf."),
            fires: """
                Episodes DEC=01/09/2025 REC=E4A
                Missing MIS_START=31/08/2025 MIS_END=02/09/2025 !
                Missing MIS_START=31/08/2025 MIS_END= !
                """,
            passes: """
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                Missing MIS_START=31/08/2025 MIS_END=02/09/2025
                Missing MIS_START=31/08/2025 MIS_END=
                """
        ) { missing, child in
            child.isOutsideCare(from: missing.misStart, to: missing.misEnd)
        },
        .missing(
            "578", columns: "MIS_START", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The missing period begins on {MIS_START}, when the child was not in care.",
                cy: "Mae’r cyfnod ar goll yn dechrau ar {MIS_START}, pan nad oedd y plentyn mewn gofal."),
            todo: Bilingual(
                "Correct MIS_START, or the days of the child’s episodes; remove the row if they were not in care.",
                cy: "Cywirwch MIS_START, neu ddyddiau cyfnodau’r plentyn; tynnwch y rhes os nad oedd mewn gofal."),
            fires: "Episodes DECOM=02/09/2025\nMissing MIS_START=01/09/2025 MIS_END= !",
            passes: "Episodes DECOM=01/09/2025\nMissing MIS_START=01/09/2025 MIS_END="
        ) { missing, child in
            let periods = child.unbrokenCare
            return !periods.isEmpty
                && periods.allSatisfy { missing.misStart < $0.start || missing.misStart > $0.end }
        },
        .missing(
            "581", columns: "MIS_START", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "The missing period begins on {MIS_START}, which is within no episode of the child’s.",
                cy: "Mae’r cyfnod ar goll yn dechrau ar {MIS_START}, nad yw o fewn yr un cyfnod gofal o eiddo’r "
                    + "plentyn."),
            todo: Bilingual(
                "Correct MIS_START, or the days of the child’s episodes.",
                cy: "Cywirwch MIS_START, neu ddyddiau cyfnodau’r plentyn."),
            departs: Bilingual(
                "A period without a day to begin on is left to other rules; the field’s validator flags it here too.",
                cy: "Gadewir cyfnod heb ddiwrnod dechrau i reolau eraill; mae dilysydd y maes yn ei nodi yma hefyd."),
            fires: "Episodes DEC=31/08/2025 REC=E4A\nMissing MIS_START=01/09/2025 !",
            passes: "Episodes DEC=01/09/2025 REC=E4A\nMissing MIS_START=01/09/2025"
        ) { missing, child in
            missing.misStart.isDay && !child.episodes.isEmpty
                && !child.episodes.contains { episode in
                    episode.decom <= missing.misStart && (!episode.dec.isDay || missing.misStart <= episode.dec)
                }
        },
        .episodes(
            "580", .all, .warning, columns: "DEC REC", needs: [.table(.missing)], reads: "Missing.MIS_END Missing.DOB",
            says: Bilingual(
                "The child left care on their 18th birthday, {DEC}, while missing; REC is {REC}, not E8.",
                cy: "Gadawodd y plentyn ofal ar ei ben-blwydd yn 18 oed, {DEC}, tra oedd ar goll; {REC} yw REC, nid E8."
            ),
            todo: Bilingual(
                "Put E8 (ceased for another reason) in REC, or correct DEC or MIS_END.",
                cy: "Rhowch E8 (daeth i ben am reswm arall) yn REC, neu cywirwch DEC neu MIS_END."),
            fires: """
                Header DOB=01/03/2008
                Episodes DEC=01/03/2026 REC=E6 !
                Missing MIS_START=01/02/2026 MIS_END=01/03/2026
                """,
            passes: """
                Header DOB=01/03/2008
                Episodes DEC=01/03/2026 REC=E8
                Missing MIS_START=01/02/2026 MIS_END=01/03/2026
                """
        ) { episode, child in
            episode.rec != "E8"
                && child.missing.contains {
                    $0.misEnd.isSame(as: episode.dec) && $0.misEnd.isSame(as: $0.dob.adding(years: 18))
                }
        },
    ]
}
