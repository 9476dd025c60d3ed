import Basics
import Council

/// The words of the timeline, the board for a meeting, and my work.
enum BoardWords {
    // Timeline
    static let timelineTitle = Bilingual("When things happen", cy: "Pryd mae pethau’n digwydd")
    static func timelineAnswer(_ dated: Int, of all: Int, _ terms: Terms) -> Bilingual {
        let name = ProgrammeWords.counted(all, terms, .activity)
        return Bilingual(
            "\(dated.written) of \(name.english) \(dated == 1 ? "has" : "have") a day by which it should be done.",
            cy: "Mae gan \(dated.written) o \(name.welsh) ddyddiad gorffen.")
    }
    static let noDays = Bilingual(
        "Nothing in the programme has a day yet, so there is no line to draw. Give each piece of work the day by which "
            + "it should be done.",
        cy: "Nid oes dyddiad gan ddim yn y rhaglen eto, felly nid oes llinell i’w thynnu. Rhowch i bob darn o waith y "
            + "dyddiad y dylid ei orffen.")
    static func timelineDescription(_ bars: Int, from: Day, until: Day) -> Bilingual {
        Bilingual(
            "\(bars) \(bars == 1 ? "bar" : "bars") from \(from.written.english) to \(until.written.english); the table below holds the same.",
            cy: "\(bars) bar o \(from.written.welsh) i \(until.written.welsh); mae’r tabl isod yn dal yr un peth.")
    }
    static let today = Bilingual("Today", cy: "Heddiw")
    static let starts = Bilingual("Starts", cy: "Dechrau")
    static let timelineKey = Bilingual(
        "Plain: not started or on schedule. Stripes: delayed. Dots: completed. Crosses: stopped. An outline of dashes: "
            + "nobody has said. A ring is the day of a step that is not completed, a filled diamond of one that is.",
        cy: "Plaen: heb ddechrau neu ar amser. Streipiau: wedi’i oedi. Dotiau: wedi’i gwblhau. Croesau: wedi’i stopio. "
            + "Amlinell doredig: nid oes neb wedi dweud. Mae cylch yn dangos dyddiad cam heb ei gwblhau, a diemwnt "
            + "llawn gam sydd wedi’i gwblhau.")

    // Board
    static let since = Bilingual("What changed since", cy: "Beth sydd wedi newid ers")
    static let sinceHint = Bilingual("The day of the last meeting", cy: "Diwrnod y cyfarfod diwethaf")
    static let show = Bilingual("Show", cy: "Dangos")
    static func boardAnswer(_ spoken: Int, of all: Int, since day: Day, late: Bilingual, _ terms: Terms) -> Bilingual {
        let name = ProgrammeWords.counted(all, terms, .activity)
        return Bilingual(
            "Since \(day.written.english) there was word on \(spoken.written) of \(name.english). "
                + "Late: \(late.english).",
            cy: "Ers \(day.written.welsh) cafwyd gair am \(spoken.written) o \(name.welsh). Yn hwyr: \(late.welsh).")
    }
    /// What a paper says of its day.
    static func asOn(_ day: Day) -> Bilingual {
        Bilingual("As it stood on \(day.written.english).", cy: "Fel yr oedd ar \(day.written.welsh).")
    }
    static func changed(_ day: Day) -> Bilingual {
        Bilingual("What was said since \(day.written.english)", cy: "Yr hyn a ddywedwyd ers \(day.written.welsh)")
    }
    static let late = Bilingual("Late", cy: "Yn hwyr")
    static func silent(_ day: Day) -> Bilingual {
        Bilingual("No word since \(day.written.english)", cy: "Dim gair ers \(day.written.welsh)")
    }
    static let stopped = Bilingual("Stopped, and why", cy: "Wedi’i stopio, a pham")
    static let gates = Bilingual("Waiting for a decision", cy: "Yn aros am benderfyniad")
    static let nothing = Bilingual("None.", cy: "Dim un.")
    static let decision = Bilingual("Decision", cy: "Penderfyniad")
    static let because = Bilingual("Because", cy: "Oherwydd")
    static let word = Bilingual("Word", cy: "Gair")
    static func notADay(_ text: String) -> Bilingual {
        Bilingual(
            "“\(text)” is not a day. Type a day such as 31 3 2027.",
            cy: "Nid yw “\(text)” yn ddyddiad. Teipiwch ddyddiad megis 31 3 2027.")
    }

    // My work
    static let mineTitle = Bilingual("My work", cy: "Fy ngwaith")
    static func mineAnswer(_ open: Int, late: Int) -> Bilingual {
        late == 0
            ? Bilingual(
                "You answer for \(open.written) not done.", cy: "Rydych yn atebol am \(open.written) heb ei orffen.")
            : Bilingual(
                "You answer for \(open.written) not done, \(late.written) of them late.",
                cy: "Rydych yn atebol am \(open.written) heb ei orffen, \(late.written) ohonynt yn hwyr.")
    }
    static let mineOpen = Bilingual("What I lead", cy: "Yr hyn rwy’n ei arwain")
    static let mineDeputy = Bilingual(
        "What I look after for somebody who is away or has left",
        cy: "Yr hyn rwy’n gofalu amdano dros rywun sydd i ffwrdd neu wedi gadael")
    static let mineDone = Bilingual("Completed or stopped", cy: "Wedi’i gwblhau neu wedi’i stopio")
    static func pieces(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) \(count == 1 ? "piece" : "pieces") of work", cy: "\(count.written) darn o waith")
    }
    static let whole = Bilingual("The whole", cy: "Y cyfan")
    static let notLinked = Bilingual(
        "Your account is not tied to a lead yet", cy: "Nid yw’ch cyfrif wedi’i gysylltu ag arweinydd eto")
    static let notLinkedWhy = Bilingual(
        "Once somebody ties it in the list of leads, what you answer for stands here. Ask the corporate parenting "
            + "officer.",
        cy: "Pan fydd rhywun yn ei gysylltu yn y rhestr o arweinwyr, bydd yr hyn rydych yn atebol amdano yma. Holwch y "
            + "swyddog rhianta corfforaethol.")
    static let nothingMine = Bilingual(
        "Nothing in the programme is yours at present", cy: "Nid oes dim yn y rhaglen yn eiddo i chi ar hyn o bryd")
    static let nothingMineWhy = Bilingual(
        "When you are made the lead of something, it stands here with a way to say how it goes.",
        cy: "Pan wneir chi’n arweinydd ar rywbeth, bydd yma gyda ffordd o ddweud sut mae’n mynd.")
}
