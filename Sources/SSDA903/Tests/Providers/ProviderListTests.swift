import Basics
import Testing

@testable import SSDA903

@Suite struct ProviderListTests {
    private static let head = [
        "URN", "Local authority", "Placement code", "Placement provider code", "Deregistration date",
        "Setting address postcode",
    ]

    private func sheet(_ rows: [[String]], _ name: String = "Providers", file: String = "list.xlsx") -> ProviderSheet {
        ProviderSheet(file: file, name: name, rows: rows)
    }

    private func list(_ rows: [String]...) throws -> ProviderList { try ProviderList([sheet([Self.head] + rows)]) }

    private func sentences(_ sheets: ProviderSheet...) -> [String] {
        do {
            _ = try ProviderList(sheets)
            return []
        } catch {
            return (error as? Refusal)?.problems.map(\.sentence.english) ?? ["\(error)"]
        }
    }

    @Test func `one list on one sheet tells of each URN its placements, providers, postcode, authority and end`() throws
    {
        let list = try list(
            ["SC012345", "Leeds", "K2,R1", "PR1/PR4", "2025-03-31", "ls1 1ab"],
            ["1234567", "Kent", "u4", "PR4", "", "ME1 2BC"])
        let home = try #require(list[urn: "SC012345"])
        #expect(home.placements == ["K2", "R1"])
        #expect(home.providers == ["PR1", "PR4"])
        #expect(home.closed == Day(2025, 3, 31))
        #expect(home.postcodes == ["LS11AB"])
        #expect(home.authorities == ["Leeds"])
        #expect(list[urn: "1234567"]?.placements == ["U4"])
        #expect(list[urn: "1234567"]?.closed == nil)
        #expect(list[urn: "7654321"] == nil)
        #expect(list.count == 2)
        #expect(list.notices.isEmpty)
    }

    @Test func `a URN is the same as text and as a number`() throws {
        let list = try list(
            ["1234567.0", "", "K2", "PR4", "", "LS1 1AB"], [" sc 054321 ", "", "K2", "PR4", "", "LS1 1AB"])
        for written in ["1234567", "1234567.0", " 1234567", "01234567"] {
            #expect(list[urn: written] != nil, "\(written)")
        }
        for written in ["SC054321", "sc054321", "SC\u{A0}054321"] { #expect(list[urn: written] != nil, "\(written)") }
        for other in ["123456", "1234567.5", "54321", "", "XXXXXXX"] { #expect(list[urn: other] == nil, "\(other)") }
    }

    @Test func `the names of columns are found in any order, any case and below a title`() throws {
        let list = try ProviderList([
            sheet([
                ["Registered providers"], [],
                ["PLACEMENT  PROVIDER\nCODE", "", "setting Address postcode", "urn", "Notes", " Placement code "],
                ["PR2", "x", "YO1 1AA", "SC1", "", "K1"],
            ])
        ])
        #expect(list[urn: "SC1"]?.placements == ["K1"])
        #expect(list[urn: "SC1"]?.providers == ["PR2"])
        #expect(list[urn: "SC1"]?.postcodes == ["YO11AA"])
    }

    @Test func `the second sheet is supported accommodation, all of it K3, and PR4 where it has no column of its own`()
        throws
    {
        let rows = [
            ["URN", "Provider local authority", "Closed date", "Setting address postcode"],
            ["2700001", "Kent", "01/02/2026", "ME1 1AA"], ["2700002", "Kent", "", "ME1 1AB"],
        ]
        let first = sheet([Self.head, ["SC1", "Leeds", "K2", "PR4", "", "LS1 1AB"]])
        let list = try ProviderList([first, sheet(rows, "SA providers")])
        #expect(list[urn: "2700001"]?.placements == ["K3"])
        #expect(list[urn: "2700001"]?.providers == ["PR4"])
        #expect(list[urn: "2700001"]?.closed == Day(2026, 2, 1))
        #expect(list[urn: "2700001"]?.authorities == ["Kent"])
        #expect(list[urn: "2700002"]?.closed == nil)
        let own = [rows[0] + ["Placement provider code"], rows[1] + ["PR1"]]
        #expect(try ProviderList([first, sheet(own, "Sheet2")])[urn: "2700001"]?.providers == ["PR1"])
        #expect(try ProviderList([sheet(rows, "SA providers")])[urn: "2700002"]?.placements == ["K3"])
    }

    @Test func `the older children's homes list keeps its postcodes on a sheet of their own`() throws {
        let settings = sheet(
            [
                ["URN", "Local Authority", "Provider Code", "Provider Placement Code", "Closed Date"],
                ["SC1", "Leeds", "PR4", "K2", ""], ["SC2", "Leeds", "PR1", "K1/K2", "31/12/2025"],
            ], "Settings and Inspection Info", file: "homes.xlsx")
        let addresses = sheet(
            [["URN", "Setting Address Postcode"], ["SC2", "LS2 2BB"], ["SC1", "LS1 1AA"], ["SC9", "LS9 9ZZ"]],
            "Address Details", file: "homes.xlsx")
        // Whichever of the two comes first.
        for sheets in [[settings, addresses], [addresses, settings]] {
            let list = try ProviderList(sheets)
            #expect(list[urn: "SC1"]?.postcodes == ["LS11AA"])
            #expect(list[urn: "SC2"]?.postcodes == ["LS22BB"])
            #expect(list[urn: "SC2"]?.placements == ["K1", "K2"])
            #expect(list[urn: "SC2"]?.closed == Day(2025, 12, 31))
            #expect(list.count == 2)
        }
        let newer = sheet(
            [
                [
                    "URN", "Local Authority", "Provider Code", "Provider Placement Code", "Closed Date",
                    "Setting Postcode",
                ],
                ["SC1", "Leeds", "PR4", "K2", "", "LS1 1AA"],
            ], "Provider information")
        #expect(try ProviderList([newer])[urn: "SC1"]?.postcodes == ["LS11AA"])
    }

    @Test func `the social care providers' two sheets are one list, beside the homes'`() throws {
        let current = sheet(
            [
                ["URN", "Local authority", "Placement code", "Placement provider code", "Setting postcode"],
                ["SC3", "Kent", "U4,U5,U6", "PR4", "ME1 1AA"], ["SC4", "Kent", "A3", "PR4", "ME1 1AA"],
            ], "Current providers", file: "scp.xlsx")
        let closed = sheet(
            [
                [
                    "URN", "Local authority", "Placement code", "Placement provider code", "Deregistration date",
                    "Setting postcode",
                ],
                ["SC5", "Kent", "U4", "PR4", "45747", "ME1 1AA"], ["SC4", "Kent", "U1", "PR1", "45747", "ME2 2BB"],
            ], "Providers closed", file: "scp.xlsx")
        let homes = sheet([Self.head, ["SC1", "Leeds", "K2", "PR4", "", "LS1 1AB"]], file: "homes.xlsx")
        let list = try ProviderList([homes, current, closed])
        #expect(list.count == 4)
        #expect(list[urn: "SC5"]?.closed == Day(2025, 3, 31))
        // Two rows of one URN are one provider, open while one of them is.
        #expect(list[urn: "SC4"]?.placements == ["A3", "U1"])
        #expect(list[urn: "SC4"]?.providers == ["PR4", "PR1"])
        #expect(list[urn: "SC4"]?.postcodes == ["ME11AA", "ME22BB"])
        #expect(list[urn: "SC4"]?.closed == nil)
    }

    @Test func `of two registrations that ended the later end counts`() throws {
        let list = try list(
            ["SC1", "", "K2", "PR4", "2024-01-31", ""], ["SC1", "", "K2", "PR4", "2025-01-31", ""],
            ["SC1", "", "K2", "PR4", "2023-01-31", ""])
        #expect(list[urn: "SC1"]?.closed == Day(2025, 1, 31))
    }

    @Test(
        arguments: [
            ("2025-03-31", 31), ("2025-03-31 00:00", 31), ("2025-03-31T00:00:00", 31), ("31/03/2025", 31),
            ("1/3/2025", 1), ("31/03/2025 00:00:00", 31), ("31-03-2025", 31), ("31.03.2025", 31), ("45747", 31),
            ("45747.0", 31), (" 45747.5 ", 31),
        ])
    func `a closing date is read as lists write it`(cell: String, day: Int) {
        #expect(Day(2025, 3, day).map { ClosingDate(cell) == .day($0) } == true)
    }

    @Test func `a date that nobody can read is said with its row, and the provider counts as open`() throws {
        for cell in ["", " ", "NULL", "n/a", "-", "None"] { #expect(ClosingDate(cell) == .blank, "\(cell)") }
        for cell in [
            "31/02/2025", "soon", "31/03/25", "2025", "45", "12/2025", "1/2/3/2025", "31 March 2025", "999999",
        ] {
            #expect(ClosingDate(cell) == .unreadable, "\(cell)")
        }
        let list = try list(
            ["SC1", "", "K2", "PR4", "soon", ""], ["SC2", "", "K2", "PR4", "", ""],
            ["SC3", "", "K2", "PR4", "31/02/2025", ""])
        #expect(list[urn: "SC3"]?.closed == nil)
        #expect(
            list.notices.map(\.sentence.english) == [
                "list.xlsx, sheet Providers: closing dates that cannot be read were taken for blank, so the provider for "
                    + "open (rows 2, 4). Write them as DD/MM/YYYY."
            ])
        #expect(list.notices.map(\.place) == ["list.xlsx:Providers"])
    }

    @Test func `codes are parted however they are, and words among them are said`() throws {
        let list = try list(
            ["SC1", "", "K2 / R1", "PR4", "", ""], ["SC2", "", "u4;U5, U6.", "pr1, PR4", "", ""],
            ["SC3", "", "Children's home", "N/A", "", ""], ["SC4", "", "Children's home", "PR4", "", ""])
        #expect(list[urn: "SC1"]?.placements == ["K2", "R1"])
        #expect(list[urn: "SC2"]?.placements == ["U4", "U5", "U6"])
        #expect(list[urn: "SC2"]?.providers == ["PR1", "PR4"])
        #expect(list[urn: "SC3"]?.placements == [])
        #expect(list[urn: "SC3"]?.providers == [])
        #expect(
            list.notices.map(\.sentence.english) == [
                "list.xlsx, sheet Providers: words that are no code were passed over among the codes "
                    + "(“Children's home”)."
            ])
    }

    @Test func `rows without a URN are passed over and counted, and empty rows are not`() throws {
        let list = try list(
            ["SC1", "", "K2", "PR4", "", ""], [], ["", "Leeds"], ["Total", "1"], ["", "", ""], ["SC2", "", "K2", "PR4"])
        #expect(list.count == 2)
        #expect(
            list.notices.map(\.sentence.english) == [
                "list.xlsx, sheet Providers: rows without a URN that can be read were passed over (rows 4, 5)."
            ])
        let many = try ProviderList([
            sheet([Self.head] + (0..<9).map { ["", "\($0)"] } + [["SC1", "", "K2", "PR4", "", ""]])
        ])
        #expect(many.notices[0].sentence.english.hasSuffix("(rows 2, 3, 4, 5, 6, 7 and 3 more)."))
        #expect(many.notices[0].sentence.welsh.hasSuffix("(rhesi 2, 3, 4, 5, 6, 7 a 3 arall)."))
    }

    @Test func `a sheet that is no list is named and left, where another is one`() throws {
        let notes = sheet([["Notes"], ["As at 31 March"]], "Read me")
        let list = try ProviderList([notes, sheet([], "Sheet3"), sheet([Self.head, ["SC1", "", "K2", "PR4"]])])
        #expect(list.count == 1)
        #expect(
            list.notices.map(\.sentence.english) == [
                "list.xlsx, sheet Read me: this is no list of providers that is known here, and it was not read."
            ])
    }

    @Test func `a file without any list is refused with what was looked for`() {
        #expect(sentences(sheet([["Name", "Town"], ["Oak", "Leeds"]]))[0].contains("has URN and Placement code"))
        #expect(sentences(sheet([["URN", "Name"], ["SC1", "Oak"]]))[0].hasPrefix("list.xlsx has no sheet"))
        #expect(sentences(sheet([]))[0].contains("no sheet"))
        #expect(sentences()[0].hasPrefix("The provider list has no sheet"))
        #expect(sentences(sheet([["URN", "Setting postcode"], ["SC1", "LS1 1AA"]], "Address Details")).count == 1)
    }

    @Test func `a list that lacks a column is refused with its name`() {
        let rows = [["URN", "Placement code", "Setting postcode"], ["SC1", "K2", "LS1 1AA"]]
        #expect(
            sentences(sheet(rows, "", file: "list.csv")) == [
                "list.csv: there is no column Placement provider code. Choose the list that Ofsted sent you, with every "
                    + "column it had."
            ])
        let bare = [["URN", "Placement code"], ["SC1", "K2"]]
        #expect(sentences(sheet(bare))[0].contains("no column Placement provider code, Setting address postcode."))
    }

    @Test func `a list of column names alone is refused`() {
        #expect(sentences(sheet([Self.head]))[0].contains("not one row with a URN"))
        #expect(sentences(sheet([Self.head, ["", "Leeds"]]))[0].contains("not one row with a URN"))
    }
}
