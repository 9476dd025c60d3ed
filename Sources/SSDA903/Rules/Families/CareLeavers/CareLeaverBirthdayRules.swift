import Basics

extension Rule {
    /// Care leaver details (OC3) beside the 17th and 18th birthdays, and of unaccompanied children.
    static let careLeaverBirthdays: [Rule] =
        [
            .oc3(
                "1007", columns: "IN_TOUCH ACTIV ACCOM DOB", needs: [.table(.episodes)],
                reads: "Episodes.DECOM Episodes.DEC",
                says: Bilingual(
                    "You gave care leaver details for a child, born {DOB}, who was looked after on the 17th or 18th "
                        + "birthday.",
                    cy:
                        "Rhoesoch fanylion gadael gofal i blentyn, a aned {DOB}, a oedd yn derbyn gofal ar ei ben-blwydd "
                        + "yn 17 neu 18 oed."),
                todo: Bilingual(
                    "Take the OC3 row out, or correct the episode’s days.",
                    cy: "Tynnwch y rhes OC3, neu cywirwch ddyddiau’r cyfnod."),
                departs: Bilingual(
                    "The field’s validator looks only at episodes that have ended; one still open counts here as well, "
                        + "as its own note asks.",
                    cy:
                        "Dim ond cyfnodau sydd wedi dod i ben y mae dilysydd y maes yn edrych arnynt; yma mae un sy’n dal "
                        + "ar agor yn cyfrif hefyd, fel y mae ei nodyn ei hun yn gofyn."),
                fires: """
                    Header DOB=01/06/2008
                    Episodes DECOM=01/06/2025
                    OC3 !
                    Header CHILD=C2 DOB=01/06/2007
                    Episodes CHILD=C2 DECOM=01/05/2025 DEC=02/06/2025 REC=E5
                    OC3 CHILD=C2 !
                    """,
                passes: """
                    Header DOB=01/06/2008
                    Episodes DECOM=02/06/2025
                    OC3
                    Header CHILD=C2 DOB=01/06/2007
                    Episodes CHILD=C2 DECOM=01/05/2025 DEC=01/06/2025 REC=E5
                    OC3 CHILD=C2
                    """
            ) { leaver, child in
                guard leaver.hasData, let birthday = leaver.birthdayInYear(of: child) else { return false }
                return child.episodes.contains { $0.decom <= birthday && ($0.isOpen || $0.dec > birthday) }
            },
            .oc3(
                "1016", .from(2024), columns: "IN_TOUCH ACTIV ACCOM DOB", needs: [.table(.episodes)],
                reads: "Episodes.DEC",
                says: Bilingual(
                    "You gave care leaver details for a child, born {DOB}, who left care on or after the 17th or 18th "
                        + "birthday.",
                    cy: "Rhoesoch fanylion gadael gofal i blentyn, a aned {DOB}, a adawodd ofal ar neu ar ôl ei "
                        + "ben-blwydd yn 17 neu 18 oed."),
                todo: Bilingual(
                    "Take the OC3 row out, or correct DEC of the episode.",
                    cy: "Tynnwch y rhes OC3, neu cywirwch DEC y cyfnod."),
                departs: Bilingual(
                    "The field’s validator counts ages in average years, so that a 17th or 18th birthday on 31 March "
                        + "has not come yet; here birthdays are those of the calendar.",
                    cy:
                        "Mae dilysydd y maes yn cyfrif oed mewn blynyddoedd cyfartalog, felly nid yw pen-blwydd yn 17 neu "
                        + "18 oed ar 31 Mawrth wedi dod eto; yma rhai’r calendr yw’r penblwyddi."),
                fires: """
                    Header DOB=31/03/2009
                    Episodes DEC=31/03/2026 REC=E5
                    OC3 !
                    Header CHILD=C2 DOB=01/06/2007
                    Episodes CHILD=C2 DECOM=01/05/2025 DEC=01/06/2025 REC=E5
                    OC3 CHILD=C2 !
                    """,
                passes: """
                    Header DOB=31/03/2009
                    Episodes DEC=30/03/2026 REC=E5
                    OC3
                    Header CHILD=C2 DOB=01/06/2007
                    Episodes CHILD=C2 DECOM=01/05/2025 DEC=31/05/2025 REC=E5
                    OC3 CHILD=C2
                    """
            ) { leaver, child in
                guard leaver.hasData, let birthday = leaver.birthdayInYear(of: child) else { return false }
                return child.episodes.contains { $0.dec >= birthday }
            },
            .oc3(
                "3001", columns: "ACCOM", needs: [.table(.header)], reads: "Header.DOB",
                says: Bilingual(
                    "You gave ACCOM {ACCOM}, with former foster carers, in the year of the 17th birthday (born "
                        + "{Header.DOB}).",
                    cy: "Rhoesoch ACCOM {ACCOM}, gyda chyn-ofalwyr maeth, ym mlwyddyn y pen-blwydd yn 17 oed (ganed "
                        + "{Header.DOB})."),
                todo: Bilingual(
                    "Give another ACCOM, or correct DOB; staying with foster carers at 17 is still being in care.",
                    cy: "Rhowch ACCOM arall, neu cywirwch DOB; mae aros gyda gofalwyr maeth yn 17 oed yn dal yn ofal."),
                fires: """
                    Header DOB=31/03/2009
                    OC3 ACCOM=Z1 !
                    Header CHILD=C2 DOB=01/04/2008
                    OC3 CHILD=C2 ACCOM=Z2 !
                    """,
                passes: """
                    Header DOB=01/04/2009
                    OC3 ACCOM=Z1
                    Header CHILD=C2 DOB=31/03/2008
                    OC3 CHILD=C2 ACCOM=Z1
                    Header CHILD=C3 DOB=31/03/2009
                    OC3 CHILD=C3 ACCOM=U1
                    """
            ) { leaver, child in
                leaver.accom.isOne(of: "Z1", "Z2") && child.birthday(17).isWithin(child.year)
            },
        ] + unaccompanied

    /// An unaccompanied child who left care before the year needs no UASC row beside the care leaver details.
    private static let unaccompanied: [Rule] = [
        .oc3(
            "1014", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.episodes), .table(.uasc)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "You gave care leaver details for a child of the UASC file who was not looked after this year.",
                cy: "Rhoesoch fanylion gadael gofal i blentyn o’r ffeil UASC nad oedd yn derbyn gofal eleni."),
            todo: Bilingual(
                "Take the child out of the UASC file, or correct the days of the episodes.",
                cy: "Tynnwch y plentyn o’r ffeil UASC, neu cywirwch ddyddiau’r cyfnodau."),
            fires: """
                UASC
                Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E5
                OC3 !
                """,
            passes: """
                UASC
                Episodes DECOM=01/06/2024 DEC=01/04/2025 REC=E5
                OC3
                """
        ) { leaver, child in
            leaver.hasData && !child.uasc.isEmpty && child.hasEpisodesOutsideTheYearAlone
        },
        .uasc(
            "1014", columns: "DUC", needs: [.table(.episodes), .table(.oc3)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "By the episodes this child was not looked after this year, and has care leaver "
                    + "details; no UASC row is asked for.",
                cy: "Yn ôl y cyfnodau nid oedd y plentyn hwn yn derbyn gofal eleni, ac mae ganddo "
                    + "fanylion gadael gofal; ni ofynnir am res UASC."),
            todo: Bilingual(
                "Take the row out, or correct the days of the episodes.",
                cy: "Tynnwch y rhes, neu cywirwch ddyddiau’r cyfnodau."),
            fires: """
                UASC !
                Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E5
                OC3
                """,
            passes: """
                UASC
                Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E5
                """
        ) { _, child in
            child.oc3.contains { $0.hasData } && child.hasEpisodesOutsideTheYearAlone
        },
    ]
}

extension OC3 {
    /// The latest birthday of somebody who is 17 or 18 at the end of the year; nil of another age or where it is not
    /// known.
    fileprivate func birthdayInYear(of child: Child) -> DateCell? {
        guard dob.adding(years: 17) <= child.yearEnd, dob.adding(years: 19) > child.yearEnd else { return nil }
        let eighteenth = dob.adding(years: 18)
        return eighteenth <= child.yearEnd ? eighteenth : dob.adding(years: 17)
    }
}

extension Child {
    /// The child has episodes, and each is known to lie before or after the year.
    fileprivate var hasEpisodesOutsideTheYearAlone: Bool {
        !episodes.isEmpty && episodes.allSatisfy { $0.decom > yearEnd || $0.dec < yearStart }
    }
}
