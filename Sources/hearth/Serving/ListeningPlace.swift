import Basics
import Capability
import NIOCore
import NIOPosix

/// Where the server listens.
struct ListeningPlace: Sendable {
    let host: String
    let port: Int

    init(_ settings: Settings) throws {
        host = settings.value(.host) ?? "127.0.0.1"
        port = try settings.number(.port, in: 1...65_535) ?? 8080
    }

    /// Listens for a moment, so that nobody waits for a demonstration to be made that then cannot be served.
    func tryOut() async throws {
        do {
            let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .serverChannelOption(.socketOption(.so_reuseaddr), value: 1).bind(host: host, port: port).get()
            try await channel.close()
        } catch {
            throw explained(error)
        }
    }

    /// Says what to do where the place cannot be listened on; any other fault stays as it is.
    func explained(_ error: any Error) -> any Error {
        guard let error = error as? IOError else { return error }
        return error.errnoCode == EADDRINUSE
            ? Refusal("port", HearthWords.portTaken(host, port)) : Refusal("host", HearthWords.cannotListen(host, port))
    }
}
