import Access
import Capability
import Council
import Proving

@testable import Returns

/// A council in which an analyst has opened the form on which returns are checked.
enum CheckingVisit {
    static let capabilities = CapabilityList([Access.self, Council.self, Returns.self])

    static func browse(
        _ kind: DatabaseKind, _ body: @escaping @Sendable (ProvingGround, Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .analyst)
                _ = try await browser.open("/returns/check")
                try await body(proving, browser)
            }
        }
    }
}
