import Basics
import Foundation
import SSDA903
import Testing

@testable import Returns

/// The same return in its two forms.
struct LoadFormsTests {
    @Test func `a return loaded from its XML form is what its CSV files make`() async throws {
        let scratch = try Scratch()
        let made = try WholeReturn.write(to: scratch.folder, children: 80, seed: 4)
        let csv = try #require(made.folders.last).folder
        let xml = scratch.folder.appendingPathComponent("xml")
        try FileManager.default.createDirectory(at: xml, withIntermediateDirectories: true)
        let text = try await ReturnReading.folder(csv).text
        try Data(ReturnXML(text).bytes).write(to: xml.appendingPathComponent("return.xml"))
        let one = try await reducedReturn(csv).reduced
        let other = try await reducedReturn(xml).reduced
        #expect(one.counts == other.counts)
        #expect(one.children.map(\.hash) == other.children.map(\.hash))
        for (one, other) in zip(one.children, other.children) { #expect(one.child == other.child) }
        let lines = try await LoadFiles.read(xml).described.split(separator: "\n")
        #expect(lines.count == 1 && lines[0].hasPrefix("Header+Episodes+Reviews+UASC"))
    }
}
