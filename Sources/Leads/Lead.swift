import Basics
import Store

/// Somebody who answers for work: known by their job, with a work address so that they can be asked for word. A lead
/// needs no account.
package struct Lead: Sendable, Hashable, Identifiable {
    package typealias ID = Identifier<Lead>

    package let id: ID
    /// How files and addresses call them: `virtual-head`.
    package var key: String
    /// Their name, where the council wants it said; empty in demonstrations.
    package var name: String
    package var role: Wording
    package var organisation: String
    package var department: Department.ID?
    /// Empty where they cannot be written to.
    package var email: String
    /// In which language they are written to.
    package var language: Language
    /// Who is asked in their place while they are away or once they have left.
    package var deputy: ID?
    /// Their account, where they have one: then "my work" is theirs.
    package var account: String?
    package var awayFrom: Day?
    /// The last day away.
    package var awayUntil: Day?
    package var leftOn: Day?
    package var version: Int

    package init(
        id: ID, key: String, name: String = "", role: Wording, organisation: String = "",
        department: Department.ID? = nil, email: String = "", language: Language = .english, deputy: ID? = nil,
        account: String? = nil, awayFrom: Day? = nil, awayUntil: Day? = nil, leftOn: Day? = nil, version: Int = 1
    ) {
        self.id = id
        self.key = key
        self.name = name
        self.role = role
        self.organisation = organisation
        self.department = department
        self.email = email
        self.language = language
        self.deputy = deputy
        self.account = account
        self.awayFrom = awayFrom
        self.awayUntil = awayUntil
        self.leftOn = leftOn
        self.version = version
    }

    /// Where they stand on a day.
    package func presence(on day: Day) -> Presence {
        if let leftOn, leftOn <= day { return .left(leftOn) }
        if let awayFrom, awayFrom <= day, awayUntil.map({ day <= $0 }) ?? true { return .away(until: awayUntil) }
        return .here
    }

    package enum Presence: Sendable, Hashable {
        case here
        /// Until and with that day; nil where nobody knows.
        case away(until: Day?)
        case left(Day)
    }

    /// What they are called: the role, with the name where there is one.
    package var called: Wording {
        guard !name.isEmpty else { return role }
        let welsh = role.welsh.isEmpty ? "" : "\(name), \(role.welsh)"
        return Wording("\(name), \(role[.english])", cy: welsh)
    }
}

extension Lead {
    package static let table = SealedTable(
        "lead", "id", "key", "name", "role_english", "role_welsh", "organisation", "department_id", "email", "language",
        "deputy_id", "account_id", "away_from", "away_until", "left_on", "version")

    init(_ row: Row) throws {
        id = try row.identifier("id")
        key = try row.text("key")
        name = try row.text("name")
        role = try row.wording("role")
        organisation = try row.text("organisation")
        department = try row.optionalIdentifier("department_id")
        email = try row.text("email")
        language = Language(rawValue: try row.text("language")) ?? .english
        deputy = try row.optionalIdentifier("deputy_id")
        account = try row.optionalText("account_id")
        awayFrom = try row.optionalDay("away_from")
        awayUntil = try row.optionalDay("away_until")
        leftOn = try row.optionalDay("left_on")
        version = try row.integer("version")
    }

    package var values: [any Bindable] {
        [
            id, key, name, role.english, role.welsh, organisation, department, email, language.rawValue, deputy,
            account,
            awayFrom, awayUntil, leftOn, version,
        ]
    }
}
