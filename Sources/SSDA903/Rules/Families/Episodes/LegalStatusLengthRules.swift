import Basics

extension Rule {
    /// Legal statuses that the law lets last only so long.
    static let legalStatusLengths: [Rule] = [
        tooLong(
            "361", "L1", "L1", days: 3, isStrict: true,
            Bilingual("police protection", cy: "gwarchodaeth yr heddlu"),
            departs: Bilingual(
                "Only episodes with LS L1 that follow each other count together. The field’s validator joins a later "
                    + "one on though the child had another legal status in between.",
                cy: "Dim ond cyfnodau ag LS L1 sy’n dilyn ei gilydd sy’n cyfrif ynghyd. Mae dilysydd y maes yn "
                    + "cysylltu un diweddarach er bod gan y plentyn statws cyfreithiol arall yn y canol.")),
        tooLong(
            "362", "L2", "L2", days: 21, isStrict: true,
            Bilingual("an emergency protection order", cy: "gorchymyn diogelu brys"),
            departs: Bilingual(
                "Only episodes with LS L2 that follow each other count together. The field’s validator joins a later "
                    + "one on though the child had another legal status in between.",
                cy: "Dim ond cyfnodau ag LS L2 sy’n dilyn ei gilydd sy’n cyfrif ynghyd. Mae dilysydd y maes yn "
                    + "cysylltu un diweddarach er bod gan y plentyn statws cyfreithiol arall yn y canol.")),
        tooLong(
            "363", "L3", "L3", days: 7, isStrict: false,
            Bilingual("a child assessment order", cy: "gorchymyn asesu plentyn"), departs: inOrder),
        tooLong(
            "364", "J2", "J2", days: 21, isStrict: false,
            Bilingual("detention under PACE", cy: "cadw’n gaeth o dan PACE"), departs: inOrder),
    ]

    private static let inOrder = Bilingual(
        "Episodes are taken in the order of their days, and a day that two of them share counts once. The field’s "
            + "validator takes them in the order of the file and adds up their lengths.",
        cy: "Cymerir cyfnodau yn nhrefn eu dyddiau, ac unwaith y mae diwrnod sy’n perthyn i ddau yn cyfrif. Mae "
            + "dilysydd y maes yn eu cymryd yn nhrefn y ffeil ac yn adio eu hyd.")

    /// - Parameter isStrict: see `Child.daysUnbroken`.
    private static func tooLong(
        _ code: String, _ status: Code, _ written: String, days: Int, isStrict: Bool, _ meaning: Bilingual,
        departs: Bilingual
    ) -> Rule {
        func episodes(_ days: Int, _ mark: String) -> String {
            let end = Day(2025, 8, 1)?.adding(days: days).asReturned ?? ""
            return "Episodes DECOM=01/08/2025 DEC=02/08/2025 REC=X1 LS=\(written)\(mark)\n"
                + "Episodes DECOM=02/08/2025 RNE=P DEC=\(end) REC=X1 LS=\(written)\(mark)\n"
                + "Episodes DECOM=\(end) RNE=L LS=C1 DEC=01/12/2025 REC=X1\n"
                + "Episodes DECOM=01/12/2025 RNE=L DEC=03/12/2025 LS=\(written)"
        }
        return .episodes(
            code, columns: "DECOM DEC LS", reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "LS {LS} is \(meaning.english). The child was under it for more than \(days) days "
                    + "without a break; this episode is part of that (DECOM {DECOM}, DEC {DEC}).",
                cy: "LS {LS} yw \(meaning.welsh). Bu’r plentyn o dano am fwy na \(days) diwrnod yn "
                    + "ddi-dor; mae’r cyfnod hwn yn rhan o hynny (DECOM {DECOM}, DEC {DEC})."),
            todo: Bilingual(
                "Correct DECOM, DEC or LS; it may last \(days) days at most.",
                cy: "Cywirwch DECOM, DEC neu LS; \(days) diwrnod ar y mwyaf y caiff bara."),
            departs: departs, fires: episodes(days + 1, " !"), passes: episodes(days, "")
        ) { episode, child in
            guard episode.ls == status else { return false }
            return child.daysUnbroken(episode, isStrict: isStrict).map { $0 > days } ?? false
        }
    }
}
