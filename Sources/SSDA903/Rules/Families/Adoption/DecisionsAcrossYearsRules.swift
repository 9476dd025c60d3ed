import Basics

extension Rule {
    /// Decisions to place a child for adoption beside those of last year's return.
    static let decisionsAcrossYears: [Rule] = [
        .placedAdoption(
            "559", .all, .warning, columns: "DATE_PLACED", needs: [.lastYear(.placedAdoption)],
            reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "The decision is of {DATE_PLACED}, before this year began, but last year’s return "
                    + "has no decision with a day for the child.",
                cy: "Dyddiad y penderfyniad yw {DATE_PLACED}, cyn dechrau’r flwyddyn hon, ond nid oes "
                    + "gan ddatganiad y llynedd benderfyniad â dyddiad ar gyfer y plentyn."),
            todo: Bilingual(
                "Correct DATE_PLACED, or correct last year’s return if the decision was missed there.",
                cy: "Cywirwch DATE_PLACED, neu cywirwch ddatganiad y llynedd os collwyd y penderfyniad yno."),
            departs: Bilingual(
                "One dated decision last year is enough: the field’s validator also flags a child who has one beside "
                    + "another without a day.",
                cy: "Mae un penderfyniad â dyddiad y llynedd yn ddigon: mae dilysydd y maes hefyd yn nodi plentyn sydd "
                    + "ag un ochr yn ochr ag un arall heb ddyddiad."),
            fires: "PlacedAdoption DATE_PLACED=31/03/2025 !", passes: "PlacedAdoption DATE_PLACED=01/04/2025"
        ) { decision, child in
            decision.datePlaced < child.yearStart && !child.last.placedAdoption.contains { $0.datePlaced.isDay }
        },
        .placedAdoption(
            "560", .all, .warning, columns: "DATE_PLACED", needs: [.lastYear(.placedAdoption)],
            reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "DATE_PLACED is {DATE_PLACED}, but a decision that still stood in last year’s return "
                    + "is of another day and is not in this one. The child’s earliest decision there is of "
                    + "{last.PlacedAdoption.DATE_PLACED}.",
                cy: "{DATE_PLACED} yw DATE_PLACED, ond mae dyddiad arall gan benderfyniad a oedd yn dal "
                    + "i sefyll yn natganiad y llynedd, ac nid yw yn hwn. Dyddiad penderfyniad cynharaf y "
                    + "plentyn yno yw {last.PlacedAdoption.DATE_PLACED}."),
            todo: Bilingual(
                "Give the same day as last year; if that decision was reversed, keep its row and end it.",
                cy: "Rhowch yr un diwrnod â’r llynedd; os cafodd y penderfyniad hwnnw ei wrthdroi, cadwch ei res a "
                    + "rhowch ddiwedd arno."),
            departs: Bilingual(
                "A new decision beside last year’s is not flagged where last year’s is still there, and days are "
                    + "compared as days; the field’s validator flags every row that differs, and compares text.",
                cy: "Ni nodir penderfyniad newydd ochr yn ochr ag un y llynedd lle mae hwnnw’n dal yno, a chymherir "
                    + "dyddiau fel dyddiau; mae dilysydd y maes yn nodi pob rhes sy’n wahanol, ac yn cymharu testun."),
            fires: "last.PlacedAdoption DATE_PLACED=01/07/2024\nPlacedAdoption DATE_PLACED=02/07/2024 !",
            passes: """
                last.PlacedAdoption DATE_PLACED=01/07/2024
                PlacedAdoption DATE_PLACED=1/7/2024 DATE_PLACED_CEASED=01/05/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/09/2025
                """
        ) { decision, child in
            !child.last.placedAdoption.contains { $0.datePlaced.isWrittenAs(decision.datePlaced) }
                && child.last.placedAdoption.contains { earlier in
                    earlier.datePlaced.isPresent && earlier.datePlacedCeased.isBlank
                        && !child.placedAdoption.contains { $0.datePlaced.isWrittenAs(earlier.datePlaced) }
                }
        },
        .placedAdoption(
            "561", columns: "DATE_PLACED", needs: [.lastYear(.placedAdoption)], reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "Last year’s return says that the decision of {DATE_PLACED} was reversed, and it is here again.",
                cy: "Mae datganiad y llynedd yn dweud bod y penderfyniad o {DATE_PLACED} wedi’i wrthdroi, ac mae yma "
                    + "eto."),
            todo: Bilingual(
                "Remove the row, or give the day of the new decision if there was one.",
                cy: "Tynnwch y rhes, neu rhowch ddyddiad y penderfyniad newydd os bu un."),
            departs: Bilingual(
                "Days are compared as days: 1/7/2024 is 01/07/2024. The field’s validator compares their text.",
                cy: "Cymherir dyddiau fel dyddiau: yr un yw 1/7/2024 a 01/07/2024. Mae dilysydd y maes yn cymharu eu "
                    + "testun."),
            fires: """
                last.PlacedAdoption DATE_PLACED=01/07/2024 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=01/07/2024 !
                """,
            passes: "last.PlacedAdoption DATE_PLACED=01/07/2024\nPlacedAdoption DATE_PLACED=01/07/2024"
        ) { decision, child in
            child.last.placedAdoption.contains { $0.isCeased && $0.datePlaced.isSame(as: decision.datePlaced) }
        },
        .placedAdoption(
            "584", columns: "DATE_PLACED", needs: [.lastYear(.placedAdoption)], reads: "PlacedAdoption.DATE_PLACED",
            says: Bilingual(
                "A decision in last year’s return was reversed, so DATE_PLACED here should be later than that "
                    + "decision’s; it is {DATE_PLACED}.",
                cy: "Cafodd penderfyniad yn natganiad y llynedd ei wrthdroi, felly dylai DATE_PLACED yma fod yn "
                    + "ddiweddarach nag un y penderfyniad hwnnw; ei werth yw {DATE_PLACED}."),
            todo: Bilingual(
                "Give the day of the new decision, or remove the row if there was none.",
                cy: "Rhowch ddyddiad y penderfyniad newydd, neu tynnwch y rhes os na fu un."),
            departs: Bilingual(
                "Days are compared as days and the row is the one with the fault; the field’s validator compares text "
                    + "and names another row.",
                cy: "Cymherir dyddiau fel dyddiau a’r rhes yw’r un â’r bai; mae dilysydd y maes yn cymharu testun ac "
                    + "yn enwi rhes arall."),
            fires: """
                last.PlacedAdoption DATE_PLACED=01/07/2024 DATE_PLACED_CEASED=01/02/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=30/06/2024 !
                PlacedAdoption DATE_PLACED=01/07/2024 !
                """,
            passes: """
                last.PlacedAdoption DATE_PLACED=01/07/2024 DATE_PLACED_CEASED=01/02/2025 REASON_PLACED_CEASED=RD1
                PlacedAdoption DATE_PLACED=02/07/2024
                """
        ) { decision, child in
            child.last.placedAdoption.contains {
                $0.isCeased && (decision.datePlaced.isBlank || decision.datePlaced <= $0.datePlaced)
            }
        },
    ]
}
