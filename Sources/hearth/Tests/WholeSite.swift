import Basics
import Capability
import Proving
import Web

@testable import hearth

/// The site as the program serves it, every capability in it.
enum WholeSite {
    static func visit(
        _ kind: DatabaseKind = .sqlite, isSecure: Bool = false, face: Face = Self.face, more: Routes = Routes(),
        _ body: @escaping @Sendable (_ newBrowser: @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { ground in
            try await ground.browse(
                isSecure: isSecure, face: face, extra: ownRoutes(of: ground.ground, more, face: face),
                explain: SiteAssembly.explain, body)
        }
    }

    static let face = Face(name: Bilingual("Anytown Council", cy: "Cyngor Unrhywle"))

    /// Every route that the program has.
    static func routes() async throws -> [(isChange: Bool, path: String, allowance: Allowance)] {
        try await ProvingGround.lend(with: capabilities) { ground in
            var routes = ownRoutes(of: ground.ground, Routes())
            for capability in capabilities.standing(on: ground.ground) { capability.addRoutes(to: &routes) }
            return routes.listed
        }
    }

    /// The routes that belong to the program and to no capability, and some that a test adds.
    private static func ownRoutes(of ground: Ground, _ more: Routes, face: Face = Self.face) -> Routes {
        var routes = more
        let standing = capabilities.standing(on: ground)
        FrontPage(capabilities: standing).addRoutes(to: &routes)
        EverythingPage(navigation: NavigationItem.sorted(standing.flatMap(\.navigation)), face: { face })
            .addRoutes(to: &routes)
        HealthRoutes(records: ground.records).addRoutes(to: &routes)
        return routes
    }

    /// An address that the route answers, its parameters filled in.
    static func address(_ path: String, id: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { piece in
            switch piece {
            case ":id": id
            case ":file": "0b5357.css"
            case let other where other.hasPrefix(":"): "nothing"
            default: String(piece)
            }
        }.joined(separator: "/")
    }
}
