import Basics

extension Rule {
    /// One social worker after the other: each begins about when the one before ends, and the last goes on.
    static let socialWorkerOrder: [Rule] = [
        unended("SW08STG2", .from(2024)), unended("SW14STG2", .only(2024)),
        far("SW10STG2", .from(2024)), far("SW10aSTG2", .from(2026)),
        .swEpisodes(
            "SW10bSTG2", .from(2026), columns: "SW_DECOM SW_REASON", reads: "SWEpisodes.SW_DECOM SWEpisodes.SW_DEC",
            says: Bilingual(
                "A first contact (SW_REASON FCONTA) on {SW_DECOM} is not after the day the social worker before ended.",
                cy: "Nid yw cyswllt cyntaf (SW_REASON FCONTA) ar {SW_DECOM} ar ôl y diwrnod y gorffennodd y gweithiwr "
                    + "cymdeithasol blaenorol."),
            todo: Bilingual(
                "Correct SW_REASON if the child was passed on, or the days.",
                cy: "Cywirwch SW_REASON os pasiwyd y plentyn ymlaen, neu’r dyddiau."),
            fires: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_REASON=FCONTA !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/09/2025 SW_REASON=FCONTA
                SWEpisodes SW_DECOM=02/09/2025 SW_REASON=FCONTA
                """
        ) { spell, child in
            spell.isFirstContact && spell.swDecom <= (child.spellBefore(spell)?.swDec ?? .blank)
        },
        .swEpisodes(
            "SW17STG2", .from(2026), columns: "SW_DEC SW_DECOM", reads: "SWEpisodes.SW_DECOM",
            says: Bilingual(
                "The child’s last social worker ended on {SW_DEC}, so there is none on 31 March.",
                cy: "Gorffennodd gweithiwr cymdeithasol olaf y plentyn ar {SW_DEC}, felly nid oes un ar 31 Mawrth."),
            todo: Bilingual(
                "Add the social worker of 31 March, or clear SW_DEC.",
                cy: "Ychwanegwch weithiwr cymdeithasol 31 Mawrth, neu gwagiwch SW_DEC."),
            fires: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_DEC=31/03/2026 !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=01/09/2025
                """
        ) { spell, child in
            guard spell.swDec.isPresent, !child.hasUnreadableSpell else { return false }
            let latest = child.latestSpell?.swDecom ?? .blank
            return child.swEpisodes.first { $0.swDecom == latest }?.row == spell.row
        },
    ]

    private static func unended(_ code: String, _ years: YearSpan) -> Rule {
        .swEpisodes(
            code, years, columns: "SW_DECOM SW_DEC", reads: "SWEpisodes.SW_DECOM",
            says: Bilingual(
                "The social worker who began on {SW_DECOM} has no SW_DEC, though another began later.",
                cy: "Nid oes SW_DEC gan y gweithiwr cymdeithasol a ddechreuodd ar {SW_DECOM}, er i un arall ddechrau "
                    + "wedyn."),
            todo: Bilingual(
                "Give the day on which this social worker ended.",
                cy: "Rhowch y diwrnod y gorffennodd y gweithiwr cymdeithasol hwn."),
            departs: Bilingual(
                "The field’s validator takes a row without a readable SW_DECOM for the child’s latest, and so flags the "
                    + "true latest one.",
                cy:
                    "Mae dilysydd y maes yn cymryd rhes heb SW_DECOM darllenadwy fel un ddiweddaraf y plentyn, ac felly "
                    + "yn nodi’r un ddiweddaraf go iawn."),
            fires: """
                year \(years.endings.lowerBound)
                SWEpisodes SW_DECOM=01/06/2023 !
                SWEpisodes SW_DECOM=01/09/2023
                SWEpisodes SW_DECOM=
                """,
            passes: """
                year \(years.endings.lowerBound)
                SWEpisodes SW_DECOM=01/06/2023 SW_DEC=01/09/2023
                SWEpisodes SW_DECOM=01/09/2023
                SWEpisodes SW_DECOM=
                """
        ) { spell, child in
            spell.swDec.isBlank && spell.swDecom.isDay && child.latestSpell?.row != spell.row
        }
    }

    private static func far(_ code: String, _ years: YearSpan) -> Rule {
        .swEpisodes(
            code, years, .warning, columns: "SW_DECOM SW_REASON", reads: "SWEpisodes.SW_DECOM SWEpisodes.SW_DEC",
            says: Bilingual(
                "SW_DECOM is {SW_DECOM}, which is not within 7 days of a day on which the social "
                    + "worker before ended.",
                cy: "{SW_DECOM} yw SW_DECOM, nad yw o fewn 7 diwrnod i ddiwrnod y gorffennodd y "
                    + "gweithiwr cymdeithasol o’r blaen."),
            todo: Bilingual(
                "Correct the days or add the social worker between them; if it was a first contact, give SW_REASON FCONTA.",
                cy:
                    "Cywirwch y dyddiau neu ychwanegwch y gweithiwr cymdeithasol rhyngddynt; os oedd yn gyswllt cyntaf, "
                    + "rhowch SW_REASON FCONTA."),
            fires: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes SW_DECOM=09/09/2025 !
                SWEpisodes CHILD=C2 SW_DECOM=01/06/2025
                SWEpisodes CHILD=C2 SW_DECOM=01/09/2025 SW_REASON= !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/06/2025 SW_DEC=08/09/2025
                SWEpisodes SW_DECOM=01/09/2025 SW_DEC=02/12/2025
                SWEpisodes SW_DECOM=09/12/2025
                SWEpisodes CHILD=C2 SW_DECOM=01/06/2025 SW_DEC=01/09/2025
                SWEpisodes CHILD=C2 SW_DECOM=09/09/2025 SW_REASON=FCONTA
                """
        ) { spell, child in
            guard !(spell.isFirstContact && child.ending >= 2025), let before = child.spellBefore(spell),
                !spell.swDecom.isUnreadable, !before.swDec.isUnreadable
            else { return false }
            return before.swDec.days(to: spell.swDecom).map { abs($0) > 7 } ?? true
        }
    }
}
