import Basics

/// What is said of the files of a return and of the postcode list: what is wrong, where, and what to do. No sentence
/// here shows a child's id, pupil number or postcode.
package enum FileWords {
    // MARK: The file

    package static func missing(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) was not found. Check where it is kept and choose it again.",
            cy: "Ni chafwyd hyd i \(name). Gwiriwch ble mae’n cael ei gadw a dewiswch ef eto.")
    }

    package static func folder(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is a folder, not a file. Choose the CSV file inside it.",
            cy: "Ffolder yw \(name), nid ffeil. Dewiswch y ffeil CSV sydd ynddi.")
    }

    package static func notAFolder(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is not a folder. Put the CSV files of the return in a folder and choose the folder.",
            cy: "Nid ffolder yw \(name). Rhowch ffeiliau CSV y datganiad mewn ffolder a dewiswch y ffolder.")
    }

    package static func notAFile(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is not an ordinary file. Save a copy as CSV and choose the copy.",
            cy: "Nid ffeil gyffredin yw \(name). Cadwch gopi ar ffurf CSV a dewiswch y copi.")
    }

    package static func unreadable(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) could not be opened. Check that you may read it and that no other program is writing it.",
            cy: "Nid oedd modd agor \(name). Gwiriwch fod gennych hawl i’w ddarllen ac nad oes rhaglen arall yn ei "
                + "ysgrifennu.")
    }

    package static func empty(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is empty. Export it again from the case system.",
            cy: "Mae \(name) yn wag. Allforiwch ef eto o’r system achosion.")
    }

    package static func noRows(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) has column names and not one row. Export it again with its rows.",
            cy: "Mae gan \(name) enwau colofnau ond dim un rhes. Allforiwch ef eto gyda’i resi.")
    }

    package static func tooLarge(_ name: String, size: Int, limit: Int) -> Bilingual {
        let (shift, unit) = limit < 10 << 20 ? (10, "KB") : (20, "MB")
        let sizes = (((size >> shift) + 1).written, (limit >> shift).written)
        return Bilingual(
            "\(name) has \(sizes.0) \(unit) and no more than \(sizes.1) \(unit) is read. Check that it is the right "
                + "file.",
            cy:
                "Mae \(name) yn \(sizes.0) \(unit) ac ni ddarllenir mwy na \(sizes.1) \(unit). Gwiriwch mai hon "
                + "yw’r ffeil "
                + "gywir.")
    }

    package static func utf16(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is in the encoding UTF-16. Save it again as CSV UTF-8.",
            cy: "Mae \(name) yn yr amgodiad UTF-16. Cadwch ef eto ar ffurf CSV UTF-8.")
    }

    package static func emptyByte(_ name: String, line: Int) -> Bilingual {
        Bilingual(
            "\(name), line \(line): there is an empty (NUL) byte, so the file is damaged or is not CSV. Export it "
                + "again.",
            cy: "\(name), llinell \(line): mae beit gwag (NUL), felly mae’r ffeil wedi’i difrodi neu nid CSV yw hi. "
                + "Allforiwch hi eto.")
    }

    // MARK: Rows and columns

    /// `Episodes.csv, row 5 (line 5), column DECOM: `.
    package static func at(_ name: String, row: Int, line: Int?, column: String? = nil) -> Bilingual {
        let columns = column.map { (", column \($0)", ", colofn \($0)") } ?? ("", "")
        let lines = line.map { (" (line \($0))", " (llinell \($0))") } ?? ("", "")
        return Bilingual(
            "\(name), row \(row)\(lines.0)\(columns.0): ", cy: "\(name), rhes \(row)\(lines.1)\(columns.1): ")
    }

    package static func unpairedQuote(_ name: String, row: Int, line: Int, cell: Int) -> Bilingual {
        at(name, row: row, line: line)
            + Bilingual(
                "cell \(cell) opens a quotation mark that is not closed, or the file is cut off. Export the file "
                    + "again.",
                cy: "mae cell \(cell) yn agor dyfynnod nad yw’n cael ei gau, neu mae’r ffeil wedi’i thorri’n fyr. "
                    + "Allforiwch y ffeil eto.")
    }

    package static func rowTooLong(_ name: String, row: Int, line: Int) -> Bilingual {
        at(name, row: row, line: line)
            + Bilingual(
                "the row is longer than 1 MB. Check that the file is CSV and export it again.",
                cy: "mae’r rhes yn hirach nag 1 MB. Gwiriwch mai CSV yw’r ffeil a’i hallforio eto.")
    }

    package static func tooManyColumns(_ name: String, row: Int, line: Int, limit: Int) -> Bilingual {
        at(name, row: row, line: line)
            + Bilingual(
                "there are more than \(limit.written) columns. Check that it is a file of the return and export it "
                    + "again.",
                cy: "mae mwy na \(limit.written) o golofnau. Gwiriwch mai ffeil o’r datganiad yw hi a’i hallforio eto.")
    }

    package static func sameColumnTwice(_ name: String, column: String) -> Bilingual {
        at(name, row: 1, line: 1, column: column)
            + Bilingual(
                "the column is there twice. Take away the one that does not belong and save the file.",
                cy: "mae’r golofn yno ddwywaith. Tynnwch yr un nad yw’n perthyn a chadwch y ffeil.")
    }

    package static func tooManyCells(_ name: String, row: Int, line: Int, found: Int, wanted: Int) -> Bilingual {
        at(name, row: row, line: line)
            + Bilingual(
                "the row has \(found) cells and there are \(wanted) columns. Look for a comma in a value that has no "
                    + "quotation marks.",
                cy: "mae gan y rhes \(found) cell ac mae \(wanted) colofn. Chwiliwch am goma mewn gwerth heb "
                    + "ddyfynodau.")
    }

    package static func tooFewCells(
        _ name: String, row: Int, line: Int, found: Int, wanted: Int, column: String
    ) -> Bilingual {
        at(name, row: row, line: line, column: column)
            + Bilingual(
                "the row has \(found) cells and there are \(wanted) columns. Look for a line break inside a value, and "
                    + "export the file again.",
                cy: "mae gan y rhes \(found) cell ac mae \(wanted) colofn. Chwiliwch am doriad llinell o fewn gwerth, "
                    + "ac allforiwch y ffeil eto.")
    }

    package static func lastRowCutOff(_ name: String, row: Int, line: Int, column: String) -> Bilingual {
        at(name, row: row, line: line, column: column)
            + Bilingual(
                "the last row stops before this column, so the file is cut off. Export the file again.",
                cy: "mae’r rhes olaf yn gorffen cyn y golofn hon, felly mae’r ffeil wedi’i thorri’n fyr. Allforiwch y "
                    + "ffeil eto.")
    }

    // MARK: The folder

    package static func tableMissing(_ table: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: ", ")
        return Bilingual(
            "There is no \(table) file in the folder. Add the CSV file that has the columns \(list).",
            cy: "Nid oes ffeil \(table) yn y ffolder. Ychwanegwch y ffeil CSV sydd â’r colofnau \(list).")
    }

    /// - Parameter reasons: of each file that is there, why it was not taken.
    package static func noTables(_ place: String, _ reasons: [Bilingual] = []) -> Bilingual {
        let rest = reasons.count - 5
        return ([noTables(at: place)] + reasons.prefix(5) + (rest > 0 ? [andMoreFiles(rest)] : [])).joined()
    }

    private static func andMoreFiles(_ count: Int) -> Bilingual {
        let number = count.written
        return Bilingual("And \(number) more.", cy: "A \(number) arall.")
    }

    /// The file is a table of the return but for what stands between its cells.
    package static func separated(_ name: String, by separator: OtherSeparator) -> Bilingual {
        switch separator {
        case .semicolon:
            Bilingual(
                "\(name) is separated by semicolons: save it as CSV with commas.",
                cy: "Mae \(name) wedi’i wahanu gan hanner colonau: cadwch ef ar ffurf CSV gyda chomas.")
        case .tab:
            Bilingual(
                "\(name) is separated by tabs: save it as CSV with commas.",
                cy: "Mae \(name) wedi’i wahanu gan dabiau: cadwch ef ar ffurf CSV gyda chomas.")
        }
    }

    package static func noColumns(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) has none of the return’s columns.", cy: "Nid oes gan \(name) yr un o golofnau’r datganiad.")
    }

    package static func tooFewColumns(_ name: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: ", ")
        return Bilingual(
            "\(name) has of the return’s columns only \(list), which make none of its files.",
            cy: "O golofnau’r datganiad, dim ond \(list) sydd gan \(name), ac nid yw hynny’n gwneud yr un o’i ffeiliau."
        )
    }

    package static func otherXML(_ name: String) -> Bilingual {
        Bilingual("\(name) is XML of another kind.", cy: "XML o fath arall yw \(name).")
    }

    package static func neitherCSVNorXML(_ name: String) -> Bilingual {
        Bilingual("\(name) is neither CSV nor XML.", cy: "Nid CSV nac XML yw \(name).")
    }

    private static func noTables(at place: String) -> Bilingual {
        if place.isEmpty {
            return Bilingual(
                "None of these is a file of the return. Choose the CSV files or the XML file of the return.",
                cy: "Nid yw’r un o’r rhain yn ffeil o’r datganiad. Dewiswch ffeiliau CSV neu ffeil XML y datganiad.")
        }
        return Bilingual(
            "\(place) holds no file of the return. Put the CSV files or the XML file of the return in it and try again.",
            cy: "Nid oes yr un ffeil o’r datganiad yn \(place). Rhowch ffeiliau CSV neu ffeil XML y datganiad ynddo a "
                + "rhowch gynnig arall arni.")
    }

    static func full(_ name: String, rows: Int) -> Bilingual {
        Bilingual(
            "\(name) has \(rows.written) rows and goes on, more than the return of all England. Check that it is the right "
                + "file.",
            cy: "Mae gan \(name) \(rows.written) o resi ac mae’n parhau, mwy na datganiad Lloegr gyfan. Gwiriwch mai "
                + "hon yw’r ffeil gywir.")
    }

    /// - Parameter firstRow: where the id stands first; nil in a file that has no rows, as XML.
    static func crowded(_ name: String, _ table: String, firstRow: Int?, most: Int) -> Bilingual {
        firstRow.map { row in
            Bilingual(
                "\(name), column CHILD: more than \(most.written) rows have the id of row \(row), and no child has so "
                    + "many. Export the file again with each child’s own id.",
                cy:
                    "\(name), colofn CHILD: mae gan fwy na \(most.written) o resi id rhes \(row), ac nid oes gan unrhyw "
                    + "blentyn gynifer. Allforiwch y ffeil eto gydag id pob plentyn ei hun.")
        }
            ?? Bilingual(
                "\(name): one child has more than \(most.written) rows of \(table), and no child has so many. Export the "
                    + "file again with each child’s own id.",
                cy: "\(name): mae gan un plentyn fwy na \(most.written) o resi \(table), ac nid oes gan unrhyw blentyn "
                    + "gynifer. Allforiwch y ffeil eto gydag id pob plentyn ei hun.")
    }

    package static func tableTwice(_ table: String, _ first: String, _ second: String) -> Bilingual {
        Bilingual(
            "\(first) and \(second) are both the \(table) file. Leave the right one in the folder and take away the "
                + "other.",
            cy: "\(first) a \(second) yw’r ffeil \(table) ill dwy. Gadewch yr un gywir yn y ffolder a thynnu’r llall.")
    }

    package static func columnsMissing(_ name: String, table: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: ", ")
        return Bilingual(
            "\(name) seems to be the \(table) file and has no column \(list). Export it again with every column.",
            cy: "Mae’n debyg mai’r ffeil \(table) yw \(name) ac nid oes ynddi’r golofn \(list). Allforiwch hi eto gyda "
                + "phob colofn.")
    }

    package static func optionalMissing(_ name: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: ", ")
        return Bilingual(
            "\(name) has no column \(list); it was read without.",
            cy: "Nid oes gan \(name) y golofn \(list); fe’i darllenwyd hebddi.")
    }

    package static func extraColumns(_ name: String, columns: [String]) -> Bilingual {
        let list = columns.joined(separator: ", ")
        return Bilingual(
            "\(name) has more columns than the return asks for, and they were not read: \(list).",
            cy: "Mae gan \(name) fwy o golofnau nag y mae’r datganiad yn gofyn amdanynt, ac ni chawsant eu darllen: "
                + "\(list).")
    }

    package static func notRead(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is no file of the return that is known here and was not read.",
            cy: "Nid yw \(name) yn ffeil o’r datganiad sy’n hysbys yma ac ni chafodd ei darllen.")
    }
}
