import Basics

/// What a person reads where a file is not kept as evidence.
enum DocumentsEvidenceWords {
    static func kinds(_ name: String) -> Bilingual {
        Bilingual(
            "Evidence is kept as PDF, Word (.docx), Excel (.xlsx), CSV, plain text, PNG or JPEG, and \(name) is none of "
                + "them.",
            cy: "Cedwir tystiolaeth fel PDF, Word (.docx), Excel (.xlsx), CSV, testun plaen, PNG neu JPEG, ac nid yw "
                + "\(name) yn un ohonynt.")
    }

    static func disagrees(_ name: String) -> Bilingual {
        Bilingual(
            "The content of \(name) is not what its name says. Open it in the program that made it and save it anew.",
            cy: "Nid yw cynnwys \(name) yr hyn y mae ei enw yn ei ddweud. Agorwch ef yn y rhaglen a’i gwnaeth a’i gadw "
                + "o’r newydd.")
    }

    static func page(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) is a web page or a drawing that a browser could run. Save it as a PDF and send that.",
            cy: "Tudalen we neu luniad y gallai porwr ei redeg yw’r ffeil \(name). Cadwch hi fel PDF ac anfonwch "
                + "hwnnw.")
    }

    static func twoInOne(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) holds a second file behind the first. Open it and save it anew, then send the new copy.",
            cy: "Mae’r ffeil \(name) yn dal ail ffeil y tu ôl i’r gyntaf. Agorwch hi a’i chadw o’r newydd, yna "
                + "anfonwch y copi newydd.")
    }

    static func runs(_ name: String) -> Bilingual {
        Bilingual(
            "The PDF \(name) would run something when it is opened (a script or a program). Print it to a new PDF and "
                + "send that.",
            cy: "Byddai’r PDF \(name) yn rhedeg rhywbeth wrth gael ei agor (sgript neu raglen). Argraffwch ef i PDF "
                + "newydd ac anfonwch hwnnw.")
    }

    static func carries(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) carries another file inside. Send each file by itself.",
            cy: "Mae’r ffeil \(name) yn cario ffeil arall y tu mewn. Anfonwch bob ffeil ar ei phen ei hun.")
    }

    static func sealed(_ name: String) -> Bilingual {
        Bilingual(
            "The PDF \(name) is encrypted or written so that it cannot be checked. Print it to a new PDF and send that.",
            cy: "Mae’r PDF \(name) wedi’i amgryptio neu wedi’i ysgrifennu fel na ellir ei wirio. Argraffwch ef i PDF "
                + "newydd ac anfonwch hwnnw.")
    }

    static func fetches(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) fetches something from elsewhere when it is opened (a picture, a template or another "
                + "workbook). Put it into the file itself and send it again.",
            cy: "Mae’r ffeil \(name) yn nôl rhywbeth o rywle arall wrth gael ei hagor (llun, templed neu lyfr gwaith "
                + "arall). Rhowch ef yn y ffeil ei hun ac anfonwch hi eto.")
    }

    static func exchanges(_ name: String) -> Bilingual {
        Bilingual(
            "The file \(name) asks another program for data (DDE), which can start programs. Take that field or formula "
                + "out and send it again.",
            cy: "Mae’r ffeil \(name) yn gofyn i raglen arall am ddata (DDE), a all gychwyn rhaglenni. Tynnwch y maes "
                + "neu’r fformiwla honno allan ac anfonwch hi eto.")
    }
}
