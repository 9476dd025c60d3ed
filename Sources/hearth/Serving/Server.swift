import Access
import Basics
import Capability
import Council
import Crypto
import Foundation
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle
import Store
import Web

/// The server: the site, its chores, and, where asked for, the port for Prometheus.
struct Server {
    let ground: Ground
    let place: ListeningPlace
    let metricsPort: Int?

    init(ground: Ground) throws {
        self.ground = ground
        place = try ListeningPlace(ground.settings)
        metricsPort = try ground.settings.number(.metricsPort, in: 1...65_535)
    }

    /// Serves until it is told to stop (SIGTERM, SIGINT): requests that have begun are finished.
    ///
    /// - Parameter ready: called once connections are taken.
    func run(ready: @escaping @Sendable () -> Void) async throws {
        let remains = UploadRemains.remove()
        if remains > 0 { ground.logger.notice("removed uploads left behind", metadata: ["count": "\(remains)"]) }
        let capabilities = CapabilityList.current.standing(on: ground)
        let metrics = SiteMetrics()
        let site = try SiteAssembly(ground: ground, capabilities: capabilities, metrics: metrics).site()
        var application = Application(
            responder: site.responder(),
            server: .http1(configuration: .init(idleTimeout: .seconds(60))),
            configuration: .init(address: .hostname(place.host, port: place.port), serverName: nil),
            onServerRunning: { _ in ready() }, logger: quiet)
        application.addServices(ChoreService(ground: ground, chores: capabilities.flatMap(\.chores)))
        if let metricsPort { application.addServices(metricsApplication(metrics, port: metricsPort)) }
        do {
            var services = ServiceGroupConfiguration(
                services: [.init(service: application)], gracefulShutdownSignals: [.sigterm, .sigint], logger: quiet)
            // One client that sends a byte a second must not hold up a restart.
            services.maximumGracefulShutdownDuration = .seconds(20)
            try await ServiceGroup(configuration: services).run()
        } catch {
            throw place.explained(error)
        }
        await ground.records.database.close()
    }

    private func metricsApplication(_ metrics: SiteMetrics, port: Int) -> some ApplicationProtocol {
        let router = Router()
        router.get("/metrics") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: metrics.exposition)))
        }
        return Application(
            router: router, configuration: .init(address: .hostname(place.host, port: port), serverName: nil),
            logger: quiet)
    }

    /// The framework's own log is for those who look for a fault.
    private var quiet: Logger {
        var logger = ground.logger
        if logger.logLevel > .debug { logger.logLevel = .error }
        return logger
    }
}

/// The site put together from the capabilities.
struct SiteAssembly {
    let ground: Ground
    let capabilities: [any Capability]
    let metrics: SiteMetrics

    func site() throws -> Site {
        guard let access = capabilities.lazy.compactMap({ $0 as? Access }).first,
            let council = capabilities.lazy.compactMap({ $0 as? Council }).first
        else { throw StoreFault.unexpected("the site needs Access and Council") }
        var routes = Routes()
        FrontPage(capabilities: capabilities).addRoutes(to: &routes)
        EverythingPage(navigation: navigation, face: council.face).addRoutes(to: &routes)
        HealthRoutes(records: ground.records).addRoutes(to: &routes)
        for capability in capabilities { capability.addRoutes(to: &routes) }
        let isSecure = ground.settings.value(.address)?.hasPrefix("https://") ?? false
        return Site(
            routes: routes, navigation: navigation, gate: access.gate,
            settings: SiteSettings(
                isSecure: isSecure, formKey: ground.records.keys.key(for: "form"),
                proxy: ground.settings.value(.proxy)), metrics: metrics,
            logger: ground.logger, explain: Self.explain, face: council.face)
    }

    /// What people come for stands first; keeping accounts and settings last.
    private var navigation: [NavigationItem] {
        NavigationItem.sorted(capabilities.reversed().flatMap(\.navigation))
    }

    /// A database that is away, full or locked is told as such; a fault inside stays inside.
    static func explain(_ error: any Error) -> any Error {
        guard let fault = error as? StoreFault else { return error }
        switch fault {
        case .locked, .diskFull, .readOnly, .tampered: return Unavailable(fault.sentence)
        case .unreachable: return Unavailable(HearthWords.auditFailed)
        default: return error
        }
    }
}

/// Whether the server lives, and whether it can serve.
struct HealthRoutes {
    let records: Records

    func addRoutes(to routes: inout Routes) {
        routes.get("/health", allow: .everyone) { _ in .text("ok\n") }
        routes.get("/ready", allow: .everyone) { [records] _ in
            do {
                _ = try await records.read { try $0.count("SELECT count(*) FROM migration") }
                return .text("ready\n")
            } catch {
                return .text("not ready\n", status: 503)
            }
        }
    }
}
