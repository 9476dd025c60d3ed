import Basics

extension Rule {
    /// MOTHER and MC_DOB, the birth of a mother's first child, in this year's return alone.
    static let motherhood: [Rule] = [
        .episodes(
            "607", columns: "DEC REC LS", needs: [.table(.header)],
            says: Bilingual(
                "She left care on {DEC} (REC {REC}), but the Header does not say whether she is a mother.",
                cy: "Gadawodd hi ofal ar {DEC} (REC {REC}), ond nid yw’r Header yn dweud a yw’n fam."),
            todo: Bilingual(
                "Put 1 in MOTHER if she has a child of her own, or 0 if not.",
                cy: "Rhowch 1 yn MOTHER os oes ganddi blentyn ei hun, neu 0 os nad oes."),
            fires: "Header SEX=F\nEpisodes DEC=31/03/2026 REC=E4A !",
            passes: "Header SEX=F\nEpisodes DEC=01/04/2026 REC=E4A"
        ) { episode, child in
            leftInYear(episode, child) && child.headers.contains { $0.isFemale && $0.mother.isBlank }
        },
        .header(
            "607", columns: "SEX MOTHER", needs: [.table(.episodes)], reads: "Episodes.DEC",
            says: Bilingual(
                "She left care in the year, but MOTHER is blank.",
                cy: "Gadawodd hi ofal yn y flwyddyn, ond mae MOTHER yn wag."),
            todo: Bilingual(
                "Put 1 in MOTHER if she has a child of her own, or 0 if not.",
                cy: "Rhowch 1 yn MOTHER os oes ganddi blentyn ei hun, neu 0 os nad oes."),
            fires: "Header SEX=F !\nEpisodes DEC=01/03/2026 REC=E4A",
            passes: "Header SEX=F\nEpisodes LS=V3 DEC=01/03/2026 REC=E4A"
        ) { header, child in
            header.isFemale && header.mother.isBlank && child.episodes.contains { leftInYear($0, child) }
        },
        .header(
            "611", columns: "MOTHER MC_DOB",
            says: Bilingual(
                "MOTHER is 1, but MC_DOB is blank.", cy: "1 yw MOTHER, ond mae MC_DOB yn wag."),
            todo: Bilingual(
                "Give the date of birth of her first child in MC_DOB, or correct MOTHER.",
                cy: "Rhowch ddyddiad geni ei phlentyn cyntaf yn MC_DOB, neu cywirwch MOTHER."),
            fires: "Header SEX=F MOTHER=1 !", passes: "Header SEX=F MOTHER=0"
        ) { header, _ in
            header.mother == "1" && header.mcDOB.isBlank
        },
        .header(
            "612", columns: "SEX MOTHER MC_DOB",
            says: Bilingual(
                "MC_DOB says that her first child was born on {MC_DOB}, but MOTHER is {MOTHER}.",
                cy: "Mae MC_DOB yn dweud i’w phlentyn cyntaf gael ei eni ar {MC_DOB}, ond {MOTHER} yw MOTHER."),
            todo: Bilingual(
                "Put 1 in MOTHER, or leave MC_DOB blank if she is not a mother.",
                cy: "Rhowch 1 yn MOTHER, neu gadewch MC_DOB yn wag os nad yw’n fam."),
            fires: "Header SEX=F MOTHER=0 MC_DOB=01/05/2025 !\nHeader CHILD=C2 SEX=F MC_DOB=01/05/2025 !",
            passes: "Header SEX=F MOTHER=1 MC_DOB=01/05/2025"
        ) { header, _ in
            header.isFemale && (header.mother.isBlank || header.mother == "0") && header.mcDOB.isPresent
        },
        .header(
            "620", .all, .query, columns: "DOB MOTHER",
            says: Bilingual(
                "MOTHER is 1, but the child was born on {DOB} and under 11 when the year began.",
                cy: "1 yw MOTHER, ond ganwyd y plentyn ar {DOB} ac roedd o dan 11 oed pan ddechreuodd y flwyddyn."),
            todo: Bilingual("Check MOTHER and DOB.", cy: "Gwiriwch MOTHER a DOB."),
            fires: "Header SEX=F MOTHER=1 DOB=02/04/2014 !", passes: "Header SEX=F MOTHER=1 DOB=01/04/2014"
        ) { header, child in
            header.mother == "1" && header.dob.adding(years: 11) > child.yearStart
        },
        .header(
            "621", columns: "DOB MC_DOB",
            says: Bilingual(
                "MC_DOB {MC_DOB}, the birth of her first child, is not after her own birth on {DOB}.",
                cy: "Nid yw MC_DOB {MC_DOB}, geni ei phlentyn cyntaf, ar ôl ei geni hi ei hun ar {DOB}."),
            todo: Bilingual("Correct MC_DOB or DOB.", cy: "Cywirwch MC_DOB neu DOB."),
            departs: Bilingual(
                "Nothing is said where DOB is not known; the field’s validator flags that too.",
                cy: "Ni ddywedir dim lle nad yw DOB yn hysbys; mae dilysydd y maes yn nodi hynny hefyd."),
            fires: "Header SEX=F DOB=01/06/2009 MC_DOB=01/06/2009 !",
            passes: "Header SEX=F DOB=01/06/2009 MC_DOB=02/06/2009"
        ) { header, _ in
            header.mcDOB <= header.dob
        },
        .header(
            "628", columns: "MOTHER", needs: [.table(.episodes), .table(.oc3)],
            says: Bilingual(
                "MOTHER is {MOTHER}, but the young person has no episode this year, only a row in the OC3 file: it is "
                    + "not asked of care leavers.",
                cy: "{MOTHER} yw MOTHER, ond nid oes gan y person ifanc gyfnod eleni, dim ond rhes yn y ffeil OC3: ni "
                    + "ofynnir amdano i’r rhai sydd wedi gadael gofal."),
            todo: Bilingual(
                "Leave MOTHER blank, or add the missing episodes.",
                cy: "Gadewch MOTHER yn wag, neu ychwanegwch y cyfnodau coll."),
            fires: "Header SEX=F MOTHER=0 !\nOC3 ACTIV=F2",
            passes: "Header SEX=F MOTHER=0\nEpisodes RNE=S\nOC3 ACTIV=F2"
        ) { header, child in
            header.mother.isPresent && child.episodes.isEmpty && child.oc3.contains { $0.hasData }
        },
    ]

    /// Whether the child left care in the year with this episode, which is no short break.
    private static func leftInYear(_ episode: Episode, _ child: Child) -> Bool {
        !episode.isShortBreak && episode.isLeaving && episode.dec.isWithin(child.year)
    }
}
