import Foundation
import Testing

/// A port of this machine on which somebody listens already.
struct TakenPort {
    let number: Int
    private let socket: Int32

    init() throws {
        socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let (listening, named) = withUnsafeMutablePointer(to: &address) { [socket] pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                (
                    bind(socket, address, size) == 0 && listen(socket, 1) == 0,
                    getsockname(socket, address, &size) == 0
                )
            }
        }
        try #require(listening && named)
        number = Int(UInt16(bigEndian: address.sin_port))
    }

    func free() { close(socket) }
}
