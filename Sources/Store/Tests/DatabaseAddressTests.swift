import Basics
import Proving
import Testing

@testable import Store

/// An address says where a database is, and never shows the password in it.
struct DatabaseAddressTests {
    @Test func `a path and a server are told apart`() throws {
        #expect(try DatabaseAddress("sqlite:hearth.sqlite") == .sqlite(path: "hearth.sqlite"))
        #expect(try DatabaseAddress("sqlite:/var/hearth/a b.sqlite") == .sqlite(path: "/var/hearth/a b.sqlite"))
        #expect(try DatabaseAddress("postgres://h@db/x") == .postgres(address: "postgres://h@db/x"))
        #expect(try DatabaseAddress("postgresql://h@db/x") == .postgres(address: "postgresql://h@db/x"))
    }

    @Test(arguments: ["", "sqlite:", "hearth.sqlite", "mysql://db/x", "/var/hearth.sqlite"])
    func `anything else is refused with how to write it`(text: String) async throws {
        let said = try await refusal { try DatabaseAddress(text) }
        #expect(
            said == "\(text) is not the address of a database. Write sqlite:PATH or postgres://USER@HOST/NAME.")
    }

    @Test(arguments: [
        ("postgres://hearth:sesame@db/x", "postgres://hearth@db/x"),
        ("postgres://hearth@db/x", "postgres://hearth@db/x"),
        ("postgres://db/x", "postgres://db/x"),
        ("postgres://hearth:ses@me@db:5432/x", "postgres://hearth@db:5432/x"),
        ("postgres://hearth:ses:ame@db/x", "postgres://hearth@db/x"),
        ("postgres://hearth@db/x?password=sesame", "postgres://hearth@db/x?password=***"),
        (
            "postgres://hearth:sesame@db/x?sslmode=require&password=ses@me&connect_timeout=3",
            "postgres://hearth@db/x?sslmode=require&password=***&connect_timeout=3"
        ),
    ])
    func `a password is left out wherever it stands`(address: String, shown: String) throws {
        #expect(try DatabaseAddress(address).shown == shown)
    }

    @Test func `a mistyped address is refused without its password`() async throws {
        let said = try await refusal { try DatabaseAddress("Postgres://hearth:sesame@db/x") }
        #expect(said.hasPrefix("Postgres://hearth@db/x is not the address of a database."))
    }
}
