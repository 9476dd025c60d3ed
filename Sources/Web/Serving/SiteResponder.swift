import Basics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// What stands around every request: the language taken off the address, faults turned into pages, headers,
/// compression, counting and the log.
struct SiteResponder<Inner: HTTPResponder<SiteContext> & Sendable>: HTTPResponder, Sendable {
    let site: Site
    let inner: Inner
    private let headers: SecurityHeaders

    init(site: Site, inner: Inner) {
        self.site = site
        self.inner = inner
        headers = SecurityHeaders(isSecure: site.settings.isSecure)
    }

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        let started = ContinuousClock.now
        var context = context
        context.reference = Reference.make()
        let (language, path) = Self.parted(request.uri.path)
        context.language = language
        context.path = path
        var response: Response
        do {
            response = try await inner.respond(to: Self.request(request, path: path), context: context)
            // The router answers an address it does not know by itself, and with nothing to read.
            if response.status == .notFound, response.headers[.contentType] == nil { throw Denied.notFound }
        } catch {
            response = await site.failure(error, request: request, context: context)
        }
        headers.add(to: &response.headers)
        let duration = ContinuousClock.now - started
        site.metrics.count(status: response.status.code, seconds: duration.inSeconds)
        log(response, context, milliseconds: duration.inSeconds * 1000, method: request.method)
        return response
    }

    /// `/cy/children` is the Welsh `/children`.
    static func parted(_ path: String) -> (Language, String) {
        if path == "/cy" || path == "/cy/" { return (.welsh, "/") }
        if path.hasPrefix("/cy/") { return (.welsh, oneSlash(path.dropFirst(3))) }
        return (.english, oneSlash(path[...]))
    }

    /// A path that began with two slashes would, in a link of the page, lead to another site.
    private static func oneSlash(_ path: Substring) -> String {
        path.hasPrefix("//") ? "/" + path.drop { $0 == "/" } : String(path)
    }

    private static func request(_ request: Request, path: String) -> Request {
        var head = request.head
        head.path = path + (request.uri.query.map { "?" + $0 } ?? "")
        return Request(head: head, body: request.body)
    }

    /// The route's pattern and not the address, which may hold what a person typed.
    private func log(_ response: Response, _ context: SiteContext, milliseconds: Double, method: HTTPRequest.Method) {
        guard site.logger.logLevel <= .info else { return }
        site.logger.info(
            "request",
            metadata: [
                "method": "\(method.rawValue)", "route": "\(context.endpointPath ?? "-")",
                "status": "\(response.status.code)", "ms": "\(Int(milliseconds.rounded()))",
                "reference": "\(context.reference)", "language": "\(context.language.rawValue)",
            ])
    }
}

extension Duration {
    package var inSeconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}

/// A number by which a person can name a request that went wrong: `K7Q2-M9XD`.
enum Reference {
    private static let letters = Array("23456789BCDFGHJKMNPQRSTVWXYZ")

    static func make() -> String {
        let drawn = (0..<8).map { _ in letters[Int.random(in: 0..<letters.count)] }
        return String(drawn[..<4]) + "-" + String(drawn[4...])
    }
}
