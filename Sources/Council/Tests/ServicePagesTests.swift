import Access
import Basics
import Capability
import Proving
import Testing
import Web

@testable import Council

/// The pages every service owes its readers, and the style sheet that holds the council's colour.
struct ServicePagesTests {
    @Test(arguments: Language.allCases)
    func `accessibility and privacy are open to everyone, in both languages`(language: Language) async throws {
        try await visit { browser in
            let start = language == .welsh ? "/cy" : ""
            for (path, title, paragraphs) in [
                ("/accessibility", CouncilWords.accessibilityTitle, CouncilWords.accessibility),
                ("/privacy", CouncilWords.privacyTitle, CouncilWords.privacy),
            ] {
                let page = try await browser.open(start + path)
                #expect(page.status == 200 && page.has("<html lang=\"\(language.rawValue)\""))
                #expect(page.says(title, in: language))
                for paragraph in paragraphs { #expect(page.says(paragraph, in: language)) }
            }
        }
    }

    @Test func `the colour is a style sheet that may be kept for ever`() async throws {
        try await visit { browser in
            let style = try await browser.open("/accent/0b5357.css")
            #expect(style.status == 200 && style.header("Content-Type") == "text/css; charset=utf-8")
            #expect(style.header("Cache-Control") == "public, max-age=31536000, immutable")
            #expect(style.has("--accent:#0b5357"))
        }
    }

    @Test(arguments: [
        "0b5357", "0b535.css", "0b53577.css", "0B5357.css", "red.css", "0b5357.css.css", "%3Bx%7D.css",
        "..%2F..%2Fetc.css",
        "0b5357%0A.css", "0b5357.css%0A",
    ])
    func `any other colour is not there`(file: String) async throws {
        try await visit { browser in
            let style = try await browser.open("/accent/\(file)")
            #expect(style.status == 404)
        }
    }

    private func visit(_ body: @escaping @Sendable (Browser) async throws -> Void) async throws {
        try await ProvingGround.lend(with: CapabilityList([Access.self, Council.self])) { ground in
            try await ground.browse { newBrowser in try await body(newBrowser()) }
        }
    }
}
