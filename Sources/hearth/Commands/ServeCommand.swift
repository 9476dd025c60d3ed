import ArgumentParser
import Capability
import Foundation
import Store

/// How a server is told where to listen.
struct ListenOptions: ParsableArguments {
    @Option(help: "The address to listen on. 127.0.0.1 when not given. (HEARTH_HOST)")
    var host: String?
    @Option(help: "The port to listen on. 8080 when not given. (HEARTH_PORT)")
    var port: Int?
    @Option(help: "A port for Prometheus on the same address. None when not given. (HEARTH_METRICS_PORT)")
    var metricsPort: Int?
    @Option(help: "The address people use, such as https://hearth.anytown.gov.uk. (HEARTH_ADDRESS)")
    var address: String?

    var flags: [String: String?] {
        ["host": host, "port": port.map(String.init), "metrics-port": metricsPort.map(String.init), "address": address]
    }
}

/// `hearth serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Serve the council's pages.",
        discussion: """
            EXAMPLES
              hearth serve
              hearth serve --database postgres://hearth@db/denbighshire --key-file /etc/hearth/hearth.key \\
                --host 0.0.0.0 --port 8080 --address https://hearth.denbighshire.gov.uk --metrics-port 9090
            Put a proxy that ends TLS before it. SIGTERM stops it once the requests that have begun are answered.
            """)

    @OptionGroup var listen: ListenOptions
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open(adding: listen.flags, settingUp: true)
        let server = try Server(ground: ground)
        let (host, port) = (server.place.host, server.place.port)
        try await server.run { say("Hearth serves on http://\(host):\(port)") }
    }
}
