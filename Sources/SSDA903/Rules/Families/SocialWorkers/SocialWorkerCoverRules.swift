import Basics

extension Rule {
    /// Time without a social worker.
    static let socialWorkerCover: [Rule] = [
        .swEpisodes(
            "SW11aSTG2", .only(2024), .warning, columns: "SW_DECOM", reads: "SWEpisodes.SW_DECOM SWEpisodes.SW_DEC",
            says: Bilingual(
                "SW_DECOM is {SW_DECOM}, which is not within 5 days of the day the social worker "
                    + "before ended.",
                cy: "{SW_DECOM} yw SW_DECOM, nad yw o fewn 5 diwrnod i’r diwrnod y gorffennodd y "
                    + "gweithiwr cymdeithasol o’r blaen."),
            todo: Bilingual(
                "Correct the days, or add the social worker between them.",
                cy: "Cywirwch y dyddiau, neu ychwanegwch y gweithiwr cymdeithasol rhyngddynt."),
            fires: """
                SWEpisodes SW_DECOM=01/06/2023 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=07/09/2023 !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/06/2023 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=06/09/2023
                SWEpisodes CHILD=C2 SW_DECOM=01/06/2023 SW_DEC=27/03/2024
                SWEpisodes CHILD=C2 SW_DECOM=07/04/2024
                """
        ) { spell, child in
            guard let before = child.swEpisodes.before(spell, by: { ($0.order, 0) }), !spell.swDecom.isUnreadable,
                before.swDec <= child.yearEnd.adding(days: -5)
            else { return false }
            return before.swDec.days(to: spell.swDecom).map { abs($0) > 5 } ?? true
        },
        .swEpisodes(
            "SW11bSTG2", .from(2024), .warning, columns: "SW_DEC", reads: "SWEpisodes.SW_DECOM",
            says: Bilingual(
                "This social worker’s time ended on {SW_DEC}, in the last days of the year, and nobody followed.",
                cy: "Daeth amser y gweithiwr cymdeithasol hwn i ben ar {SW_DEC}, yn nyddiau olaf y flwyddyn, ac ni "
                    + "ddilynodd neb."),
            todo: Bilingual(
                "Add the social worker who followed, or clear SW_DEC.",
                cy: "Ychwanegwch y gweithiwr cymdeithasol a ddilynodd, neu gwagiwch SW_DEC."),
            departs: Bilingual(
                "The field’s validator also flags a social worker whom another followed, and the row that follows where "
                    + "it has no SW_DECOM.",
                cy:
                    "Mae dilysydd y maes hefyd yn nodi gweithiwr cymdeithasol y dilynodd un arall ef, a’r rhes sy’n dilyn "
                    + "lle nad oes ganddi SW_DECOM."),
            fires: """
                SWEpisodes SW_DEC=26/03/2026 !
                SWEpisodes CHILD=C2 SW_DEC=01/09/2025
                SWEpisodes CHILD=C2 SW_DECOM=01/09/2025 SW_DEC=31/03/2026 !
                """,
            passes: """
                SWEpisodes SW_DEC=25/03/2026
                SWEpisodes CHILD=C2 SW_DEC=01/09/2025
                SWEpisodes CHILD=C2 SW_DECOM=01/09/2025 SW_DEC=27/03/2026
                SWEpisodes CHILD=C2 SW_DECOM=28/03/2026
                """
        ) { spell, child in
            spell.swDec.isWithin(child.yearEnd.adding(days: -5)...child.yearEnd) && !child.hasUnreadableSpell
                && (spell.swDecom.isDay || child.swEpisodes.count == 1)
                && child.swEpisodes.last?.row == spell.row
        },
        .episodes(
            "SW12STG2", .from(2024), .warning, columns: "DECOM DEC LS", needs: [.table(.swEpisodes)],
            reads: "Episodes.DECOM SWEpisodes.SW_DECOM SWEpisodes.SW_DEC",
            says: Bilingual(
                "The child was looked after on 31 March, but had no social worker for more than 7 days of this year’s "
                    + "time in care.",
                cy:
                    "Roedd y plentyn yn derbyn gofal ar 31 Mawrth, ond heb weithiwr cymdeithasol am fwy na 7 diwrnod o’i "
                    + "amser mewn gofal eleni."),
            todo: Bilingual(
                "Add the social workers that are missing to the SWEpisodes file, or correct their days.",
                cy: "Ychwanegwch y gweithwyr cymdeithasol sydd ar goll at y ffeil SWEpisodes, neu cywirwch eu dyddiau."),
            departs: Bilingual(
                "The field’s validator compares each episode with each social worker by itself, and so flags nearly every "
                    + "open episode; here the social workers together must cover the year.",
                cy:
                    "Mae dilysydd y maes yn cymharu pob cyfnod â phob gweithiwr cymdeithasol ar ei ben ei hun, ac felly’n "
                    + "nodi bron pob cyfnod agored; yma rhaid i’r gweithwyr cymdeithasol gyda’i gilydd gwmpasu’r flwyddyn."
            ),
            fires: """
                Episodes DECOM=01/06/2024 DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P !
                SWEpisodes SW_DECOM=09/04/2025
                Episodes CHILD=C2 !
                Episodes CHILD=C3 DECOM=01/06/2025 !
                SWEpisodes CHILD=C3 SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes CHILD=C3 SW_DECOM=09/09/2025
                """,
            passes: """
                Episodes DECOM=01/06/2024 DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                SWEpisodes SW_DECOM=08/04/2025
                Episodes CHILD=C2 DEC=01/09/2025 REC=E4A
                Episodes CHILD=C3 DECOM=01/06/2025
                SWEpisodes CHILD=C3 SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes CHILD=C3 SW_DECOM=09/09/2025 SW_REASON=FCONTA
                """
        ) { episode, child in
            episode.isOpen && !episode.isShortBreak && child.lackedSocialWorker
        },
    ]
}

extension Child {
    /// Whether more than 7 days of the year, from the first on which the child was looked after, have no social worker.
    /// A first contact may come after a time with none. Where a day cannot be read it cannot be told.
    fileprivate var lackedSocialWorker: Bool {
        guard !swEpisodes.isEmpty else { return true }
        guard let start = episodes.first(where: { !$0.isShortBreak && $0.decom.isDay })?.decom.day,
            !swEpisodes.contains(where: { $0.swDecom.isUnreadable || $0.swDec.isUnreadable })
        else { return false }
        var covered = max(start, yearStart)
        for spell in swEpisodes where spell.swDecom.isDay {
            if spell.swDecom > covered.adding(days: 7), !spell.isFirstContact { return true }
            covered = max(covered, spell.swDec.day ?? yearEnd)
        }
        return covered < yearEnd.adding(days: -7)
    }
}
