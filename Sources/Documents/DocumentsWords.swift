import Basics

/// What a person reads about a file that was handed in.
enum DocumentsWords {
    static func empty(_ name: String) -> Bilingual {
        Bilingual("The file \(name) is empty.", cy: "Mae’r ffeil \(name) yn wag.")
    }

    static func unreadable(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) could not be read. Send it again.",
            cy: "Ni ellid darllen y ffeil \(name). Anfonwch hi eto.")
    }

    static func tooLarge(_ name: String, _ limit: Int) -> Bilingual {
        let size = limit / 1_048_576
        return Bilingual(
            "The file \(name) is larger than \(size) MB. Leave out pictures or split it, and send it again.",
            cy: "Mae’r ffeil \(name) yn fwy na \(size) MB. Gadewch luniau allan neu rhannwch hi, ac anfonwch hi eto.")
    }

    static func damaged(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is damaged or was cut short. Open it, save it again, and send the new copy.",
            cy: "Mae’r ffeil \(name) wedi’i difrodi neu ei thorri’n fyr. Agorwch hi, cadwch hi eto, ac anfonwch y copi "
                + "newydd.")
    }

    static func unpacksTooLarge(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) would unpack to far more than a table holds, so it was not opened.",
            cy: "Byddai’r ffeil \(name) yn dadbacio i lawer mwy nag y mae tabl yn ei ddal, felly ni chafodd ei hagor.")
    }

    static func locked(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is locked with a password. Save a copy without one and send that.",
            cy: "Mae’r ffeil \(name) wedi’i chloi â chyfrinair. Cadwch gopi heb gyfrinair ac anfonwch hwnnw.")
    }

    static func olderOffice(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is in a form that Office used before 2007. Open it and save it as .xlsx or .docx.",
            cy: "Mae’r ffeil \(name) ar ffurf a ddefnyddiai Office cyn 2007. Agorwch hi a’i chadw fel .xlsx neu .docx.")
    }

    static func macros(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) can hold macros, which are programs, so it was not opened. Save it as .xlsx or .docx.",
            cy: "Gall y ffeil \(name) ddal macros, sef rhaglenni, felly ni chafodd ei hagor. Cadwch hi fel .xlsx neu "
                + ".docx.")
    }

    static func documentType(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) holds definitions of its own that could do harm, and that no office program writes. It "
                + "was not opened.",
            cy: "Mae’r ffeil \(name) yn dal ei diffiniadau ei hun a allai wneud niwed, ac nad yw unrhyw raglen swyddfa "
                + "yn eu hysgrifennu. Ni chafodd ei hagor.")
    }

    static func otherKind(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is not what its name says. Open it in the program that made it, and save it as .xlsx, "
                + ".docx or .csv.",
            cy: "Nid yw’r ffeil \(name) yr hyn y mae ei henw yn ei ddweud. Agorwch hi yn y rhaglen a’i gwnaeth, a’i "
                + "chadw fel .xlsx, .docx neu .csv.")
    }

    static func unknownKind(_ name: String) -> Bilingual {
        Bilingual(
            "Tables are read from .xlsx, .docx and .csv files, and \(name) is none of them.",
            cy: "Darllenir tablau o ffeiliau .xlsx, .docx a .csv, ac nid yw \(name) yn un ohonynt.")
    }

    static func tooManyRows(_ name: String) -> Bilingual {
        let limit = FileLimits.rows.written
        return Bilingual(
            "A table in \(name) has more than \(limit) rows. Send only the rows that are needed.",
            cy: "Mae gan dabl yn \(name) fwy na \(limit) o resi. Anfonwch y rhesi sydd eu hangen yn unig.")
    }

    static func tooWide(_ name: String) -> Bilingual {
        let (columns, cells) = (FileLimits.columns.written, FileLimits.cells.written)
        return Bilingual(
            "A table in \(name) has more than \(columns) columns or \(cells) cells. Send only what is needed.",
            cy: "Mae gan dabl yn \(name) fwy na \(columns) o golofnau neu \(cells) o gelloedd. Anfonwch yr hyn sydd ei "
                + "angen yn unig.")
    }

    static func cellTooLong(_ name: String, row: Int?) -> Bilingual {
        let limit = FileLimits.cellLength.written
        guard let row else {
            return Bilingual(
                "A cell in \(name) holds more than \(limit) letters.",
                cy: "Mae cell yn \(name) yn dal mwy na \(limit) o lythrennau.")
        }
        return Bilingual(
            "A cell in row \(row) of \(name) holds more than \(limit) letters.",
            cy: "Mae cell yn rhes \(row) o \(name) yn dal mwy na \(limit) o lythrennau.")
    }

    static func utf16(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is written as UTF-16. In the spreadsheet, choose “CSV UTF-8” when saving.",
            cy: "Mae’r ffeil \(name) wedi’i hysgrifennu fel UTF-16. Yn y daenlen, dewiswch “CSV UTF-8” wrth gadw.")
    }

    static func zeroByte(_ name: String, line: Int) -> Bilingual {
        Bilingual(
            "Line \(line) of \(name) holds a zero byte, which no text has. Save the file as CSV again.",
            cy: "Mae llinell \(line) o \(name) yn dal beit sero, nad yw mewn unrhyw destun. Cadwch y ffeil fel CSV eto."
        )
    }

    static func openQuote(_ name: String, row: Int) -> Bilingual {
        Bilingual(
            "A quotation mark that opens a cell in row \(row) of \(name) is never closed.",
            cy: "Ni chaeir dyfynnod sy’n agor cell yn rhes \(row) o \(name).")
    }

    static func table(_ number: Int) -> Bilingual { Bilingual("Table \(number)", cy: "Tabl \(number)") }
}

extension DocumentsWords {
    /// The first few, and how many more.
    static func some(of places: [String]) -> Bilingual {
        let shown = places.prefix(6).joined(separator: ", ")
        let more = places.count - 6
        guard more > 0 else { return .same(shown) }
        return Bilingual("\(shown) and \(more) more", cy: "\(shown) a \(more) arall")
    }

    static func notice(_ kind: TableNotice.Kind, _ places: Bilingual) -> Bilingual {
        switch kind {
        case .merged:
            Bilingual(
                "Cells were merged (\(places.english)): each of them was given the merged value.",
                cy: "Roedd celloedd wedi’u huno (\(places.welsh)): rhoddwyd y gwerth unedig i bob un ohonynt.")
        case .formulas:
            Bilingual(
                "Formulas were met (\(places.english)): the value that was last saved is taken, nothing is worked out.",
                cy: "Cafwyd fformiwlâu (\(places.welsh)): cymerir y gwerth a gadwyd ddiwethaf, ni chyfrifir dim.")
        case .formulaWithoutValue:
            Bilingual(
                "A formula has no saved value (\(places.english)): the cell is read as empty. Open and save the file.",
                cy: "Nid oes gwerth wedi’i gadw ar gyfer fformiwla (\(places.welsh)): darllenir y gell yn wag. Agorwch "
                    + "a chadwch y ffeil.")
        case .errorValue:
            Bilingual(
                "A cell shows an error instead of a value (\(places.english)).",
                cy: "Mae cell yn dangos gwall yn lle gwerth (\(places.welsh)).")
        case .hiddenSheet:
            Bilingual("This sheet is hidden in the file.", cy: "Mae’r ddalen hon yn gudd yn y ffeil.")
        case .hiddenRows:
            Bilingual(
                "Rows are hidden or filtered out in the file (\(places.english)): they are read all the same.",
                cy: "Mae rhesi wedi’u cuddio neu eu hidlo yn y ffeil (\(places.welsh)): fe’u darllenir er hynny.")
        default: laterNotice(kind, places)
        }
    }

    private static func laterNotice(_ kind: TableNotice.Kind, _ places: Bilingual) -> Bilingual {
        switch kind {
        case .hiddenColumns:
            Bilingual(
                "Columns are hidden in the file (\(places.english)): they are read all the same.",
                cy: "Mae colofnau wedi’u cuddio yn y ffeil (\(places.welsh)): fe’u darllenir er hynny.")
        case .tableInTable:
            Bilingual(
                "A table stands inside a cell (\(places.english)): its rows became lines of that cell.",
                cy: "Mae tabl y tu mewn i gell (\(places.welsh)): daeth ei resi’n llinellau o’r gell honno.")
        case .unacceptedChanges:
            Bilingual(
                "The table has tracked changes that nobody has accepted yet: it is read as if they were accepted.",
                cy: "Mae gan y tabl newidiadau wedi’u tracio nad oes neb wedi’u derbyn eto: fe’i darllenir fel pe "
                    + "baent wedi’u derbyn.")
        default:
            Bilingual(
                "The file is in an older way of writing letters (Windows-1252), which has no ŵ or ŷ: check names.",
                cy: "Mae’r ffeil mewn hen ffordd o ysgrifennu llythrennau (Windows-1252), heb ŵ nac ŷ: gwiriwch "
                    + "enwau.")
        }
    }
}
