import Basics

/// What is said of the rows of a return. Values are shown only where they are dates or codes by their shape.
extension FileWords {
    // MARK: Cells

    package static func badDate(_ value: String?) -> Bilingual {
        Bilingual(
            "\(value ?? "the value") is not a date. Correct it in the case system; write dates as DD/MM/YYYY.",
            cy: "nid dyddiad \(value.map { "yw \($0)" } ?? "yw’r gwerth"). Cywirwch ef yn y system achosion; "
                + "ysgrifennwch ddyddiadau fel "
                + "DD/MM/BBBB.")
    }

    package static func impossibleDate(_ value: String) -> Bilingual {
        Bilingual(
            "the calendar has no \(value). Correct the date in the case system and export the file again.",
            cy: "nid oes \(value) yn y calendr. Cywirwch y dyddiad yn y system achosion ac allforiwch y ffeil eto.")
    }

    package static func twoDigitYear(_ value: String) -> Bilingual {
        Bilingual(
            "\(value) has a year of two digits. Write the year in full, as DD/MM/YYYY.",
            cy: "mae gan \(value) flwyddyn o ddau ddigid. Ysgrifennwch y flwyddyn yn llawn, fel DD/MM/BBBB.")
    }

    package static let dateMissing = Bilingual(
        "there is no date. Add it in the case system and export the file again.",
        cy: "nid oes dyddiad. Ychwanegwch ef yn y system achosion ac allforiwch y ffeil eto.")

    package static let codeTooLong = Bilingual(
        "the value is longer than a code (7 characters) or is not plain letters and digits. Check that the columns "
            + "are in "
            + "line and correct the code.",
        cy: "mae’r gwerth yn hirach na chod (7 nod) neu nid llythrennau a rhifau plaen ydyw. Gwiriwch fod y colofnau’n "
            + "cyd-fynd a chywirwch y cod.")

    package static func sexUnknown(_ value: String?) -> Bilingual {
        Bilingual(
            "\(value ?? "the value") is no code for sex. Use 1 or M for male, 2 or F for female, U for unknown.",
            cy: "nid \(value.map { "yw \($0)" } ?? "yw’r gwerth") yn god rhyw. Defnyddiwch 1 neu M am wryw, 2 neu F "
                + "am fenyw, U am anhysbys.")
    }

    package static let childMissing = Bilingual(
        "there is no child id. Add it in the case system and export the file again.",
        cy: "nid oes dynodydd plentyn. Ychwanegwch ef yn y system achosion ac allforiwch y ffeil eto.")

    package static let childTooLong = Bilingual(
        "the child id is longer than 10 characters. Check that the columns are in line and export the file again.",
        cy: "mae dynodydd y plentyn yn hirach na 10 nod. Gwiriwch fod y colofnau’n cyd-fynd ac allforiwch y ffeil eto.")

    package static func endsBeforeStart(end: String, start: String) -> Bilingual {
        Bilingual(
            "the episode ends on \(end), before it starts on \(start). Correct one of the dates.",
            cy: "daw’r cyfnod i ben ar \(end), cyn iddo ddechrau ar \(start). Cywirwch un o’r dyddiadau.")
    }

    // MARK: Rows against each other

    package static func childTwice(first: Int) -> Bilingual {
        Bilingual(
            "the child is already on row \(first), with something different. Keep the right row.",
            cy: "mae’r plentyn eisoes ar res \(first), gyda rhywbeth gwahanol. Cadwch y rhes gywir.")
    }

    package static func episodeTwice(first: Int) -> Bilingual {
        Bilingual(
            "row \(first) has an episode of the same child starting on the same day. Keep the right row.",
            cy: "mae gan res \(first) gyfnod i’r un plentyn sy’n dechrau ar yr un diwrnod. Cadwch y rhes gywir.")
    }

    package static func childNotInHeader(_ name: String, header: String, rows: [Int], children: Int) -> Bilingual {
        let list = rows.map(String.init).joined(separator: ", ")
        return Bilingual(
            "\(name), column CHILD: children who are not in \(header): \(children.written), first on row \(list). "
                + "Add them "
                + "to \(header), or export both files from the same day.",
            cy: "\(name), colofn CHILD: plant nad ydynt yn \(header): \(children.written), yn gyntaf ar res \(list). "
                + "Ychwanegwch nhw at \(header), neu allforiwch y ddwy ffeil o’r un diwrnod.")
    }

    package static func andMore(_ count: Int) -> Bilingual {
        Bilingual(
            "And \(count.written) more like these. Correct these first and try again.",
            cy: "A \(count.written) arall fel y rhain. Cywirwch y rhain yn gyntaf a rhoi cynnig arall arni.")
    }

    // MARK: Notices

    package static func unknownCode(_ name: String, column: String, value: String?, count: Int, row: Int) -> Bilingual {
        let what = value.map { ("code \($0)", "’r cod \($0)") } ?? ("a value that is no code", " gwerth nad yw’n god")
        return Bilingual(
            "\(name), column \(column): \(what.0) is not in the return’s list; rows: \(count.written), first row "
                + "\(row). It "
                + "was kept as it is.",
            cy: "\(name), colofn \(column): nid yw\(what.1) yn rhestr y datganiad; rhesi: \(count.written), rhes "
                + "gyntaf "
                + "\(row). Fe’i cadwyd fel y mae.")
    }

    package static func moreUnknownCodes(_ name: String, column: String, count: Int) -> Bilingual {
        Bilingual(
            "\(name), column \(column): other values that are not in the return’s list: \(count.written). They were "
                + "kept as "
                + "they are.",
            cy: "\(name), colofn \(column): gwerthoedd eraill nad ydynt yn rhestr y datganiad: \(count.written). Fe’u "
                + "cadwyd "
                + "fel y maent.")
    }

    package static func sameRowTwice(_ name: String, count: Int) -> Bilingual {
        Bilingual(
            "\(name): rows that repeat another row and were read once: \(count.written).",
            cy: "\(name): rhesi sy’n ailadrodd rhes arall ac a ddarllenwyd unwaith: \(count.written).")
    }

    package static func sexMissing(_ name: String, count: Int, row: Int) -> Bilingual {
        Bilingual(
            "\(name), column SEX: rows without a code: \(count.written), first row \(row). They were read as unknown.",
            cy: "\(name), colofn SEX: rhesi heb god: \(count.written), rhes gyntaf \(row). Fe’u darllenwyd fel "
                + "anhysbys.")
    }

    package static func unaccompaniedNotInHeader(_ name: String, header: String, count: Int, row: Int) -> Bilingual {
        Bilingual(
            "\(name), column CHILD: children who are not in \(header): \(count.written), first row \(row). They were "
                + "left out.",
            cy: "\(name), colofn CHILD: plant nad ydynt yn \(header): \(count.written), rhes gyntaf \(row). Fe’u "
                + "hepgorwyd.")
    }
}
