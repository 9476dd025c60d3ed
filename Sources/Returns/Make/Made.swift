import Basics
import Foundation

/// Invented returns, where they were written.
package struct Made: Sendable {
    /// One year's return.
    package struct Return: Sendable {
        /// 2009 for 2008/09.
        package let yearEnding: Int
        /// Holds the return's files, `header.csv` and the others.
        package let folder: URL
        /// The last day that the return knows of: 31 March, or the day of the extract where the year goes on.
        package let coveredTo: Day
    }

    /// The earliest year first.
    package let folders: [Return]
    /// In the shape of the ONS Postcode Directory.
    package let postcodes: URL
}

extension Made {
    /// `2008-09` for the year that ends in 2009.
    static func name(yearEnding: Int) -> String { "\(yearEnding - 1)-\(padded(yearEnding % 100, 2))" }

    static func write(_ postcodes: InventedPostcodes, in folder: URL) throws -> URL {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "postcodes.csv")
        try Data(postcodes.directory.utf8).write(to: file)
        return file
    }
}
