import Basics

extension Rule {
    /// An episode that last year’s return left open, and this year’s first, which should be the same one.
    static let carriedOverEpisodes: [Rule] = [
        .episodes(
            "452", .all, .warning, columns: "PL_LA", needs: [.lastYear(.episodes), .postcodes],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child’s episode went on from last year with the same RNE ({RNE}), yet the "
                    + "authority that the placement is in has changed: PL_LA was {left.PL_LA} and is now "
                    + "{PL_LA}.",
                cy: "Aeth cyfnod y plentyn hwn ymlaen o’r llynedd â’r un RNE ({RNE}), ac eto mae’r "
                    + "awdurdod y mae’r lleoliad ynddo wedi newid: {left.PL_LA} oedd PL_LA a {PL_LA} ydyw "
                    + "nawr."),
            todo: Bilingual(
                "Check PL_POST against last year’s return; if the child moved, end the old episode and start "
                    + "a new one.",
                cy: "Gwiriwch PL_POST yn erbyn datganiad y llynedd; os symudodd y plentyn, rhowch ddiwedd ar "
                    + "yr hen gyfnod a dechreuwch un newydd."),
            fires: """
                last.Episodes PL_POST=AA1_1AB
                Episodes DECOM=01/06/2024 PL_POST=BB1_1BB !
                """,
            passes: """
                last.Episodes PL_POST=AA1_1AB
                Episodes DECOM=01/06/2024 PL_POST=BB1_1BB RNE=P
                """
        ) { episode, child in
            guard child.isFirst(episode), let open = child.episodeLeftOpen, open.isOpen else { return false }
            return episode.rne.isPresent && episode.rne == open.rne
                && !episode.placed.hasSameAuthority(as: open.placed)
        },
        .episodes(
            "453", .all, .warning, columns: "PL_DISTANCE", needs: [.lastYear(.episodes), .postcodes],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "This child’s episode went on from last year with the same RNE ({RNE}), yet the "
                    + "distance from home in miles has changed: PL_DISTANCE was {left.PL_DISTANCE} and is "
                    + "now {PL_DISTANCE}.",
                cy: "Aeth cyfnod y plentyn hwn ymlaen o’r llynedd â’r un RNE ({RNE}), ac eto mae’r "
                    + "pellter o’r cartref mewn milltiroedd wedi newid: {left.PL_DISTANCE} oedd "
                    + "PL_DISTANCE a {PL_DISTANCE} ydyw nawr."),
            todo: Bilingual(
                "Check HOME_POST and PL_POST against last year’s return; if the child moved, end the old "
                    + "episode and start a new one.",
                cy: "Gwiriwch HOME_POST a PL_POST yn erbyn datganiad y llynedd; os symudodd y plentyn, "
                    + "rhowch ddiwedd ar yr hen gyfnod a dechreuwch un newydd."),
            departs: [tenthsAreCounted, acrossTheIrishSea].joined(),
            fires: """
                last.Episodes PL_POST=AA1_1AB
                Episodes DECOM=01/06/2024 PL_POST=AA1_1AE !
                """,
            passes: """
                last.Episodes PL_POST=AA1_1AB
                Episodes DECOM=01/06/2024 PL_POST=AA1_1AD
                """
        ) { episode, child in
            guard child.isFirst(episode), let open = child.episodeLeftOpen else { return false }
            return episode.rne.isPresent && episode.rne == open.rne && Rule.isFartherOrNearer(episode, than: open)
        },
        .episodes(
            "502", .all, .warning, columns: "DECOM", needs: [.lastYear(.episodes)],
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "Last year’s return left an episode open for this child, and this year’s first episode, from "
                    + "{DECOM}, does not start on the same day.",
                cy: "Gadawodd datganiad y llynedd gyfnod yn agored i’r plentyn hwn, ac nid yw cyfnod cyntaf "
                    + "eleni, o {DECOM}, yn dechrau ar yr un diwrnod."),
            todo: Bilingual(
                "Put the open episode into this year’s return with the DECOM it had, or correct that DECOM "
                    + "if last year’s was wrong.",
                cy: "Rhowch y cyfnod agored yn natganiad eleni gyda’r DECOM oedd ganddo, neu cywirwch y "
                    + "DECOM os oedd un y llynedd yn anghywir."),
            fires: """
                last.Episodes DECOM=01/06/2024
                Episodes DECOM=02/06/2024 !
                """,
            passes: """
                last.Episodes DECOM=01/06/2024
                Episodes DECOM=01/06/2024
                """
        ) { episode, child in
            child.isFirst(episode)
                && child.last.episodes.contains { $0.isOpen && !$0.decom.isSame(as: episode.decom) }
        },
        carriedOver(
            "503A", .rne, Bilingual("the reason for the episode (RNE)", cy: "’r rheswm dros y cyfnod (RNE)"),
            was: "RNE=S", now: "RNE=P"
        ) { $0.rne != $1.rne },
        carriedOver(
            "503B", .ls, Bilingual("the legal status (LS)", cy: "’r statws cyfreithiol (LS)"), was: "LS=C1",
            now: "LS=C2"
        ) { $0.ls != $1.ls },
        carriedOver(
            "503C", .cin, Bilingual("the child’s main need (CIN)", cy: " prif angen y plentyn (CIN)"), was: "CIN=N1",
            now: "CIN=N2"
        ) { $0.cin != $1.cin },
        samePlace,
        carriedOver(
            "503E", .placeProvider, Bilingual("the provider (PLACE_PROVIDER)", cy: "’r darparwr (PLACE_PROVIDER)"),
            was: "PLACE_PROVIDER=PR1", now: "PLACE_PROVIDER=PR4"
        ) { $0.placeProvider != $1.placeProvider },
        carriedOver(
            "503F", .urn, Bilingual("the Ofsted number (URN)", cy: "’r rhif Ofsted (URN)"), was: "URN=SC10001",
            now: "URN=SC10002"
        ) { $0.urn != $1.urn },
        carriedOver(
            "503G", .plDistance, needs: [.postcodes],
            Bilingual(
                "the distance from home in miles (PL_DISTANCE)",
                cy: "’r pellter o’r cartref mewn "
                    + "milltiroedd (PL_DISTANCE)"),
            departs: [tenthsAreCounted, acrossTheIrishSea].joined(),
            was: "PL_POST=AA1_1AB", now: "PL_POST=AA1_1AE", near: "PL_POST=AA1_1AD"
        ) { isFartherOrNearer($1, than: $0) },
        carriedOver(
            "503H", .plLA, needs: [.postcodes],
            Bilingual(
                "the authority that the placement is in (PL_LA)", cy: "’r awdurdod y mae’r lleoliad ynddo (PL_LA)"),
            was: "PL_POST=AA1_1AB", now: "PL_POST=BB1_1BB", near: "PL_POST=AA1_1AC"
        ) { !$0.placed.hasSameAuthority(as: $1.placed) },
        carriedOver(
            "503J", .plLocation, needs: [.postcodes],
            Bilingual(
                "whether the placement is in your area (PL_LOCATION)",
                cy: "’r ateb a yw’r lleoliad yn eich ardal (PL_LOCATION)"),
            was: "PL_POST=CC1_1CC", now: "PL_POST=AA1_1AB", near: "PL_POST=BB1_1BB"
        ) { !$0.placed.hasSameLocation(as: $1.placed) },
    ]

    private static let tenthsAreCounted = Bilingual(
        "A difference of exactly 0.2 miles is always found; reckoning with fractions misses some.",
        cy: "Canfyddir gwahaniaeth o 0.2 milltir yn union bob tro; mae cyfrif gyda ffracsiynau’n colli rhai.")

    /// What an episode that goes on from last year must keep.
    /// - Parameters:
    ///   - what: the item in words; the Welsh follows “dylai” without a space.
    ///   - differs: whether last year’s episode, given first, has another value than this year’s.
    private static func carriedOver(
        _ code: String, _ column: Column, needs: [Need] = [], _ what: Bilingual, departs: Bilingual? = nil,
        was: String, now: String, near: String? = nil, differs: @escaping @Sendable (Episode, Episode) -> Bool
    ) -> Rule {
        let name = column.rawValue
        return .episodes(
            code, .all, .warning, columns: name, needs: [.lastYear(.episodes)] + needs,
            reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "Last year’s return left this child’s episode open, so \(what.english) should be the same at "
                    + "the start of this year: it was {left.\(name)} and is now {\(name)}.",
                cy:
                    "Gadawodd datganiad y llynedd gyfnod y plentyn hwn yn agored, felly dylai\(what.welsh) fod yr un fath ar "
                    + "ddechrau eleni: {left.\(name)} y llynedd, {\(name)} nawr."),
            todo: Bilingual(
                "Give what last year’s return has, or check whether last year’s was wrong; if it changed, "
                    + "the old episode ended and a new one began.",
                cy: "Rhowch yr hyn sydd yn natganiad y llynedd, neu gwiriwch a oedd hwnnw’n anghywir; os "
                    + "newidiodd, daeth yr hen gyfnod i ben a dechreuodd un newydd."),
            departs: departs,
            fires: "last.Episodes \(was)\nEpisodes DECOM=01/06/2024 \(now) !",
            passes: "last.Episodes \(was)\nEpisodes DECOM=01/06/2024 \(near ?? was)"
        ) { episode, child in
            guard child.isFirst(episode), let open = child.episodeLeftOpen else { return false }
            return differs(open, episode)
        }
    }

    /// PLACE, of which some codes gave way to others.
    private static let samePlace: Rule = .episodes(
        "503D", .all, .warning, columns: "PLACE", needs: [.lastYear(.episodes)],
        reads: "Episodes.DECOM Episodes.DEC",
        says: Bilingual(
            "Last year’s return left this child’s episode open, so the placement should be the same at the "
                + "start of this year: PLACE was {left.PLACE} and is now {PLACE}.",
            cy: "Gadawodd datganiad y llynedd gyfnod y plentyn hwn yn agored, felly dylai’r lleoliad fod yr un fath ar "
                + "ddechrau eleni: PLACE {left.PLACE} y llynedd, {PLACE} nawr."),
        todo: Bilingual(
            "Give the PLACE of last year’s return, or its successor where the code was replaced; if the "
                + "child moved, end the old episode and start a new one.",
            cy: "Rhowch PLACE datganiad y llynedd, neu ei olynydd os disodlwyd y cod; os symudodd y plentyn, "
                + "rhowch ddiwedd ar yr hen gyfnod a dechreuwch un newydd."),
        fires: """
            last.Episodes PLACE=Z1
            Episodes DECOM=01/06/2024 PLACE=K2 !
            """,
        passes: """
            last.Episodes PLACE=Z1
            Episodes DECOM=01/06/2024 PLACE=Z13
            """
    ) { episode, child in
        guard child.isFirst(episode), let open = child.episodeLeftOpen, episode.place != open.place else {
            return false
        }
        return switch open.place {
        case "H5": !(episode.place == "K3" && (2024...2025).contains(child.ending))
        case "Z1": !(episode.place.isOne(of: "Z11", "Z12", "Z13", "Z14") && child.ending == 2026)
        default: true
        }
    }

    /// Two tenths of a mile or more, or a distance now where there was none.
    private static func isFartherOrNearer(_ episode: Episode, than open: Episode) -> Bool {
        guard let tenths = episode.placed.tenthsOfMile else { return false }
        return open.placed.tenthsOfMile.map { abs($0 - tenths) >= 2 } ?? true
    }
}
