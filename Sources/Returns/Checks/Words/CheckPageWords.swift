import Basics
import SSDA903

/// What the pages of a check say.
enum CheckPageWords {
    // MARK: Choosing files

    static let title = Bilingual("Check a return", cy: "Gwirio datganiad")
    static let lede = Bilingual(
        "Every rule of the year is asked of every row, in about a second. The files are read, held in this server’s "
            + "memory while you look, and kept nowhere.",
        cy: "Gofynnir pob rheol o’r flwyddyn am bob rhes, mewn tuag eiliad. Darllenir y ffeiliau, fe’u cedwir yng "
            + "nghof y gweinydd hwn tra byddwch yn edrych, ac yn unman arall.")
    static let files = Bilingual("This year’s files", cy: "Ffeiliau eleni")
    static let filesHint = Bilingual(
        "All of the return’s CSV files at once, or its XML file. They may have any names.",
        cy: "Holl ffeiliau CSV y datganiad ar unwaith, neu ei ffeil XML. Gallant fod ag unrhyw enwau.")
    static let previous = Bilingual("Last year’s files, if you have them", cy: "Ffeiliau’r llynedd, os ydynt gennych")
    static let previousHint = Bilingual(
        "They let the rules that compare the two years be asked.",
        cy: "Maent yn caniatáu gofyn y rheolau sy’n cymharu’r ddwy flynedd.")
    static let providers = Bilingual(
        "Ofsted’s provider list, if you have it", cy: "Rhestr darparwyr Ofsted, os yw gennych")
    static let providersHint = Bilingual(
        "The workbook as Ofsted sent it, or a CSV file of it; both, where there are two.",
        cy: "Y llyfr gwaith fel yr anfonodd Ofsted ef, neu ffeil CSV ohono; y ddau, lle mae dau.")
    static let yearHint = Bilingual(
        "2026 for 2025/26. Leave it empty and it is taken from the dates.",
        cy: "2026 ar gyfer 2025/26. Gadewch yn wag ac fe’i cymerir o’r dyddiadau.")
    static let button = Bilingual("Check", cy: "Gwirio")
    static let noPostcodes = Bilingual(
        "There is no postcode list on this server, so rules about where placements are will not be asked. Whoever runs "
            + "it can add one: hearth postcodes load.",
        cy: "Nid oes rhestr codau post ar y gweinydd hwn, felly ni ofynnir rheolau am leoliad lleoliadau. Gall pwy "
            + "bynnag sy’n ei redeg ychwanegu un: hearth postcodes load.")
    static let noAuthority = Bilingual(
        "The council’s authority code is not set, so rules about where placements are will not be asked.",
        cy: "Nid yw cod awdurdod y cyngor wedi’i osod, felly ni ofynnir rheolau am leoliad lleoliadau.")

    static func backToCheck(_ year: ReturnYear) -> Bilingual {
        Bilingual("Back to your check of \(year.label)", cy: "Yn ôl at eich gwiriad o \(year.label)")
    }

    // MARK: The first page

    static let frontQuestion = Bilingual("Is the return right?", cy: "A yw’r datganiad yn gywir?")
    static let frontNever = Bilingual(
        "It has not been checked here yet. It can be, all year long.",
        cy: "Nid yw wedi’i wirio yma eto. Gellir ei wirio drwy’r flwyddyn.")

    static func front(_ last: CheckRecord) -> Bilingual {
        let (day, findings) = (last.checkedAt.inLondon.day.written, last.findings.written)
        return switch last.findings {
        case 0:
            Bilingual(
                "The check of \(last.year.label) on \(day.english) found nothing.",
                cy: "Ni chanfu gwiriad \(last.year.label) ar \(day.welsh) ddim.")
        case 1:
            Bilingual(
                "The check of \(last.year.label) on \(day.english) found one thing.",
                cy: "Canfu gwiriad \(last.year.label) ar \(day.welsh) un peth.")
        default:
            Bilingual(
                "The check of \(last.year.label) on \(day.english) found \(findings) things.",
                cy: "Canfu gwiriad \(last.year.label) ar \(day.welsh) \(findings) o bethau.")
        }
    }

    // MARK: The check

    static func checkOf(_ year: ReturnYear) -> Bilingual {
        Bilingual("Check of \(year.label)", cy: "Gwiriad o \(year.label)")
    }

    static func compared(_ comparison: Comparison) -> Bilingual {
        let (new, gone, still) = (comparison.new.count.written, comparison.goneCount.written, comparison.still.written)
        let (day, time) = comparison.last.inLondon
        return Bilingual(
            "Since the check of \(day.written.english), \(time): \(new) new, \(gone) gone, \(still) still there.",
            cy: "Ers gwiriad \(day.written.welsh), \(time): \(new) newydd, \(gone) wedi mynd, \(still) yno o hyd.")
    }

    static func lookedForNoMore(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) of the last check were not looked for, because what their rules need is not here this time.",
            cy:
                "Ni chwiliwyd am \(count.written) o rai’r gwiriad diwethaf, am nad yw’r hyn y mae ar eu rheolau ei angen yma "
                + "y tro hwn.")
    }

    static func lookedForFirst(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) are of rules that could not be asked last time.",
            cy: "Daw \(count.written) o reolau na ellid eu gofyn y tro diwethaf.")
    }

    static func goneByRule(_ count: Int) -> Bilingual {
        Bilingual(
            "What is gone (\(count.written)), by rule", cy: "Yr hyn sydd wedi mynd (\(count.written)), fesul rheol")
    }

    static func notAsked(_ count: Int, of all: Int) -> Bilingual {
        Bilingual(
            "\(count.written) of the \(all.written) rules were not asked, because something is not here",
            cy: "Ni ofynnwyd \(count.written) o’r \(all.written) rheol, am nad yw rhywbeth yma")
    }

    static func noticed(_ count: Int) -> Bilingual {
        switch count {
        case 1: Bilingual("1 thing to know about this check", cy: "1 peth i’w wybod am y gwiriad hwn")
        default:
            Bilingual(
                "\(count.written) things to know about this check",
                cy: "\(count.written) o bethau i’w gwybod am y gwiriad hwn")
        }
    }

    static let cleanNext = Bilingual(
        "No rule flags any row. Read what to know about this check, then load the return.",
        cy: "Nid oes rheol yn nodi unrhyw res. Darllenwch yr hyn i’w wybod am y gwiriad hwn, yna llwythwch y datganiad."
    )
    static let ways = Bilingual("Ways to look at the findings", cy: "Ffyrdd o edrych ar y canfyddiadau")

    static func way(_ way: String) -> Bilingual {
        switch way {
        case "child": Bilingual("By child", cy: "Fesul plentyn")
        case "file": Bilingual("By file", cy: "Fesul ffeil")
        default: Bilingual("By rule", cy: "Fesul rheol")
        }
    }

    static let filters = Bilingual("Which findings", cy: "Pa ganfyddiadau")
    static let severity = Bilingual("How bad", cy: "Pa mor ddifrifol")
    static let show = Bilingual("Show", cy: "Dangos")
    static let all = Bilingual("All", cy: "Y cyfan")
    static let onlyNew = Bilingual("New since the last check", cy: "Newydd ers y gwiriad diwethaf")
    static let withoutNote = Bilingual("Without a note", cy: "Heb nodyn")
    static let noneSuch = Bilingual("No finding is like that.", cy: "Nid oes canfyddiad fel hynny.")
    static let rule = Bilingual("Rule", cy: "Rheol")
    static let rules = Bilingual("Rules", cy: "Rheolau")
    static let whatIsWrong = Bilingual("What is wrong", cy: "Beth sydd o’i le")
    static let rows = Bilingual("Rows", cy: "Rhesi")
    static let rowsInAll = Bilingual("Rows in the file", cy: "Rhesi yn y ffeil")
    static let row = Bilingual("Row", cy: "Rhes")
    static let new = Bilingual("New", cy: "Newydd")
    static let child = Bilingual("Child", cy: "Plentyn")
    static let file = Bilingual("File", cy: "Ffeil")
    static let columns = Bilingual("Columns", cy: "Colofnau")
    static let findings = Bilingual("Findings", cy: "Canfyddiadau")
    static let state = Bilingual("Since last time", cy: "Ers y tro diwethaf")
    static let captionByRule = Bilingual(
        "Rules that flag rows, the worst first", cy: "Rheolau sy’n nodi rhesi, y gwaethaf yn gyntaf")
    static let captionByFile = Bilingual("The files of the return", cy: "Ffeiliau’r datganiad")

    static func captionByChild(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) children with findings, the most first",
            cy: "\(count.written) o blant â chanfyddiadau, y mwyaf yn gyntaf")
    }

    static let takeAlong = Bilingual("Take the findings along:", cy: "Mynd â’r canfyddiadau gyda chi:")
    static let findChild = Bilingual(
        "Find a child by the id in the return", cy: "Dod o hyd i blentyn yn ôl y cod yn y datganiad")
    static let find = Bilingual("Find", cy: "Dod o hyd")

    static func childNotFound(_ typed: String) -> Bilingual {
        typed.isEmpty
            ? Bilingual(
                "Type the child’s id as the return has it.", cy: "Teipiwch god y plentyn fel y mae yn y datganiad.")
            : Bilingual(
                "The return has no child with the id \(typed). Check it and try again.",
                cy: "Nid oes plentyn â’r cod \(typed) yn y datganiad. Gwiriwch ef a rhowch gynnig arall arni.")
    }

    static func loadingIt(_ year: ReturnYear) -> Bilingual {
        Bilingual(
            "Its rows are reduced to what counts and measures need, and take the place of any return of \(year.label) "
                + "loaded before. Findings do not stop it, but for what is wrong with an id, a day, a sex or the length of a "
                + "code, and what is there twice. Load the corrected return again when you have it.",
            cy: "Cwtogir ei resi i’r hyn y mae cyfrifon a mesurau ei angen, a chymerant le unrhyw ddatganiad "
                + "\(year.label) a lwythwyd o’r blaen. Nid yw canfyddiadau yn ei atal, heblaw’r hyn sydd o’i le ar id, "
                + "diwrnod, rhyw neu hyd cod, a’r hyn sydd yno ddwywaith. Llwythwch y datganiad wedi’i gywiro eto pan fydd "
                + "gennych.")
    }

    static func keptInMemory(hours: Int) -> Bilingual {
        Bilingual(
            "This check is in the server’s memory alone, for you alone. It is gone \(hours) hours after you last looked, "
                + "when you check again, or when the server starts again. What stays: a keyed hash of each finding, which "
                + "nobody can read a child from, and the notes.",
            cy:
                "Yng nghof y gweinydd yn unig y mae’r gwiriad hwn, i chi yn unig. Bydd wedi mynd \(hours) awr ar ôl i chi "
                + "edrych ddiwethaf, pan wiriwch eto, neu pan fydd y gweinydd yn ailddechrau. Yr hyn sy’n aros: hash allweddog "
                + "o bob canfyddiad, na all neb ddarllen plentyn ohono, a’r nodiadau.")
    }

    static let forget = Bilingual("Forget this check now", cy: "Anghofio’r gwiriad hwn nawr")
    static let goneTitle = Bilingual("This check is no longer kept", cy: "Nid yw’r gwiriad hwn yn cael ei gadw mwyach")
    static let goneWhy = Bilingual(
        "A check is held in memory for two hours after the last look, for the person who made it. Choose the files again: "
            + "your notes will be there.",
        cy:
            "Cedwir gwiriad yn y cof am ddwy awr ar ôl yr edrychiad diwethaf, i’r sawl a’i gwnaeth. Dewiswch y ffeiliau "
            + "eto: bydd eich nodiadau yno.")

    // MARK: A rule's rows

    static func ruleTitle(_ code: String) -> Bilingual { Bilingual("Rule \(code)", cy: "Rheol \(code)") }

    static func flags(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("It flags no row of this return.", cy: "Nid yw’n nodi unrhyw res o’r datganiad hwn.")
        case 1: Bilingual("It flags 1 row of this return.", cy: "Mae’n nodi 1 rhes o’r datganiad hwn.")
        default:
            Bilingual(
                "It flags \(count.written) rows of this return.",
                cy: "Mae’n nodi \(count.written) o resi’r datganiad hwn.")
        }
    }

    static let aboutRule = Bilingual("About this rule, with an example", cy: "Am y rheol hon, gydag enghraifft")

    static func captionOfRule(_ code: String) -> Bilingual {
        Bilingual("Rows that rule \(code) flags", cy: "Rhesi y mae rheol \(code) yn eu nodi")
    }

    static func noted(_ text: String) -> Bilingual { Bilingual("noted: \(text)", cy: "nodwyd: \(text)") }
}
