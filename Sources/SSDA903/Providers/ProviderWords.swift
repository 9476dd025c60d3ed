import Basics

/// What is said of a provider list: what is wrong, where, and what to do.
enum ProviderWords {
    static func noList(_ sheets: [ProviderSheet]) -> Bilingual {
        let files = files(sheets)
        return Bilingual(
            "\(files.english) has no sheet that can be used as a provider list: no row of column names has URN and Placement "
                + "code. Choose the list that Ofsted sent you, as it came.",
            cy: "Nid oes gan \(files.welsh) ddalen y gellir ei defnyddio fel rhestr o ddarparwyr: nid oes rhes o enwau "
                + "colofnau sydd ag URN a Placement code. Dewiswch y rhestr a anfonodd Ofsted atoch, fel y daeth.")
    }

    static func columnsMissing(_ sheet: ProviderSheet, _ columns: [ProviderColumn]) -> Bilingual {
        let list = columns.map(\.written).joined(separator: ", ")
        return sheet.place
            + Bilingual(
                ": there is no column \(list). Choose the list that Ofsted sent you, with every column it had.",
                cy: ": nid oes colofn \(list). Dewiswch y rhestr a anfonodd Ofsted atoch, gyda phob colofn oedd ynddi.")
    }

    static func noProvider(_ sheets: [ProviderSheet]) -> Bilingual {
        let files = files(sheets)
        return Bilingual(
            "\(files.english) has the columns of a provider list and not one row with a URN. Choose the list that Ofsted sent "
                + "you, as it came.",
            cy:
                "Mae gan \(files.welsh) golofnau rhestr o ddarparwyr ond dim un rhes ag URN. Dewiswch y rhestr a anfonodd "
                + "Ofsted atoch, fel y daeth.")
    }

    static func sheetNotRead(_ sheet: ProviderSheet) -> Bilingual {
        sheet.place
            + Bilingual(
                ": this is no list of providers that is known here, and it was not read.",
                cy: ": nid yw hon yn rhestr o ddarparwyr sy’n hysbys yma, ac ni chafodd ei darllen.")
    }

    static func noURN(_ sheet: ProviderSheet, rows: [Int]) -> Bilingual {
        sheet.place
            + Bilingual(
                ": rows without a URN that can be read were passed over (\(rows.places.english)).",
                cy: ": aethpwyd heibio i resi heb URN y gellir ei ddarllen (\(rows.places.welsh)).")
    }

    static func unreadableDates(_ sheet: ProviderSheet, rows: [Int]) -> Bilingual {
        sheet.place
            + Bilingual(
                ": closing dates that cannot be read were taken for blank, so the provider for open "
                    + "(\(rows.places.english)). Write them as DD/MM/YYYY.",
                cy: ": cymerwyd bod dyddiadau cau na ellir eu darllen yn wag, ac felly fod y darparwr ar agor "
                    + "(\(rows.places.welsh)). Ysgrifennwch nhw fel DD/MM/BBBB.")
    }

    static func notCodes(_ sheet: ProviderSheet, _ cells: [String]) -> Bilingual {
        let shown = cells.prefix(4).map { "“\($0.shortened(to: 40))”" }.joined(separator: ", ")
        return sheet.place
            + Bilingual(
                ": words that are no code were passed over among the codes (\(shown)).",
                cy: ": aethpwyd heibio i eiriau nad ydynt yn god ymhlith y codau (\(shown)).")
    }

    /// The names of the files, each once.
    private static func files(_ sheets: [ProviderSheet]) -> Bilingual {
        var names: [String] = []
        for sheet in sheets where !names.contains(sheet.file) { names.append(sheet.file) }
        guard !names.isEmpty else { return Bilingual("The provider list", cy: "y rhestr o ddarparwyr") }
        return .same(names.joined(separator: ", "))
    }
}

extension ProviderSheet {
    /// `providers.xlsx, sheet SA providers`.
    fileprivate var place: Bilingual {
        name.isEmpty ? .same(file) : Bilingual("\(file), sheet \(name)", cy: "\(file), dalen \(name)")
    }
}

extension [Int] {
    /// The first few rows, and how many more.
    fileprivate var places: Bilingual {
        let shown = prefix(6).map { $0.written }.joined(separator: ", ")
        let more = count - 6
        let word = count == 1 ? Bilingual("row ", cy: "rhes ") : Bilingual("rows ", cy: "rhesi ")
        guard more > 0 else { return word + .same(shown) }
        return word + Bilingual("\(shown) and \(more.written) more", cy: "\(shown) a \(more.written) arall")
    }
}
