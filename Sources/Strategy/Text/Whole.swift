import Basics
import Capability
import Foundation
import Store

extension Strategy {
    /// A strategy as it stands: its text, and where it is in its life.
    package struct Whole: Sendable, Hashable, Identifiable {
        package typealias ID = Identifier<Whole>

        package let id: ID
        package var key: String
        package var status: Status
        package var document: StrategyDocument
        /// The number of its latest version: each change of the text makes one.
        package var version: Int

        package enum Status: String, Sendable {
            /// Being written.
            case draft
            /// In force: the one whose priorities the programme serves. One at a time.
            case current
            /// Another has taken its place.
            case past
        }
    }
}

extension Strategy.Whole {
    static let table = SealedTable("strategy", "id", "key", "status", "document", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        key = try row.text("key")
        status = Status(rawValue: try row.text("status")) ?? .past
        document = try JSONDecoder().decode(StrategyDocument.self, from: Data(try row.text("document").utf8))
        version = try row.integer("version")
    }

    func values() throws -> [any Bindable] { [id, key, status.rawValue, try document.written(), version] }

    /// Where it is read.
    package var path: String { status == .current ? "/strategy" : "/strategies/\(key)" }
}

extension StrategyDocument {
    func written() throws -> String { String(decoding: try CouncilFile.written(self), as: UTF8.self) }
}
