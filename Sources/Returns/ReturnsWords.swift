import Basics
import SSDA903

/// The words of loading returns and of the page that lists them.
enum ReturnsWords {
    static let reading = Bilingual("Reading and checking the files", cy: "Darllen a gwirio’r ffeiliau")
    static let sealing = Bilingual("Reducing and sealing the records", cy: "Lleihau a selio’r cofnodion")
    static let keeping = Bilingual("Keeping them in the vault", cy: "Eu cadw yn y gladdgell")

    static let authorityNotSet = Bilingual(
        "Hearth does not know which authority the council is, so it cannot tell inside from outside the area. Set "
            + "it once with hearth council --authority CODE, or give --authority CODE.",
        cy: "Ni ŵyr Hearth pa awdurdod yw’r cyngor, felly ni all wahaniaethu rhwng y tu mewn a’r tu allan i’r "
            + "ardal. Gosodwch ef unwaith gyda hearth council --authority COD, neu rhowch --authority COD.")
    static let noPostcodes = Bilingual(
        "No postcode index was given, so no home is known to be inside or outside the area and no distance is "
            + "known. Make one with hearth postcodes load, then load the return again with --postcodes.",
        cy: "Ni roddwyd mynegai codau post, felly ni wyddys a yw cartrefi y tu mewn neu’r tu allan i’r ardal, na’u "
            + "pellter. Gwnewch un gyda hearth postcodes load, yna llwythwch y datganiad eto gyda --postcodes.")
    static let noEpisodes = Bilingual(
        "The Episodes file has no rows, so there is nothing to load. Check that it is the right file.",
        cy: "Nid oes gan y ffeil Episodes resi, felly nid oes dim i’w lwytho. Gwiriwch mai hon yw’r ffeil gywir.")

    static func dayOutsideYear(_ day: Day, _ year: ReturnYear) -> Bilingual {
        Bilingual(
            "\(day.written.english) is not in the year \(year.label). Give --year and --to so that they fit.",
            cy: "Nid yw \(day.written.welsh) yn y flwyddyn \(year.label). Rhowch --year a --to fel eu bod yn cyd-fynd.")
    }

    static func dayAfterEnd(_ last: Day, _ end: Day) -> Bilingual {
        Bilingual(
            "The Episodes file holds \(last.written.english), which is after \(end.written.english), the last day "
                + "this return can tell of. Correct the date, or give the right --year or --to.",
            cy: "Mae’r ffeil Episodes yn cynnwys \(last.written.welsh), sydd ar ôl \(end.written.welsh), y diwrnod "
                + "olaf y gall y datganiad hwn sôn amdano. Cywirwch y dyddiad, neu rhowch --year neu --to cywir.")
    }

    static func dayInFuture(_ day: Day) -> Bilingual {
        Bilingual(
            "\(day.written.english) is still to come, so no return can be made up to it. Correct the day.",
            cy: "Mae \(day.written.welsh) eto i ddod, felly ni all datganiad fod hyd at y diwrnod hwnnw. Cywirwch y "
                + "diwrnod.")
    }

    static func sayWhichYear(_ year: ReturnYear, _ last: Day) -> Bilingual {
        Bilingual(
            "The last date in the files is \(last.written.english), so this looks like the return of \(year.label), "
                + "and "
                + "that year is loaded already. Say which year it is (--year \(year.ending) for \(year.label)).",
            cy: "\(last.written.welsh) yw’r dyddiad olaf yn y ffeiliau, felly mae hwn yn edrych fel datganiad "
                + "\(year.label), ac mae’r flwyddyn honno wedi’i llwytho eisoes. Dywedwch pa flwyddyn ydyw (--year "
                + "\(year.ending) ar gyfer \(year.label)).")
    }

    static let checkReturns = Bilingual("Check returns", cy: "Gwirio datganiadau")

    static func yearWithoutRules(_ text: String) -> Bilingual {
        Bilingual(
            "There are no rules for a return of the year \(text). Say a year from 2023 (2022/23) to 2027 (2026/27).",
            cy: "Nid oes rheolau ar gyfer datganiad y flwyddyn \(text). Rhowch flwyddyn o 2023 (2022/23) i 2027 "
                + "(2026/27).")
    }

    static let sayYear = Bilingual(
        "The return’s dates do not say which year it is for. Say it: 2026 for 2025/26.",
        cy: "Nid yw dyddiadau’r datganiad yn dweud ar gyfer pa flwyddyn y mae. Dywedwch: 2026 ar gyfer 2025/26.")

    static func languageUnknown(_ text: String) -> Bilingual {
        Bilingual(
            "There are no sentences in \(text). Say en or cy.",
            cy: "Nid oes brawddegau yn \(text). Dywedwch en neu cy.")
    }

    static let columnsWithoutCSV = Bilingual(
        "--columns is for --format csv. Say both, or leave it out.",
        cy: "Ar gyfer --format csv y mae --columns. Dywedwch y ddau, neu hepgorwch ef.")
    static let makeNumbers = Bilingual(
        "--children is a number from 1 to 1,000,000, and --mistakes a share from 0 to 1, such as 0.1 for one child in ten.",
        cy:
            "Rhif o 1 i 1,000,000 yw --children, a chyfran o 0 i 1 yw --mistakes, megis 0.1 ar gyfer un plentyn o bob deg."
    )

    static func authorityUnknown(_ code: String) -> Bilingual {
        Bilingual(
            "\(code) is no authority’s code. Write the nine characters that the Office for National Statistics gives it, "
                + "such as E08000027.",
            cy:
                "Nid yw \(code) yn god awdurdod. Ysgrifennwch y naw nod y mae’r Swyddfa Ystadegau Gwladol yn eu rhoi iddo, "
                + "megis E08000027.")
    }

    static func otherYear(_ likely: ReturnYear, _ year: ReturnYear) -> Bilingual {
        Bilingual(
            "Most days in these files are of \(likely.label), and they were checked as the return of \(year.label). Check "
                + "that they are the right files, or say the other year.",
            cy:
                "Mae’r rhan fwyaf o ddyddiau’r ffeiliau hyn o \(likely.label), ac fe’u gwiriwyd fel datganiad \(year.label). "
                + "Gwiriwch mai’r ffeiliau cywir ydynt, neu dywedwch y flwyddyn arall.")
    }

    static func otherLastYear(_ likely: ReturnYear, _ year: ReturnYear) -> Bilingual {
        Bilingual(
            "Most days in the files given as last year’s are of \(likely.label), not of \(year.label). Check that they are "
                + "the right files: rules that compare the two years flag many rows otherwise.",
            cy: "Mae’r rhan fwyaf o ddyddiau’r ffeiliau a roddwyd fel rhai’r llynedd o \(likely.label), nid o "
                + "\(year.label). Gwiriwch mai’r ffeiliau cywir ydynt: fel arall mae rheolau sy’n cymharu’r ddwy flwyddyn yn "
                + "nodi llawer o resi.")
    }

    static let authorityMissing = Bilingual(
        "The postcode list is here, but not which authority the council is, so no rule about places was asked. Say it "
            + "(--authority, or the council’s page).",
        cy: "Mae’r rhestr codau post yma, ond nid pa awdurdod yw’r cyngor, felly ni ofynnwyd unrhyw reol am leoedd. "
            + "Dywedwch ef (--authority, neu dudalen y cyngor).")

    static func yearWrong(_ text: String) -> Bilingual {
        Bilingual(
            "\(text) is no year of a return. Write the year it ends in, such as 2026 for 2025/26.",
            cy: "Nid yw \(text) yn flwyddyn datganiad. Ysgrifennwch y flwyddyn y daw i ben, megis 2026 ar gyfer "
                + "2025/26.")
    }

    static let anotherFile = Bilingual("another file", cy: "ffeil arall")
    static let yearField = Bilingual("Year the return ends in", cy: "Y flwyddyn y daw’r datganiad i ben")
    static let yearHint = Bilingual(
        "2026 for 2025/26. Leave empty to take it from the dates",
        cy: "2026 ar gyfer 2025/26. Gadewch yn wag i’w chymryd o’r dyddiadau")

    static func notADay(_ name: String, _ text: String) -> Bilingual {
        Bilingual(
            "\(name) should be a day written YYYY-MM-DD, and \(text) is none.",
            cy: "Dylai \(name) fod yn ddiwrnod wedi’i ysgrifennu BBBB-MM-DD, ac nid yw \(text) yn un.")
    }

    static func recordBroken(_ name: String) -> Bilingual {
        Bilingual(
            "A record in the vault was changed outside Hearth (\(name)).",
            cy: "Newidiwyd cofnod yn y gladdgell y tu allan i Hearth (\(name)).")
    }

    static func recordsMissing(_ year: String, _ found: Int, _ expected: Int) -> Bilingual {
        Bilingual(
            "The vault holds \(found) records of \(year) where \(expected) were loaded.",
            cy: "Mae’r gladdgell yn dal \(found) cofnod o \(year) lle llwythwyd \(expected).")
    }

    // The page
    static let title = Bilingual("Returns", cy: "Datganiadau")
    static let lede = Bilingual(
        "What was loaded, when, and what is in use. A corrected return replaces the year’s earlier one whole; "
            + "its summary stays.",
        cy: "Yr hyn a lwythwyd, pryd, a’r hyn sydd ar waith. Mae datganiad wedi’i gywiro yn disodli un cynharach y "
            + "flwyddyn yn gyfan; mae ei grynodeb yn aros.")
    static let caption = Bilingual("Returns loaded", cy: "Datganiadau a lwythwyd")
    static let year = Bilingual("Year", cy: "Blwyddyn")
    static let coveredTo = Bilingual("Made up to", cy: "Hyd at")
    static let children = Bilingual("Children", cy: "Plant")
    static let episodes = Bilingual("Episodes", cy: "Cyfnodau")
    static let unknownHomes = Bilingual("Home not located", cy: "Cartref heb ei leoli")
    static let loadedAt = Bilingual("Loaded", cy: "Llwythwyd")
    static let state = Bilingual("State", cy: "Cyflwr")
    static let current = Bilingual("In use", cy: "Ar waith")
    static let replaced = Bilingual("Replaced", cy: "Wedi’i ddisodli")
    static let files = Bilingual("Files", cy: "Ffeiliau")
    static let emptyWhat = Bilingual("No return has been loaded yet", cy: "Nid oes datganiad wedi’i lwytho eto")
    static let emptyWhy = Bilingual(
        "The yearly return on looked-after children is what the picture of our children is counted from. Check it first, "
            + "all year long; then load it.",
        cy:
            "Y datganiad blynyddol ar blant sy’n derbyn gofal yw’r hyn y cyfrifir y darlun o’n plant ohono. Gwiriwch ef "
            + "yn gyntaf, drwy’r flwyddyn; yna llwythwch ef.")
    static let fingerprint = Bilingual("SHA-256 begins", cy: "Mae SHA-256 yn dechrau")

    static let loadReturns = Bilingual("Load a return", cy: "Llwytho datganiad")
    static let loadTitle = Bilingual("Load a return", cy: "Llwytho datganiad")
    static let loadLede = Bilingual(
        "Choose the files of the return: its CSV files or its XML file. Header and Episodes are needed; all others are "
            + "read where they are among them.",
        cy: "Dewiswch ffeiliau’r datganiad: ei ffeiliau CSV neu ei ffeil XML. Mae angen Header ac Episodes; darllenir "
            + "pob un arall lle mae yn eu plith.")
    static let filesField = Bilingual("The return’s files", cy: "Ffeiliau’r datganiad")
    static let filesHint = Bilingual(
        "They may be called anything: they are told apart by their columns. Nothing is kept of them but what the "
            + "page on privacy says.",
        cy: "Cânt fod ag unrhyw enw: fe’u gwahaniaethir yn ôl eu colofnau. Ni chedwir dim ohonynt ond yr hyn y "
            + "mae’r dudalen ar breifatrwydd yn ei ddweud.")
    static let toField = Bilingual("Made up to", cy: "Hyd at")
    static let toHint = Bilingual(
        "Only for a return made before its year is over; leave empty otherwise",
        cy: "Dim ond ar gyfer datganiad a wnaed cyn i’w flwyddyn ddod i ben; gadewch yn wag fel arall")
    static let loadButton = Bilingual("Load this return", cy: "Llwytho’r datganiad hwn")
    static let chooseFiles = Bilingual("Choose the return’s files", cy: "Dewiswch ffeiliau’r datganiad")

    static func notADayTyped(_ text: String) -> Bilingual {
        Bilingual(
            "\(text) is not a day. Check it against a calendar.",
            cy: "Nid yw \(text) yn ddiwrnod. Gwiriwch ef yn erbyn calendr.")
    }

    static let nothingLoaded = Bilingual(
        "Nothing was loaded. Put these right in the system they came from and load the return again.",
        cy: "Ni lwythwyd dim. Cywirwch y rhain yn y system y daethant ohoni a llwythwch y datganiad eto.")

    static func loadedTitle(_ year: String) -> Bilingual {
        Bilingual("The return of \(year)", cy: "Datganiad \(year)")
    }

    static let shortBreaks = Bilingual("Of these, short breaks", cy: "O’r rhain, seibiannau byr")
    static let withoutEpisodes = Bilingual(
        "Children without an episode in the year (care leavers)",
        cy: "Plant heb gyfnod yn y flwyddyn (rhai sydd wedi gadael gofal)")
    static let postcodeIndex = Bilingual("Postcode index", cy: "Mynegai codau post")
    static let none = Bilingual("None", cy: "Dim")
    static let noticed = Bilingual("What was noticed", cy: "Yr hyn a sylwyd")
    static let nothingNoticed = Bilingual("Nothing unusual was noticed.", cy: "Ni sylwyd ar ddim anarferol.")
    static let toPicture = Bilingual("See the picture of our children", cy: "Gweld y darlun o’n plant")

    static let seeLoads = Bilingual("See which returns are loaded", cy: "Gweld pa ddatganiadau sydd wedi’u llwytho")
}
