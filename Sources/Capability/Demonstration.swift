import Basics
import Foundation

/// The making of a demonstration council: which one, where its data is, where its files may lie, and who signs in.
package struct Demonstration: Sendable {
    /// The council's short name: `denbighshire`.
    package let council: String
    /// A folder for generated files, such as the returns that are then loaded through the ordinary command.
    package let folder: URL
    /// The folder that holds a folder of data for each council: `Councils`.
    package let data: URL
    /// Says what is being done, for the person who waits.
    package let say: @Sendable (String) -> Void

    package init(council: String, folder: URL, data: URL, say: @escaping @Sendable (String) -> Void) {
        self.council = council
        self.folder = folder
        self.data = data
        self.say = say
    }

    /// The councils that can be shown, in the order of their years.
    package static let councils = ["denbighshire", "wolverhampton-2010", "dudley", "wiltshire", "wolverhampton-2018"]

    /// The day on which the council is shown, as its `shown-on` file says; nil where it is shown today.
    package static func shownOn(_ council: String, in data: URL) -> Day? {
        let file = data.appendingPathComponent(council).appendingPathComponent("shown-on")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
        return Day(iso: text.filter { !$0.isWhitespace })
    }

    /// Who makes it, as the audit says.
    package static let actor = "demonstration"

    /// The council's file of that name as a value, or nil where it has none.
    ///
    /// - Throws: `Refusal`, naming the file and the place, where something in it is unknown or of another form.
    package func read<Value: Codable>(_ name: String, as type: Value.Type = Value.self) throws -> Value? {
        let file = data.appendingPathComponent(council).appendingPathComponent(name)
        guard FileManager.default.fileExists(atPath: file.path) else { return nil }
        return try CouncilFile.read(try Data(contentsOf: file), named: "\(council)/\(name)")
    }
}
