import Basics

extension Rule {
    /// The days of spells with a social worker.
    static let socialWorkerDays: [Rule] = [
        .swEpisodes(
            "SW06STG2", .from(2024), columns: "SW_DECOM",
            says: Bilingual(
                "This social worker began on {SW_DECOM}, after the year ended.",
                cy: "Dechreuodd y gweithiwr cymdeithasol hwn ar {SW_DECOM}, ar ôl i’r flwyddyn ddod i ben."),
            todo: Bilingual(
                "Correct SW_DECOM, or leave the row for next year’s return.",
                cy: "Cywirwch SW_DECOM, neu gadewch y rhes i ddatganiad y flwyddyn nesaf."),
            fires: "SWEpisodes SW_DECOM=01/04/2026 !", passes: "SWEpisodes SW_DECOM=31/03/2026"
        ) { spell, child in
            spell.swDecom > child.yearEnd
        },
        .swEpisodes(
            "SW07STG2", .from(2024), columns: "SW_DEC",
            says: Bilingual(
                "This social worker’s time ended on {SW_DEC}, which is outside the time that the return asks about.",
                cy:
                    "Daeth amser y gweithiwr cymdeithasol hwn i ben ar {SW_DEC}, y tu allan i’r amser y mae’r datganiad yn "
                    + "gofyn amdano."),
            todo: Bilingual(
                "Correct SW_DEC, or take the row out if it ended that long ago; leave SW_DEC blank if it ends after 31 "
                    + "March.",
                cy:
                    "Cywirwch SW_DEC, neu tynnwch y rhes os daeth i ben mor bell yn ôl; gadewch SW_DEC yn wag os daw i ben "
                    + "ar ôl 31 Mawrth."),
            departs: Bilingual(
                "In 2024/25 the field’s validator flags 1 April 2023 as well, for it takes off an average year and the "
                    + "year had a day more.",
                cy:
                    "Yn 2024/25 mae dilysydd y maes yn nodi 1 Ebrill 2023 hefyd, am ei fod yn tynnu blwyddyn gyfartalog a "
                    + "bod gan y flwyddyn ddiwrnod yn fwy."),
            fires: """
                SWEpisodes SW_DECOM=01/03/2024 SW_DEC=31/03/2024 !
                SWEpisodes SW_DEC=01/04/2026 !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/03/2024 SW_DEC=01/04/2024
                SWEpisodes SW_DEC=31/03/2026
                SWEpisodes SW_DEC=
                """
        ) { spell, child in
            let first = child.ending < 2025 ? child.yearStart : child.yearStart.adding(years: -1)
            return spell.swDec < first || spell.swDec > child.yearEnd
        },
        .swEpisodes(
            "SW09STG2", .from(2024), .warning, columns: "SW_DECOM SW_DEC",
            says: Bilingual(
                "This social worker had the child from {SW_DECOM} to {SW_DEC}, which is too short a "
                    + "time (under 3 days; to 2024/25, one day).",
                cy: "Bu’r plentyn gan y gweithiwr cymdeithasol hwn o {SW_DECOM} i {SW_DEC}, sy’n rhy fyr "
                    + "(llai na 3 diwrnod; hyd at 2024/25, un diwrnod)."),
            todo: Bilingual(
                "Correct the days, or take the row out if the child was only passed on.",
                cy: "Cywirwch y dyddiau, neu tynnwch y rhes os pasio’r plentyn ymlaen yn unig a wnaed."),
            fires: "SWEpisodes SW_DECOM=01/09/2025 SW_DEC=03/09/2025 !",
            passes: """
                SWEpisodes SW_DECOM=01/09/2025 SW_DEC=04/09/2025
                SWEpisodes SW_DECOM=01/10/2025
                """
        ) { spell, child in
            if child.ending < 2026 { return spell.swDec.isSame(as: spell.swDecom) }
            return (spell.swDecom.days(to: spell.swDec) ?? 3) < 3
        },
        .swEpisodes(
            "SW18STG2", .from(2026), columns: "SW_DEC SW_DECOM",
            says: Bilingual(
                "This social worker’s time ended on {SW_DEC}, not after it began on {SW_DECOM}.",
                cy: "Daeth amser y gweithiwr cymdeithasol hwn i ben ar {SW_DEC}, nid ar ôl iddo ddechrau ar {SW_DECOM}."
            ),
            todo: Bilingual("Correct SW_DECOM or SW_DEC.", cy: "Cywirwch SW_DECOM neu SW_DEC."),
            fires: "SWEpisodes SW_DECOM=01/09/2025 SW_DEC=01/09/2025 !",
            passes: "SWEpisodes SW_DECOM=01/09/2025 SW_DEC=02/09/2025"
        ) { spell, _ in
            spell.swDec <= spell.swDecom
        },
        .swEpisodes(
            "SW19STG2", .from(2026), columns: "SW_DECOM SW_DEC", reads: "SWEpisodes.SW_DECOM",
            says: Bilingual(
                "Another row of this child has the same SW_DECOM ({SW_DECOM}): two social workers do "
                    + "not begin on one day.",
                cy: "Mae gan res arall o’r plentyn hwn yr un SW_DECOM ({SW_DECOM}): nid yw dau weithiwr "
                    + "cymdeithasol yn dechrau ar yr un diwrnod."),
            todo: Bilingual(
                "Keep the social worker who was the child’s, or correct SW_DECOM.",
                cy: "Cadwch weithiwr cymdeithasol y plentyn, neu cywirwch SW_DECOM."),
            fires: """
                SWEpisodes SW_DECOM=01/09/2025 SW_DEC=01/12/2025
                SWEpisodes SW_DECOM=01/09/2025 !
                """,
            passes: """
                SWEpisodes SW_DECOM=01/09/2025 SW_DEC=01/12/2025
                SWEpisodes SW_DECOM=02/09/2025
                SWEpisodes CHILD=C2 SW_DECOM=01/09/2025
                """
        ) { spell, child in
            !spell.swDecom.isUnreadable && child.swEpisodes.first { $0.swDecom == spell.swDecom }?.row != spell.row
        },
    ]
}
