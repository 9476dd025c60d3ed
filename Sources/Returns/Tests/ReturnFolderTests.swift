import Basics
import Foundation
import Testing

@testable import Returns

struct ReturnFolderTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private let header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nA1,1,05/06/2004,WBRI,,,\n"
    private let episodes = "\(Scratch.episodeColumns)\nA1,01/05/2008,S,C2,N1,U4,PR1,,,,,,\n"

    private func read() async throws -> LoadFiles { try await LoadFiles.read(scratch.folder) }

    private func notices() async throws -> [String] { try await read().notices.map(\.english) }

    @Test func `files are told apart by their columns, not their names`() async throws {
        try scratch.write("one.csv", episodes)
        try scratch.write("two.TXT", header)
        try scratch.write("three.csv", "CHILD,SEX,DOB,DUC\nA1,1,05/06/2004,\n")
        let files = try await read()
        #expect(files.text[.episodes]?.name == "one.csv")
        #expect(files.text[.header]?.name == "two.TXT")
        #expect(files.text[.uasc]?.name == "three.csv")
        #expect(files.notices.isEmpty)
    }

    @Test func `columns may stand in any order, in small letters, with spaces around`() async throws {
        try scratch.write("h.csv", " ethnic,Dob , child,sex,upn,mother,mc_dob\nWBRI,05/06/2004,A1,1,,,\n")
        try scratch.write("e.csv", episodes)
        let children = try await reducedReturn(scratch.folder).reduced.children
        #expect(children.map(\.hash) == [Array("A1".utf8)])
        #expect(children.first?.child.born == Month(2004, 6))
    }

    @Test func `extra columns and missing optional ones are told and no obstacle`() async throws {
        try scratch.write("h.csv", "CHILD,SEX,DOB,ETHNIC,Team\nA1,1,05/06/2004,WBRI,x\n")
        try scratch.write("e.csv", episodes)
        #expect(
            try await notices() == [
                "h.csv has no column UPN, MOTHER, MC_DOB; it was read without.",
                "h.csv has more columns than the return asks for, and they were not read: Team.",
            ])
    }

    @Test func `a table with a required column missing is refused by the column`() async throws {
        try scratch.write("h.csv", "CHILD,SEX,DOB,UPN,MOTHER,MC_DOB\n")
        try scratch.write("e.csv", episodes.replacing("DECOM,RNE", with: "BEGUN,WHY"))
        #expect(
            await sentences(read) == [
                "e.csv seems to be the Episodes file and has no column DECOM, RNE. Export it again with every column.",
                "h.csv seems to be the Header file and has no column ETHNIC. Export it again with every column.",
            ])
    }

    @Test func `a list that only resembles a table is no obstacle where the table is there`() async throws {
        try scratch.write("h.csv", header)
        try scratch.write("e.csv", episodes)
        try scratch.write("lookup.csv", "CHILD,DOB,UPN,SCHOOL\n")
        #expect(try await notices() == ["lookup.csv is no file of the return that is known here and was not read."])
    }

    @Test func `Header and Episodes must be there`() async throws {
        #expect(await sentences(read).first?.contains("holds no file of the return") == true)
        try scratch.write("e.csv", episodes)
        let said = await sentences(read)
        #expect(said.count == 1)
        #expect(said.first?.hasPrefix("There is no Header file in the folder. Add the CSV file that has") == true)
    }

    @Test func `two files of one kind are refused by both names`() async throws {
        for name in ["a.csv", "b.csv"] { try scratch.write(name, header) }
        try scratch.write("e.csv", episodes)
        #expect(
            await sentences(read) == [
                "a.csv and b.csv are both the Header file. Leave the right one in the folder and take away the other."
            ])
    }

    @Test func `every table of the return is read, unknown files are left alone and listed`() async throws {
        try scratch.write("h.csv", header)
        try scratch.write("e.csv", episodes)
        try scratch.write("oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM\n")
        try scratch.write("notes.csv", "Name,Name\nx,y\n")
        try scratch.write("book.xlsx", [0x50, 0x4B, 3, 4, 0, 0, 0, 0])
        #expect(
            try await notices() == [
                "book.xlsx is no file of the return that is known here and was not read.",
                "notes.csv is no file of the return that is known here and was not read.",
            ])
        #expect(try await read().text[.oc3]?.count == 0)
    }

    @Test func `a CSV file that cannot be read is refused, not passed over`() async throws {
        try scratch.write("h.csv", header)
        try scratch.write("e.csv", [0xFF, 0xFE, 65, 0])
        let said = await sentences(read)
        #expect(said.first == "e.csv is in the encoding UTF-16. Save it again as CSV UTF-8.")
    }

    @Test func `a file in the place of the folder is refused`() async throws {
        let url = try scratch.write("h.csv", header)
        #expect(await sentences { try await LoadFiles.read(url) }.first?.contains("is not a folder") == true)
    }
}
