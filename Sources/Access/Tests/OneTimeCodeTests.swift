import Basics
import Proving
import Store
import Testing

@testable import Access

/// The code from a telephone: right for half a minute and its neighbours, and once.
struct OneTimeCodeTests {
    private let code = OneTimeCode(secret: Array("12345678901234567890".utf8))

    /// RFC 6238, appendix B, SHA-1; the last six of its eight digits.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `codes are those of the standard`(second: Int64, digits: String) {
        #expect(code.code(at: Instant(milliseconds: second * 1000)) == digits)
    }

    @Test(arguments: [(-60, false), (-30, true), (0, true), (30, true), (60, false)])
    func `a telephone may be one step early or late, and no more`(seconds: Int, isTaken: Bool) {
        let now = Instant(milliseconds: 1_234_567_890_000)
        let typed = code.code(at: now.adding(seconds: seconds))
        #expect((code.step(of: typed, at: now, after: 0) != nil) == isTaken)
    }

    @Test func `spaces are not minded, and other words are no code`() {
        let now = Instant(milliseconds: 1_234_567_890_000)
        #expect(code.step(of: "005 924", at: now, after: 0) != nil)
        for typed in ["", "5924", "0059240", "abcdef"] { #expect(code.step(of: typed, at: now, after: 0) == nil) }
    }

    @Test func `the secret is written in base 32 as telephones take it`() {
        #expect(code.written == "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ")
    }

    @Test(arguments: DatabaseKind.all)
    func `a code that was used is not taken again, nor one before it`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let account = try await withSecondStep(town).account
            let clock = town.ground.clock
            let early = code.code(at: clock.now.adding(seconds: -30))
            let typed = code.code(at: clock.now)
            #expect(try await town.access.secondSteps.accepts(typed, for: account))
            #expect(try await !town.access.secondSteps.accepts(typed, for: account))
            #expect(try await !town.access.secondSteps.accepts(early, for: account))
            clock.move(seconds: 30)
            #expect(try await !town.access.secondSteps.accepts(typed, for: account))
            #expect(try await town.access.secondSteps.accepts(code.code(at: clock.now), for: account))
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a recovery code works once, however it is typed, and for nobody else`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            let (account, codes) = try await withSecondStep(town)
            #expect(codes.count == 10 && Set(codes).count == 10)
            let other = try await withSecondStep(town, "other@town.example").account
            #expect(try await !town.access.secondSteps.accepts(codes[0], for: other))
            let typed = codes[0].lowercased().replacing("-", with: " ")
            #expect(try await town.access.secondSteps.accepts(typed, for: account))
            #expect(try await !town.access.secondSteps.accepts(codes[0], for: account))
            #expect(try await town.access.secondSteps.recoveryCodesLeft(account.id) == 9)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the secret of one account does not fit another`(kind: DatabaseKind) async throws {
        try await Town.visit(kind) { town in
            var other = try await town.add("other@town.example")
            other.secondStep = try await withSecondStep(town).account.secondStep
            let moved = other
            await #expect(throws: StoreFault.tampered(table: "account", row: moved.id.text)) {
                try await town.access.secondSteps.accepts("000000", for: moved)
            }
        }
    }

    private func withSecondStep(
        _ town: Town, _ email: String = "clerk@town.example"
    ) async throws -> (account: Account, codes: [String]) {
        let account = try await town.add(email)
        let codes = try await town.access.secondSteps.setUp(code, using: 0, for: account.id, by: .system("test"))
        return (try #require(try await town.access.accounts.account(account.id)), codes)
    }
}
