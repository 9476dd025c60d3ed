import Testing

@testable import Web

@Suite struct SquareCodeTests {
    @Test func `a code is a picture with a name, dark on white in dark mode too`() throws {
        let code = try #require(SquareCode("otpauth://totp/Hearth?secret=ABC", name: "The \"key\""))
        let html = code.html.source
        #expect(html.contains("role=\"img\"") && html.contains("aria-label=\"The &quot;key&quot;\""))
        #expect(html.contains("fill=\"#ffffff\"") && html.contains("fill=\"#000000\""))
        // The three corner marks begin with a run of seven dark squares, after a quiet edge of four.
        #expect(html.contains("M4 4h7v1h-7z"))
        #expect(!html.contains("style="))
    }

    @Test func `another text is another code`() throws {
        #expect(SquareCode("one", name: "")?.html != SquareCode("two", name: "")?.html)
    }

    @Test func `what is too long for a code is none`() {
        #expect(SquareCode(String(repeating: "x", count: 5000), name: "") == nil)
    }
}
