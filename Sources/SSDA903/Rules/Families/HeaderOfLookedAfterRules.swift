import Basics

extension Rule {
    /// What the Header must say of a child who is looked after beyond short breaks.
    static let headersOfLookedAfter: [Rule] = [
        .header(
            "393", columns: "MOTHER SEX", needs: [.table(.episodes)],
            says: Bilingual(
                "This girl or young woman is looked after, and MOTHER does not say whether she has a child.",
                cy: "Mae’r ferch neu’r fenyw ifanc hon yn derbyn gofal, ac nid yw MOTHER yn dweud a oes "
                    + "ganddi blentyn."),
            todo: Bilingual(
                "Give 1 if she has a child and 0 if not.",
                cy: "Rhowch 1 os oes ganddi blentyn a 0 os nad "
                    + "oes."),
            fires: """
                Header SEX=F MOTHER= !
                Episodes
                """,
            passes: """
                Header SEX=F MOTHER=
                Episodes LS=V3
                """
        ) { header, child in
            header.isFemale && header.mother.isBlank && child.hasMoreThanShortBreaks
        },
        .header(
            "442", columns: "UPN", needs: [.table(.episodes)],
            says: Bilingual(
                "UPN is blank for a child who is looked after.",
                cy: "Mae UPN yn wag i blentyn sy’n derbyn gofal."),
            todo: Bilingual(
                "Give the unique pupil number, or UN1 to UN5 for why there is none.",
                cy: "Rhowch y rhif disgybl unigryw, neu UN1 i UN5 am pam nad oes un."),
            fires: """
                Header UPN= !
                Episodes
                """,
            passes: """
                Header UPN=
                Episodes LS=V4
                """
        ) { header, child in
            header.upn.isBlank && child.hasMoreThanShortBreaks
        },
        .header(
            "444", .from(2026), columns: "UPN",
            says: Bilingual(
                "Another row of the Header has the same UPN, {UPN}.",
                cy: "Mae gan res arall o’r Header yr un UPN, {UPN}."),
            todo: Bilingual(
                "Find out whose number it is; if the two rows are one child, keep one row.",
                cy: "Holwch rhif pwy ydyw; os un plentyn yw’r ddwy res, cadwch un rhes."),
            fires: """
                Header UPN=A123456789012 !
                Header CHILD=C2 UPN=A123456789012 !
                """,
            passes: """
                Header UPN=UN1
                Header CHILD=C2 UPN=UN1
                """
        ) { header, _ in
            header.namesPupil && header.sharesUPN
        },
    ]
}

extension Child {
    /// There is an episode that is no short break.
    fileprivate var hasMoreThanShortBreaks: Bool { !episodes.allSatisfy(\.isShortBreak) }
}
