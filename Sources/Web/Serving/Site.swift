import Basics
import Crypto
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// The whole site: every capability's routes behind one gate, in one frame, in two languages.
package struct Site: Sendable {
    let routes: Routes
    let gate: any Gate
    let frame: PageFrame
    let settings: SiteSettings
    let assets: Assets
    let metrics: SiteMetrics
    let logger: Logger
    let explain: @Sendable (any Error) -> any Error

    /// - Parameters:
    ///   - explain: turns an error from below into one this part knows how to show, such as `Unavailable`.
    ///   - face: how the council shows itself; asked for on every page.
    package init(
        routes: Routes, navigation: [NavigationItem], gate: any Gate, settings: SiteSettings, metrics: SiteMetrics,
        logger: Logger, explain: @escaping @Sendable (any Error) -> any Error = { $0 },
        face: @escaping @Sendable () async throws -> Face
    ) {
        self.routes = routes
        self.gate = gate
        self.settings = settings
        self.metrics = metrics
        self.logger = logger
        self.explain = explain
        assets = Assets()
        frame = PageFrame(navigation: navigation, assets: assets, face: face)
    }

    /// What answers requests: give it to an `Application`.
    package func responder() -> some HTTPResponder<SiteContext> & Sendable {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        for asset in assets.all { serve(asset, on: router) }
        for route in routes.all {
            let door = Door(site: self, route: route)
            router.on(RouterPath(route.path), method: route.isChange ? .post : .get) { request, context in
                try await door.respond(to: request, context: context)
            }
        }
        return SiteResponder(site: self, inner: router.buildResponder())
    }

    private func serve(_ asset: Assets.Asset, on router: Router<SiteContext>) {
        let plain = ByteBuffer(bytes: asset.bytes)
        let compressed = asset.compressed.map { ByteBuffer(bytes: $0) }
        router.get(RouterPath(asset.address)) { request, _ in
            var headers: HTTPFields = [
                .contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable",
                .vary: "Accept-Encoding",
            ]
            if let compressed, request.acceptsGzip {
                headers[.contentEncoding] = "gzip"
                return Response(status: .ok, headers: headers, body: .init(byteBuffer: compressed))
            }
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: plain))
        }
    }
}

extension Request {
    var acceptsGzip: Bool { headers[.acceptEncoding]?.contains("gzip") ?? false }
}
