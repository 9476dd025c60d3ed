import Basics
import Store

/// A part of the council, or a partner outside it, with what it has undertaken for the council's children.
package struct Department: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Department>

    package let id: ID
    /// How files and addresses call it: `housing`.
    package var key: String
    /// Its place in the council's order, from 0.
    package var position: Int
    package var name: Wording
    package var undertakes: Wording
    package var contact: Wording
    /// Whether it is an organisation outside the council.
    package var isPartner: Bool
    /// Counted up at each change, so that two people do not overwrite each other.
    package var version: Int

    package init(
        id: ID, key: String, position: Int, name: Wording, undertakes: Wording = .empty, contact: Wording = .empty,
        isPartner: Bool = false, version: Int = 1
    ) {
        self.id = id
        self.key = key
        self.position = position
        self.name = name
        self.undertakes = undertakes
        self.contact = contact
        self.isPartner = isPartner
        self.version = version
    }
}

extension Department {
    package static let table = SealedTable(
        "department", "id", "key", "position", "name_english", "name_welsh", "undertakes_english", "undertakes_welsh",
        "contact_english", "contact_welsh", "is_partner", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        key = try row.text("key")
        position = try row.integer("position")
        name = try row.wording("name")
        undertakes = try row.wording("undertakes")
        contact = try row.wording("contact")
        isPartner = try row.flag("is_partner")
        version = try row.integer("version")
    }

    package var values: [any Bindable] {
        [
            id, key, position, name.english, name.welsh, undertakes.english, undertakes.welsh, contact.english,
            contact.welsh, isPartner, version,
        ]
    }
}
