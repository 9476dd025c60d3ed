import Basics

/// What is said about a file that cannot be brought in.
enum ReceivingWords {
    static func tooLarge(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is larger than 10 MB. Leave out pictures or split it, and send it again.",
            cy: "Mae’r ffeil \(name) yn fwy na 10 MB. Gadewch luniau allan neu rhannwch hi, ac anfonwch hi eto.")
    }

    static func unreadable(_ name: String) -> Bilingual {
        Bilingual(
            "There is no file \(name), or it cannot be read.", cy: "Nid oes ffeil \(name), neu ni ellir ei darllen.")
    }

    static func noTable(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) holds no table with anything in it. Nothing was brought in.",
            cy: "Nid oes tabl â dim ynddo yn y ffeil \(name). Ni ddaethpwyd â dim i mewn.")
    }

    static func tooManyRows(_ name: String, _ rows: Int, _ most: Int) -> Bilingual {
        Bilingual(
            "The tables of \(name) have \(rows.written) rows; a work programme may have \(most.written). Send only the "
                + "rows that are needed. Nothing was brought in.",
            cy: "Mae gan dablau \(name) \(rows.written) o resi; caiff rhaglen waith fod â \(most.written). Anfonwch y "
                + "rhesi sydd eu hangen yn unig. Ni ddaethpwyd â dim i mewn.")
    }

    static func empty(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is empty. Look whether it was saved whole, and choose it again.",
            cy: "Mae’r ffeil \(name) yn wag. Edrychwch a gafodd ei chadw’n gyfan, a dewiswch hi eto.")
    }

    static func dayOfWordsNeeded(_ count: Int) -> Bilingual {
        Bilingual(
            "Words without a day of their own: \(count.written). Say from which day they are: --as-at 2027-03-31.",
            cy: "Geiriau heb eu dyddiad eu hunain: \(count.written). Dywedwch o ba ddiwrnod y maent: --as-at "
                + "2027-03-31.")
    }

    static let chooseFile = Bilingual("Choose a file.", cy: "Dewiswch ffeil.")
    static let noProgramme = Bilingual(
        "There is no work programme to write out yet.", cy: "Nid oes rhaglen waith i’w hysgrifennu eto.")

    static func unknownFormat(_ format: String) -> Bilingual {
        Bilingual(
            "A programme can be written as csv, xlsx, docx or json, and not as “\(format)”.",
            cy: "Gellir ysgrifennu rhaglen fel csv, xlsx, docx neu json, ac nid fel “\(format)”.")
    }

    static func mapWrong(_ map: String) -> Bilingual {
        let known = ImportField.allCases.map(\.rawValue).joined(separator: ", ")
        return Bilingual(
            "“\(map)” does not say what a column holds. Write HEAD=MEANING, with one of: \(known).",
            cy: "Nid yw “\(map)” yn dweud beth mae colofn yn ei ddal. Ysgrifennwch PENNAWD=YSTYR, gydag un o: \(known)."
        )
    }
}
