import Basics
import Foundation
import SSDA903

extension WholeReturn {
    /// The same return, and last year's, in the XML form: `2025-26-xml` beside `2025-26`, with the provider list.
    ///
    /// - Returns: the folder. Rows are numbered there in the order of the children.
    package static func writeXML(of made: Made) async throws -> URL {
        guard let now = made.folders.last, let before = made.folders.first else { return made.postcodes }
        let place = now.folder.deletingLastPathComponent().appending(path: now.folder.lastPathComponent + "-xml")
        try await writeXML(of: now, in: place)
        try await writeXML(of: before, in: place.appending(path: "prev"))
        let list = try Data(contentsOf: now.folder.appending(path: InventedProviderList.workbookName))
        try list.write(to: place.appending(path: InventedProviderList.workbookName))
        return place
    }

    private static func writeXML(of made: Made.Return, in folder: URL) async throws {
        let text = try await ReturnReading.folder(made.folder).text
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let name = ReturnToWrite.xmlName(of: ReturnYear(ending: made.yearEnding))
        try Data(ReturnXML(text).bytes).write(to: folder.appending(path: name))
    }
}
