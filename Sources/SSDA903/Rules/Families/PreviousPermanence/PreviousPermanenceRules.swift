import Basics

extension Rule {
    /// Whether a child who started to be looked after had left care for good before (the PrevPerm file).
    static let previousPermanence: [Rule] = [
        .episodes(
            "630", columns: "DECOM RNE", needs: [.table(.prevPerm)],
            says: Bilingual(
                "The child started to be looked after on {DECOM}, but the PrevPerm file does not say, or not wholly, "
                    + "whether they had left care for good before.",
                cy: "Dechreuodd y plentyn dderbyn gofal ar {DECOM}, ond nid yw’r ffeil PrevPerm yn dweud, neu ddim yn "
                    + "llawn, a oedd wedi gadael gofal yn barhaol o’r blaen."),
            todo: Bilingual(
                "Give PREV_PERM: Z1 if the child had not, otherwise P1 to P4 with LA_PERM and DATE_PERM.",
                cy: "Rhowch PREV_PERM: Z1 os nad oedd, fel arall P1 i P4 gyda LA_PERM a DATE_PERM."),
            fires: """
                Episodes DECOM=01/04/2025 RNE=S !
                PrevPerm PREV_PERM=P2 LA_PERM=301 DATE_PERM=
                Episodes CHILD=C2
                PrevPerm CHILD=C2 PREV_PERM=Z1
                """,
            passes: "Episodes RNE=S DECOM=31/03/2025"
        ) { episode, child in
            episode.rne == "S" && episode.decom >= child.yearStart
                && (child.prevPerm.isEmpty || child.prevPerm.contains { !$0.isWhole })
        },
        .prevPerm(
            "631", columns: "PREV_PERM",
            says: Bilingual(
                "PREV_PERM is {PREV_PERM}, which is not one of P1 to P4 and Z1.",
                cy: "{PREV_PERM} yw PREV_PERM, nad yw’n un o P1 i P4 a Z1."),
            todo: Bilingual(
                "Use P1 (adoption), P2 (special guardianship), P3 (residence or child arrangements order), P4 (not "
                    + "known which) or Z1 (none).",
                cy: "Defnyddiwch P1 (mabwysiadu), P2 (gwarcheidiaeth arbennig), P3 (gorchymyn preswylio neu drefniadau "
                    + "plentyn), P4 (ddim yn gwybod pa un) neu Z1 (dim)."),
            fires: "PrevPerm PREV_PERM=P5 !", passes: "PrevPerm PREV_PERM=P4\nPrevPerm CHILD=C2 PREV_PERM="
        ) { earlier, child in
            earlier.prevPerm.isPresent && !child.has(earlier.prevPerm, in: .prevPerm)
        },
        .episodes(
            "632", columns: "DECOM", needs: [.table(.prevPerm)], reads: "Episodes.DECOM",
            says: Bilingual(
                "The child’s first episode starts on {DECOM}; DATE_PERM in the PrevPerm file is not a day before that.",
                cy: "Mae cyfnod cyntaf y plentyn yn dechrau ar {DECOM}; nid yw DATE_PERM yn y ffeil PrevPerm yn "
                    + "ddiwrnod cyn hynny."),
            todo: dateTodo, departs: dateDeparts,
            fires: """
                Episodes DECOM=01/06/2025 !
                PrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=01/06/2025
                """,
            passes: """
                Episodes DECOM=01/06/2025
                PrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=31/05/2025
                """
        ) { episode, child in
            child.firstWithDay?.row == episode.row && child.prevPerm.contains { $0.hasWrongDate(in: child) }
        },
        .prevPerm(
            "632", columns: "DATE_PERM", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "DATE_PERM is {DATE_PERM}, which is not a day, or not one before the child’s first episode.",
                cy: "{DATE_PERM} yw DATE_PERM, nad yw’n ddiwrnod, neu nad yw cyn cyfnod cyntaf y plentyn."),
            todo: dateTodo, departs: dateDeparts,
            fires: """
                Episodes DECOM=20/05/2025
                PrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=20/05/2025 !
                Episodes CHILD=C2
                PrevPerm CHILD=C2 PREV_PERM=P1 LA_PERM=301 DATE_PERM=05/2015 !
                """,
            passes: """
                Episodes DECOM=20/05/2025
                PrevPerm PREV_PERM=P1 LA_PERM=301 DATE_PERM=zz/05/2025
                """
        ) { earlier, child in
            earlier.hasWrongDate(in: child)
        },
        .prevPerm(
            "633", columns: "LA_PERM",
            says: Bilingual(
                "LA_PERM is {LA_PERM}, which is not the three-digit number of an authority in England, nor WAL, SCO, "
                    + "NIR, NUK or 999.",
                cy: "{LA_PERM} yw LA_PERM, nad yw’n rhif tri digid awdurdod yn Lloegr, nac yn WAL, SCO, NIR, NUK na "
                    + "999."),
            todo: Bilingual(
                "Give the number of the authority that the child was with before, or 999 if it is not known.",
                cy: "Rhowch rif yr awdurdod yr oedd y plentyn gydag ef o’r blaen, neu 999 os nad yw’n hysbys."),
            departs: Bilingual(
                "Today’s authorities are known too; the field’s validator knows those of before 2019.",
                cy: "Mae awdurdodau heddiw yn hysbys hefyd; mae dilysydd y maes yn gwybod am y rhai cyn 2019."),
            fires: "PrevPerm PREV_PERM=P1 LA_PERM=E06 !", passes: "PrevPerm PREV_PERM=P1 LA_PERM=WAL"
        ) { earlier, _ in
            earlier.laPerm.isPresent && !earlier.laPerm.isOne(of: "WAL", "SCO", "NIR", "NUK", "999")
                && !Authorities.isKnownNumber(earlier.laPerm.description)
        },
        .prevPerm(
            "635", columns: "LA_PERM DATE_PERM PREV_PERM",
            says: Bilingual(
                "LA_PERM is {LA_PERM} and DATE_PERM is {DATE_PERM}, but PREV_PERM is {PREV_PERM}: no "
                    + "earlier order that they could be of.",
                cy: "{LA_PERM} yw LA_PERM a {DATE_PERM} yw DATE_PERM, ond {PREV_PERM} yw PREV_PERM: dim "
                    + "gorchymyn cynharach y gallent berthyn iddo."),
            todo: Bilingual(
                "Put P1 to P4 in PREV_PERM if there was an earlier order; otherwise Z1, and leave the other two blank.",
                cy: "Rhowch P1 i P4 yn PREV_PERM os bu gorchymyn cynharach; fel arall Z1, a gadewch y ddau arall yn "
                    + "wag."),
            departs: Bilingual(
                "Z1 (none) is flagged as well as a blank, as the rule’s own title has it; the field’s validator flags "
                    + "the blank alone.",
                cy: "Nodir Z1 (dim) yn ogystal â chell wag, fel y mae teitl y rheol ei hun; dim ond y gell wag y mae "
                    + "dilysydd y maes yn ei nodi."),
            fires: "PrevPerm PREV_PERM= LA_PERM=301 !\nPrevPerm CHILD=C2 PREV_PERM=Z1 DATE_PERM=01/05/2015 !",
            passes: "PrevPerm PREV_PERM=P4 LA_PERM=301\nPrevPerm CHILD=C2 PREV_PERM="
        ) { earlier, _ in
            (earlier.prevPerm.isBlank || earlier.prevPerm == "Z1")
                && (earlier.laPerm.isPresent || earlier.datePerm.isPresent)
        },
    ]

    private static let dateTodo = Bilingual(
        "Give the day of the earlier order as DD/MM/YYYY, with zz for each part that is not known (zz/03/2015).",
        cy: "Rhowch ddyddiad y gorchymyn cynharach fel DD/MM/BBBB, gyda zz am bob rhan nad yw’n hysbys (zz/03/2015).")

    private static let dateDeparts = Bilingual(
        "A day of which parts are unknown is flagged only where it cannot be early enough; the field’s validator takes "
            + "the latest day that it may be. Its form is looked at for every child.",
        cy: "Nodir diwrnod â rhannau anhysbys dim ond lle na all fod yn ddigon cynnar; mae dilysydd y maes yn cymryd y "
            + "diwrnod hwyraf y gall fod. Edrychir ar ei ffurf ar gyfer pob plentyn.")
}

extension PrevPerm {
    /// Whether the row answers what it should: nothing before (Z1), or what, with whom and when.
    fileprivate var isWhole: Bool {
        prevPerm == "Z1" || prevPerm.isPresent && laPerm.isPresent && datePerm.isPresent
    }

    /// Whether DATE_PERM is no day, or cannot be one before the child's first episode.
    fileprivate func hasWrongDate(in child: Child) -> Bool {
        datePerm.isMalformed || (child.firstWithDay.map { datePerm.earliest >= $0.decom } ?? false)
    }
}

extension Child {
    /// The first episode with a day to begin on.
    package var firstWithDay: Episode? { episodes.first { $0.decom.isDay } }
}
