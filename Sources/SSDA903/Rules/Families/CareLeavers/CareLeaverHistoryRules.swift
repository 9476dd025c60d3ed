import Basics

extension Rule {
    /// Care leaver details (OC3) beside the time in care that they follow.
    static let careLeaverHistory: [Rule] = [
        .oc3(
            "1000", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.episodes)],
            says: Bilingual(
                "You gave care leaver details for a child whose episode ended with REC E2, died in care.",
                cy: "Rhoesoch fanylion gadael gofal i blentyn y daeth ei gyfnod i ben gyda REC E2, bu farw mewn gofal."),
            todo: Bilingual(
                "Take the OC3 row out, or correct REC.", cy: "Tynnwch y rhes OC3, neu cywirwch REC."),
            fires: """
                Episodes DEC=01/09/2025 REC=E2
                OC3 !
                last.Episodes CHILD=C2 DEC=01/03/2025 REC=E2
                OC3 CHILD=C2 !
                """,
            passes: """
                Episodes DEC=01/09/2025 REC=E8
                OC3
                """
        ) { _, child in
            child.episodes.contains { $0.rec == "E2" } || child.last.episodes.contains { $0.rec == "E2" }
        },
        .oc3(
            "1001", .all, .warning, columns: "IN_TOUCH ACTIV ACCOM",
            needs: [.table(.episodes), .table(.header), .lastYear(.episodes)],
            reads: "Header.DOB Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This year’s and last year’s episodes do not make a care leaver: fewer than 91 days in care since the "
                    + "14th birthday, none since the 16th, or an adoption at the end.",
                cy:
                    "Nid yw cyfnodau eleni a’r llynedd yn gwneud rhywun sy’n gadael gofal: llai na 91 diwrnod mewn gofal "
                    + "ers y pen-blwydd yn 14 oed, dim un ers yr 16 oed, neu fabwysiadu ar y diwedd."),
            todo: Bilingual(
                "Take the OC3 row out or correct the episodes; if earlier care makes up the days, make a note of it.",
                cy: "Tynnwch y rhes OC3 neu cywirwch y cyfnodau; os yw gofal cynharach yn cyfrif am y dyddiau, gwnewch "
                    + "nodyn o hynny."),
            departs: Bilingual(
                "The field’s validator flags everybody of 20 and over and everybody whose care ended before last year’s "
                    + "return; this rule speaks only where the two returns can tell.",
                cy:
                    "Mae dilysydd y maes yn nodi pawb sy’n 20 oed neu’n hŷn a phawb y daeth eu gofal i ben cyn datganiad y "
                    + "llynedd; dim ond lle gall y ddau ddatganiad ddweud y mae’r rheol hon yn siarad."),
            fires: """
                Header DOB=01/06/2008
                last.Episodes DECOM=01/01/2025
                Episodes DECOM=01/01/2025 DEC=01/04/2025 REC=E4A
                OC3 !
                Header CHILD=C2 DOB=01/06/2007
                last.Episodes CHILD=C2 DECOM=01/05/2015 DEC=01/09/2024 REC=E12
                OC3 CHILD=C2 !
                """,
            passes: """
                Header DOB=01/06/2008
                last.Episodes DECOM=01/01/2025
                Episodes DECOM=01/01/2025 DEC=02/04/2025 REC=E4A
                OC3
                Header CHILD=C2 DOB=31/03/2008
                OC3 CHILD=C2
                Header CHILD=C3 DOB=31/03/2006
                last.Episodes CHILD=C3 DECOM=01/01/2020 DEC=01/05/2020 REC=E4A
                OC3 CHILD=C3
                """
        ) { _, child in
            let care = CareOfTwoYears(child)
            guard care.isReadable else { return false }
            if care.endedInAdoption { return true }
            guard child.birthday(20) > child.yearEnd else { return false }
            guard care.hasCare else { return child.isWithinTwoYears(child.birthday(16)) }
            return care.days(since: child.birthday(14)) < 91 || care.days(since: child.birthday(16)) < 1
        },
        .oc3(
            "1002", .all, .warning, columns: "IN_TOUCH ACTIV ACCOM DOB",
            needs: [.table(.episodes), .lastYear(.episodes)],
            says: Bilingual(
                "You gave care leaver details for a child who has no episode this year or last, the only years since "
                    + "the 16th birthday.",
                cy: "Rhoesoch fanylion gadael gofal i blentyn heb gyfnod eleni na’r llynedd, yr unig flynyddoedd ers y "
                    + "pen-blwydd yn 16 oed."),
            todo: Bilingual(
                "Take the OC3 row out, or correct CHILD or DOB.", cy: "Tynnwch y rhes OC3, neu cywirwch CHILD neu DOB."),
            departs: Bilingual(
                "The field’s validator flags all care leavers without an episode in the two years, most of whom left "
                    + "care earlier; here only those are flagged who were 16 within them.",
                cy: "Mae dilysydd y maes yn nodi pawb sy’n gadael gofal heb gyfnod yn y ddwy flynedd, a’r rhan fwyaf "
                    + "wedi gadael yn gynharach; yma dim ond y rhai a ddaeth yn 16 oed ynddynt a nodir."),
            fires: """
                Header DOB=01/04/2008
                OC3 !
                """,
            passes: """
                Header DOB=31/03/2008
                OC3
                Header CHILD=C2 DOB=01/04/2008
                OC3 CHILD=C2
                last.Episodes CHILD=C2 DECOM=01/04/2022 DEC=01/09/2024 REC=E4A
                """
        ) { leaver, child in
            child.episodes.isEmpty && child.last.episodes.isEmpty
                && child.isWithinTwoYears(leaver.dob.adding(years: 16))
        },
        .oc3(
            "1010", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.episodes), .lastYear(.episodes)],
            reads: "Episodes.DECOM",
            says: Bilingual(
                "You gave care leaver details, but last year’s episode is still open and this year’s return has none.",
                cy:
                    "Rhoesoch fanylion gadael gofal, ond mae cyfnod y llynedd yn dal ar agor ac nid oes un yn natganiad "
                    + "eleni."),
            todo: Bilingual(
                "Add the episodes up to the day the child left care.",
                cy: "Ychwanegwch y cyfnodau hyd at y diwrnod y gadawodd y plentyn ofal."),
            fires: """
                last.Episodes DECOM=01/06/2023 DEC=01/06/2024 REC=X1
                last.Episodes DECOM=01/06/2024
                OC3 !
                """,
            passes: """
                last.Episodes DECOM=01/06/2024 DEC=31/03/2025 REC=E5
                OC3
                last.Episodes CHILD=C2
                Episodes CHILD=C2 DECOM=01/06/2024 DEC=01/04/2025 REC=E5
                OC3 CHILD=C2
                """
        ) { _, child in
            child.episodes.isEmpty && child.last.episodes.last { $0.decom.isDay }?.isOpen ?? false
        },
        .oc3(
            "1011", columns: "IN_TOUCH ACTIV ACCOM", needs: [.table(.episodes)], reads: "Episodes.DECOM",
            says: Bilingual(
                "You gave care leaver details for a child whose care another authority took over (REC E3).",
                cy: "Rhoesoch fanylion gadael gofal i blentyn y cymerodd awdurdod arall ei ofal drosodd (REC E3)."),
            todo: Bilingual(
                "Take the OC3 row out, or correct REC.", cy: "Tynnwch y rhes OC3, neu cywirwch REC."),
            fires: """
                Episodes DEC=01/09/2025 REC=E3
                OC3 !
                """,
            passes: """
                Episodes DEC=01/09/2025 REC=E3
                Episodes DECOM=01/10/2025 DEC=01/12/2025 REC=E5
                OC3
                """
        ) { leaver, child in
            leaver.hasData && child.finalEpisode?.rec == "E3"
        },
    ]
}

extension Child {
    /// Whether all the time since the birthday is in this year's and last year's returns.
    fileprivate func isWithinTwoYears(_ birthday: DateCell) -> Bool {
        birthday >= setting.year.previous.firstDay
    }

    /// The episode that began last; of several that began that day, the first in the file.
    fileprivate var finalEpisode: Episode? {
        guard let last = episodes.last(where: { $0.decom.isDay }) else { return nil }
        return episodes.first { $0.decom == last.decom }
    }
}
