import Basics

extension Rule {
    /// Of whom previous permanence is asked: those who started to be looked after from 1 April 2016.
    static let permanenceAsked: [Rule] = [
        .prevPerm(
            "634", columns: "PREV_PERM LA_PERM DATE_PERM", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The PrevPerm file has a row for the child (PREV_PERM {PREV_PERM}), but no episode of theirs starts on "
                    + "or after 1 April 2016.",
                cy: "Mae gan y ffeil PrevPerm res ar gyfer y plentyn (PREV_PERM {PREV_PERM}), ond nid oes cyfnod o’i "
                    + "eiddo yn dechrau ar neu ar ôl 1 Ebrill 2016."),
            todo: Bilingual(
                "Remove the row: it is not asked of children who have been looked after since before then. Or correct "
                    + "DECOM.",
                cy: "Tynnwch y rhes: ni ofynnir amdani ar gyfer plant sydd wedi derbyn gofal ers cyn hynny. Neu "
                    + "cywirwch DECOM."),
            departs: since2016,
            fires: "Episodes DECOM=31/03/2016\nPrevPerm PREV_PERM=Z1 !",
            passes: "Episodes DECOM=01/04/2016\nPrevPerm PREV_PERM=Z1"
        ) { earlier, child in
            earlier.hasData && startedBefore2016(child)
        },
        .episodes(
            "634", columns: "DECOM", needs: [.table(.prevPerm)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The episode starts on {DECOM}, before 1 April 2016 like all of the child’s, but the PrevPerm file has "
                    + "a row for them.",
                cy: "Mae’r cyfnod yn dechrau ar {DECOM}, cyn 1 Ebrill 2016 fel pob un o eiddo’r plentyn, ond mae gan y "
                    + "ffeil PrevPerm res ar ei gyfer."),
            todo: Bilingual(
                "Remove the PrevPerm row, or correct DECOM.", cy: "Tynnwch y rhes PrevPerm, neu cywirwch DECOM."),
            departs: since2016,
            fires: "Episodes DECOM=31/03/2016 !\nPrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=01/05/2015",
            passes: "Episodes DECOM=31/03/2016\nPrevPerm PREV_PERM="
        ) { _, child in
            startedBefore2016(child) && child.prevPerm.contains(where: \.hasData)
        },
    ]

    private static let since2016 = Bilingual(
        "The day is 1 April 2016, as the rule’s own note has it; the field’s validator takes the first day of the "
            + "year.",
        cy: "1 Ebrill 2016 yw’r diwrnod, fel y mae nodyn y rheol ei hun; mae dilysydd y maes yn cymryd diwrnod cyntaf "
            + "y flwyddyn.")

    private static let asked = Month(2016, 4).firstDay

    /// Whether every episode began before then, so far as is known; a child without a dated one is not told of.
    private static func startedBefore2016(_ child: Child) -> Bool {
        child.firstWithDay != nil && !child.episodes.contains { $0.decom >= asked }
    }
}

extension PrevPerm {
    /// Whether any of the three items is answered.
    package var hasData: Bool { prevPerm.isPresent || laPerm.isPresent || datePerm.isPresent }
}
