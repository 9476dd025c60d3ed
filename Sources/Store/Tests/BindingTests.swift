import Basics
import Proving
import Testing

@testable import Store

/// Whatever a person types is data and never SQL.
struct BindingTests {
    static let texts = [
        "", "'", "O'Brien", "'; DROP TABLE shelf; --", "\"quoted\"", "back\\slash", "$1 ? ?1 :name @name", "100%_",
        "two\nlines\ttabbed", "Dŵr, Llŷn, 漢字, 👩🏽‍👧", "e\u{301} and é", String(repeating: "long ", count: 20_000),
    ]

    @Test(arguments: DatabaseKind.all, texts)
    func `what a person types comes back as it was typed`(kind: DatabaseKind, text: String) async throws {
        let back = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.put("it", words: text)
                return try connection.first("SELECT words FROM shelf WHERE words = \(text)")?.text("words")
            }
        }
        #expect(back.map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test(arguments: DatabaseKind.all)
    func `a condition with a quote in it finds nothing that it does not name`(kind: DatabaseKind) async throws {
        let found = try await Shelf.lend(kind) { ground in
            try await ground.records.database.put("it", words: "secret")
            let typed = "' OR '1' = '1"
            return try await ground.records.read { try $0.count("SELECT count(*) FROM shelf WHERE words = \(typed)") }
        }
        #expect(found == 0)
    }

    @Test(arguments: DatabaseKind.all, [Int64.min, -1, 0, 1, Int64(Int32.max) + 1, Int64.max])
    func `whole numbers keep their value up to the limits`(kind: DatabaseKind, number: Int64) async throws {
        let back = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.run("INSERT INTO shelf (id, number) VALUES ('it', \(number))")
                return try connection.first("SELECT number FROM shelf WHERE number = \(number)")?["number"]
            }
        }
        #expect(back == .integer(number))
    }

    @Test(arguments: DatabaseKind.all, [0.0, 0.1, -2.5, 1e-300, 1.7976931348623157e308, 1 / 3.0])
    func `shares keep every bit`(kind: DatabaseKind, share: Double) async throws {
        let back = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.run("INSERT INTO shelf (id, share) VALUES ('it', \(share))")
                return try connection.first("SELECT share FROM shelf")?["share"]
            }
        }
        #expect(back == .real(share))
    }

    @Test(arguments: DatabaseKind.all, [[], [0], [0, 0, 0], Array("a\0b".utf8), Array(0...255)] as [[UInt8]])
    func `bytes come back as they were, none and zeros included`(kind: DatabaseKind, bytes: [UInt8]) async throws {
        let back = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.run("INSERT INTO shelf (id, bytes) VALUES ('it', \(bytes))")
                return try connection.first("SELECT bytes FROM shelf WHERE bytes = \(bytes)")?.bytes("bytes")
            }
        }
        #expect(back == bytes)
    }

    @Test(arguments: DatabaseKind.all)
    func `what is missing is NULL, and not an empty word`(kind: DatabaseKind) async throws {
        let missing: String? = nil
        let row = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.put("it", words: missing)
                return try connection.first("SELECT words, number FROM shelf WHERE words IS NULL")
            }
        }
        #expect(row?["words"] == .null)
        #expect(row?["number"] == .null)
    }

    @Test(arguments: DatabaseKind.all)
    func `text that holds a zero byte is refused, since both databases would cut it off there`(
        kind: DatabaseKind
    ) async throws {
        try await Shelf.lend(kind) { ground in
            let database = ground.records.database
            await #expect(throws: StoreFault.self) { try await database.put("it", words: "a\0b") }
            let kept = try await database.shelf()
            #expect(kept == [])
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a list finds each of its values and no other`(kind: DatabaseKind) async throws {
        let found = try await Shelf.lend(kind) { ground in
            for id in ["a", "b", "c'", "d"] { try await ground.records.database.put(id) }
            return try await ground.records.read { connection in
                try connection.rows("SELECT id FROM shelf WHERE id IN (\(list: ["a", "c'", "z"])) ORDER BY id") {
                    try $0.text("id")
                }
            }
        }
        #expect(found == ["a", "c'"])
    }

    @Test(arguments: DatabaseKind.all)
    func `the same values in another order are other values`(kind: DatabaseKind) async throws {
        let row = try await Shelf.lend(kind) { ground in
            try await ground.records.database.write { connection in
                try connection.put("one", number: 2, words: "three")
                return try connection.first(
                    "SELECT id FROM shelf WHERE words = \("three") AND number = \(2) AND id = \("one")")
            }
        }
        #expect(try row?.text("id") == "one")
    }

    @Test func `values stand apart from the text, each with a placeholder in its place`() {
        let inner: SQL = "number = \(7)"
        let whole: SQL = "SELECT id FROM \(name: "shelf") WHERE id = \("x") AND \(inner)"
        #expect(whole.text(numbered: false) == "SELECT id FROM shelf WHERE id = ? AND number = ?")
        #expect(whole.text(numbered: true) == "SELECT id FROM shelf WHERE id = $1 AND number = $2")
        #expect(whole.values == [.text("x"), .integer(7)])
    }

    @Test func `pieces are joined with what stands between them`() {
        let joined = (["\(1)", "\(2)"] as [SQL]).joined(", ")
        #expect(joined.text(numbered: true) == "$1, $2")
        #expect(([] as [SQL]).joined(", ").text(numbered: true).isEmpty)
    }
}
