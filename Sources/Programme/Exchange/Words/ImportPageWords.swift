import Basics
import Council

/// The words of the pages on which a programme is brought in and written out.
enum ImportPageWords {
    // The file
    static let startTitle = Bilingual("Bring in a programme from a file", cy: "Dod â rhaglen i mewn o ffeil")
    static let startLede = Bilingual(
        "Nothing is added before you have seen what it becomes and said yes.",
        cy: "Nid ychwanegir dim cyn i chi weld beth ddaw ohoni a chytuno.")
    static let file = Bilingual("The file", cy: "Y ffeil")
    static let fileHint = Bilingual(
        "A spreadsheet (.xlsx), a Word document with tables (.docx), a CSV file, or another council’s programme "
            + "(.json). At most 10 MB.",
        cy: "Taenlen (.xlsx), dogfen Word â thablau (.docx), ffeil CSV, neu raglen cyngor arall (.json). 10 MB ar y "
            + "mwyaf.")
    static let read = Bilingual("Read the file", cy: "Darllen y ffeil")
    static let openTitle = Bilingual("Files you can go on with", cy: "Ffeiliau y gallwch fynd ymlaen â hwy")
    static let openLede = Bilingual(
        "They are kept for seven days, with what was chosen.",
        cy: "Cedwir hwy am saith diwrnod, gyda’r hyn a ddewiswyd.")

    static func sentAt(_ moment: Instant) -> Bilingual {
        let (day, time) = moment.inLondon
        return Bilingual("sent \(day.written.english), \(time)", cy: "anfonwyd \(day.written.welsh), \(time)")
    }

    static let whatIsRead = Bilingual("How tables are read", cy: "Sut mae tablau’n cael eu darllen")
    static let whatIsReadLines = [
        Bilingual(
            "One row is one activity. A row without one goes on from the row above.",
            cy: "Mae un rhes yn un gweithgaredd. Mae rhes heb un yn mynd ymlaen o’r rhes uwchben."),
        Bilingual(
            "A row with a single cell filled is a theme, or a heading inside one.",
            cy: "Mae rhes ag un gell yn unig wedi’i llenwi yn thema, neu’n bennawd y tu mewn i un."),
        Bilingual(
            "Steps keep the letters they have, also where some are missing. Nothing is renumbered.",
            cy: "Mae camau’n cadw eu llythrennau, hyd yn oed lle mae rhai ar goll. Ni chaiff dim ei ailrifo."),
        Bilingual(
            "C, O and D are completed, on schedule and delayed. Any other words stay words until you choose.",
            cy:
                "Mae C, O a D yn golygu wedi’i gwblhau, ar amser ac wedi’i oedi. Mae geiriau eraill yn aros yn eiriau nes "
                + "i chi ddewis."),
    ]

    // The columns
    static let columnsTitle = Bilingual("What does each column hold?", cy: "Beth mae pob colofn yn ei ddal?")

    static func columnsLede(_ name: String, _ count: Int) -> Bilingual {
        Bilingual(
            "\(name) has \(count) \(count == 1 ? "column" : "columns"). What their heads say is chosen already; it is "
                + "remembered for files with the same heads.",
            cy:
                "Mae gan \(name) \(count) colofn. Mae’r hyn y mae eu penawdau’n ei ddweud wedi’i ddewis eisoes; fe’i cofir "
                + "ar gyfer ffeiliau â’r un penawdau.")
    }

    static let whichTables = Bilingual("Which tables hold the programme?", cy: "Pa dablau sy’n dal y rhaglen?")
    static let chooseTable = Bilingual("Choose one table at least.", cy: "Dewiswch o leiaf un tabl.")
    static func rows(_ count: Int) -> Bilingual {
        Bilingual("\(count.written) \(count == 1 ? "row" : "rows")", cy: "\(count.written) rhes")
    }
    static let tableLanguage = Bilingual("The words in it are in", cy: "Mae’r geiriau ynddi yn")
    static let english = Bilingual("English", cy: "Saesneg")
    static let welsh = Bilingual("Welsh", cy: "Cymraeg")
    static let columns = Bilingual("Columns", cy: "Colofnau")
    static func column(_ number: Int) -> Bilingual {
        Bilingual("Column \(number), without a head", cy: "Colofn \(number), heb bennawd")
    }
    static func begins(_ samples: String) -> Bilingual {
        Bilingual("It begins \(samples)", cy: "Mae’n dechrau \(samples)")
    }
    static let emptyColumn = Bilingual("Nothing stands in it", cy: "Nid oes dim ynddi")
    static let goOn = Bilingual("See what it becomes", cy: "Gweld beth ddaw ohoni")
}

// What it becomes
extension ImportPageWords {
    static func previewTitle(_ counts: ImportDraft.Counts, _ terms: Terms) -> Bilingual {
        guard counts.activities > 0 else {
            return Bilingual("There is nothing to add", cy: "Nid oes dim i’w ychwanegu")
        }
        let (activities, steps) = (counted(counts.activities, terms), counted(counts.steps, terms, .step))
        return Bilingual(
            "\(activities.english) and \(steps.english) to add",
            cy: "\(activities.welsh) a \(steps.welsh) i’w hychwanegu")
    }

    /// "36 have no update; 10 have text only: choose a state or leave it unsaid."
    static func lede(_ counts: ImportDraft.Counts, isFile: Bool) -> Bilingual {
        var parts: [Bilingual] = []
        let word = counts.withoutWord
        if word > 0 {
            parts.append(
                Bilingual("\(word.written) with no update", cy: "\(word.written) heb ddiweddariad"))
        }
        if counts.textOnly > 0 {
            parts.append(
                Bilingual(
                    "\(counts.textOnly.written) with text only: choose a state or leave it unsaid",
                    cy: "\(counts.textOnly.written) â thestun yn unig: dewiswch gyflwr neu gadewch ef heb ei ddweud"))
        }
        if counts.chosen > 0 {
            parts.append(
                Bilingual(
                    "of those, a state is chosen for \(counts.chosen.written)",
                    cy: "o’r rheini, dewiswyd cyflwr i \(counts.chosen.written)"))
        }
        if counts.skipped > 0 {
            parts.append(
                Bilingual(
                    "\(counts.skipped.written) already there and left out",
                    cy: "\(counts.skipped.written) yno eisoes ac wedi’u gadael allan"))
        }
        guard !parts.isEmpty else {
            return Bilingual("Everything in it was understood.", cy: "Deallwyd popeth ynddi.")
        }
        let text = parts.joined("; ")
        return Bilingual(text.english + ".", cy: text.welsh + ".").capitalised
    }

    static func from(_ name: String, until: Instant) -> Bilingual {
        let day = until.inLondon.day.written
        return Bilingual(
            "From \(name), kept with your choices until \(day.english).",
            cy: "O \(name), a gedwir gyda’ch dewisiadau tan \(day.welsh).")
    }

    static let changeColumns = Bilingual(
        "Change what its columns hold", cy: "Newid yr hyn y mae ei cholofnau’n ei ddal")
    static let whereTo = Bilingual("Where does it go?", cy: "I ble mae’n mynd?")
    static func toCurrent(_ title: Bilingual) -> Bilingual {
        Bilingual("Into “\(title.english)”", cy: "I “\(title.welsh)”")
    }
    static func toNew(_ title: Bilingual) -> Bilingual {
        Bilingual(
            "Into a new programme; “\(title.english)” is kept as an earlier one",
            cy: "I raglen newydd; cedwir “\(title.welsh)” fel un gynharach")
    }
    static let whichWay = Bilingual("How much of it?", cy: "Faint ohoni?")
    static let fresh = Bilingual("The plan alone", cy: "Y cynllun yn unig")
    static let freshHint = Bilingual(
        "Activities, outcomes and steps, without states, words, days, money and evidence: for a plan of another council.",
        cy:
            "Gweithgareddau, canlyniadau a chamau, heb gyflyrau, geiriau, dyddiadau, arian a thystiolaeth: ar gyfer cynllun "
            + "cyngor arall.")
    static let history = Bilingual("Everything, with its history", cy: "Popeth, gyda’i hanes")
    static let historyHint = Bilingual(
        "For a programme of your own that moves from one database to another.",
        cy: "Ar gyfer eich rhaglen eich hun sy’n symud o un gronfa ddata i un arall.")
    static let asAt = Bilingual(
        "From which day is what it says of progress?", cy: "O ba ddiwrnod y daw’r hyn a ddywed am gynnydd?")
    static let asAtHint = Bilingual(
        "Words without a day of their own are dated so.", cy: "Dyddir geiriau heb eu dyddiad eu hunain felly.")
    static func leadsLeftOpen(_ count: Int) -> Bilingual {
        Bilingual(
            "Jobs that nobody has here, left open: \(count.written)",
            cy: "Swyddi nad oes gan neb yma, wedi’u gadael yn agored: \(count.written)")
    }
    static let dayNeeded = Bilingual(
        "Some words have no day of their own. Enter the day from which they are, so that they do not count as said "
            + "today.",
        cy: "Nid oes gan rai geiriau eu dyddiad eu hunain. Rhowch y diwrnod y maent yn dod ohono, fel na chânt eu "
            + "cyfrif fel pe baent wedi’u dweud heddiw.")
    static func enterDay(_ typed: String) -> Bilingual {
        Bilingual(
            "“\(typed)” is not a day. Enter day, month and year.",
            cy: "Nid dyddiad yw “\(typed)”. Rhowch ddiwrnod, mis a blwyddyn.")
    }

    static func themesTitle(_ terms: Terms) -> Bilingual {
        Bilingual(
            "Which \(terms.one(.priority).english) each theme is",
            cy: "Ble mae pob thema’n perthyn (\(terms.one(.priority).welsh))")
    }
    static func themesLede(_ terms: Terms) -> Bilingual {
        Bilingual(
            "A theme without one stays as a heading over its \(terms.many(.activity).english).",
            cy: "Mae thema heb un yn aros yn bennawd uwchben ei \(terms.many(.activity).welsh).")
    }

    static func unclearTitle(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) \(count == 1 ? "thing is" : "things are") unclear",
            cy: "Mae \(count.written) peth yn aneglur")
    }
    static let unclearLede = Bilingual(
        "What you do not choose is left as it says now. Nothing is assumed.",
        cy: "Gadewir yr hyn na ddewiswch fel y mae’n dweud nawr. Ni thybir dim.")

    /// The row, and the table where the file has several.
    static func row(_ place: ImportPlace, in kept: KeptImport) -> Bilingual {
        switch kept.content {
        case .file: .same(place.column ?? "\(place.row)")
        case .tables(let tables):
            if tables.count > 1, let table = tables.first(where: { $0.number == place.table }) {
                Bilingual("\(table.title.english), row \(place.row)", cy: "\(table.title.welsh), rhes \(place.row)")
            } else {
                Bilingual("Row \(place.row)", cy: "Rhes \(place.row)")
            }
        }
    }

    /// The row and the column.
    static func place(_ place: ImportPlace, in kept: KeptImport) -> Bilingual {
        let row = row(place, in: kept)
        guard case .tables = kept.content, let column = place.column?.onOneLine, !column.isEmpty else { return row }
        let short = column.count > 30 ? column.prefix(28).description.trimmed + "…" : column
        return row + .same(", \(short)")
    }

    static func andOthers(_ count: Int) -> Bilingual {
        Bilingual("and \(count) more", cy: "a \(count) arall")
    }
    static let noticedTitle = Bilingual("What you should know", cy: "Yr hyn y dylech ei wybod")
    static func andMore(_ count: Int) -> Bilingual {
        Bilingual("\(count.written) more are not shown here.", cy: "Ni ddangosir \(count.written) arall yma.")
    }
    static let download = Bilingual(
        "Download everything that was unclear or noticed (CSV)",
        cy: "Lawrlwytho popeth oedd yn aneglur neu a nodwyd (CSV)")
    static let noticeHeads = [
        Bilingual("Place", cy: "Lle"), Bilingual("What was noticed", cy: "Yr hyn a nodwyd"),
        Bilingual("What was chosen", cy: "Yr hyn a ddewiswyd"),
    ]
    static func activitiesTitle(_ terms: Terms) -> Bilingual {
        Bilingual("What will be added", cy: "Yr hyn a ychwanegir")
    }
    static func underHead(_ terms: Terms) -> Bilingual { Bilingual("Under", cy: "O dan") }
    static func add(_ counts: ImportDraft.Counts, _ terms: Terms) -> Bilingual {
        let count = counted(counts.activities, terms)
        return Bilingual("Add \(count.english)", cy: "Ychwanegu \(count.welsh)")
    }
    static let keepChoices = Bilingual("Keep these choices", cy: "Cadw’r dewisiadau hyn")
    static let throwAway = Bilingual("Throw this file away", cy: "Taflu’r ffeil hon")

    static func counted(_ count: Int, _ terms: Terms, _ term: Term = .activity) -> Bilingual {
        ProgrammeWords.counted(count, terms, term)
    }
}

// What was made
extension ImportPageWords {
    static func madeTitle(_ made: KeptImport.Made, _ terms: Terms) -> Bilingual {
        let activities = counted(made.activities.count, terms)
        let steps = counted(made.steps, terms, .step)
        return Bilingual(
            "Added: \(activities.english) and \(steps.english)",
            cy: "Ychwanegwyd: \(activities.welsh) a \(steps.welsh)")
    }

    static func madeLede(_ name: String, _ made: KeptImport.Made) -> Bilingual {
        let skipped =
            made.skipped == 0
            ? Bilingual("", cy: "")
            : Bilingual(
                " \(made.skipped.written) were already there and left out.",
                cy: " Roedd \(made.skipped.written) yno eisoes ac fe’u gadawyd allan.")
        let (day, time) = Instant(iso: made.at)?.inLondon ?? (Day(number: 0), "")
        return Bilingual(
            "From \(name), on \(day.written.english) at \(time).", cy: "O \(name), ar \(day.written.welsh) am \(time).")
            + skipped
    }

    static func audited(_ id: String) -> Bilingual {
        Bilingual(
            "The audit has it as “programme.imported”, \(id), in one entry: everything was added, or nothing would "
                + "have been.",
            cy: "Mae gan yr archwiliad ef fel “programme.imported”, \(id), mewn un cofnod: ychwanegwyd popeth, neu ni "
                + "fyddai dim wedi’i ychwanegu.")
    }

    static let whatWasMade = Bilingual("What was added", cy: "Yr hyn a ychwanegwyd")
    static let notWritten = Bilingual("The programme could not be written", cy: "Ni ellid ysgrifennu’r rhaglen")
    static let writeOut = Bilingual("Write the whole programme out:", cy: "Ysgrifennu’r rhaglen gyfan allan:")

    static func format(_ format: ExportFormat) -> Bilingual {
        switch format {
        case .csv: .same("CSV")
        case .xlsx: Bilingual("spreadsheet", cy: "taenlen")
        case .docx: .same("Word")
        case .json: Bilingual("a file for another council (JSON)", cy: "ffeil i gyngor arall (JSON)")
        }
    }
}
