import Basics
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A conversation with the mail server that has got as far as taking letters (RFC 5321). One letter after the other.
struct SMTPConnection: Sendable {
    /// How long an answer is waited for. A server checks a letter before it answers for it; meanwhile a node holds it.
    static let answerSeconds = 20
    static let letterSeconds = 50

    private let channel: any Channel
    private let settings: MailSettings

    /// Connects, turns to TLS where that is set, and signs in where that is set.
    ///
    /// - Throws: `MailTrouble`.
    static func open(_ settings: MailSettings) async throws -> SMTPConnection {
        let (channel, greeting) = try await connected(settings)
        let connection = SMTPConnection(channel: channel, settings: settings)
        do {
            try await connection.begin(greeting)
            return connection
        } catch {
            await connection.hangUp()
            throw error
        }
    }

    var isOpen: Bool { channel.isActive }

    /// Hands a letter over.
    func deliver(_ message: [UInt8], to address: MailAddress) async -> Delivery {
        do {
            // What a server has against the sender is about the settings and passes with them.
            let sender = try await say("MAIL FROM:<\(settings.from)>")
            guard sender.isGood else { return await turnedDown(sender, isFinal: false) }
            let reader = try await say("RCPT TO:<\(address)>")
            guard reader.isGood else { return await turnedDown(reader, isFinal: !reader.isLater) }
            let ready = try await say("DATA")
            guard ready.code == 354 else { return await turnedDown(ready, isFinal: !ready.isLater) }
        } catch {
            return .later(Self.trouble(error))
        }
        do {
            let reply = try await order(.send(ByteBuffer(bytes: Self.stuffed(message))), seconds: Self.letterSeconds)
            return reply.isGood ? .taken : await turnedDown(reply, isFinal: !reply.isLater)
        } catch {
            return .unsure
        }
    }

    /// Takes leave. What goes wrong now concerns no letter.
    func close() async {
        _ = try? await order(.send(ByteBuffer(string: "QUIT\r\n")), seconds: 2)
        await hangUp()
    }

    private func hangUp() async {
        // It may be closed already.
        try? await channel.close()
    }

    private func turnedDown(_ reply: SMTPReply, isFinal: Bool) async -> Delivery {
        if reply.code == 421 {
            await hangUp()
        } else if (try? await say("RSET"))?.isGood != true {
            // A server that cannot even forget what was begun is left; the next letter finds another connection.
            await hangUp()
        }
        let trouble = MailTrouble(.answered, reply)
        return isFinal ? .refused(trouble) : .later(trouble)
    }

    private func say(_ line: String) async throws -> SMTPReply {
        try await order(.send(ByteBuffer(string: line + "\r\n")), seconds: Self.answerSeconds)
    }

    private func order(_ work: SMTPOrder.Work, seconds: Int) async throws -> SMTPReply {
        let answer = channel.eventLoop.makePromise(of: SMTPReply.self)
        let order = SMTPOrder(work: work, answer: answer, seconds: seconds)
        channel.writeAndFlush(order).whenFailure { answer.fail(SMTPHandler.trouble(of: $0)) }
        return try await answer.futureResult.get()
    }

    /// The letter as it goes over the line: a full stop that begins one is doubled, and one alone ends it.
    static func stuffed(_ message: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(message.count + 8)
        var isLineStart = true
        for byte in message {
            if isLineStart, byte == UInt8(ascii: ".") { bytes.append(byte) }
            bytes.append(byte)
            isLineStart = byte == UInt8(ascii: "\n")
        }
        if !isLineStart { bytes += Array("\r\n".utf8) }
        return bytes + Array(".\r\n".utf8)
    }

    static func trouble(_ error: any Error) -> MailTrouble { error as? MailTrouble ?? MailTrouble(.brokenOff) }
}

// The beginning.
extension SMTPConnection {
    private static func connected(_ settings: MailSettings) async throws -> (any Channel, EventLoopFuture<SMTPReply>) {
        let tls = settings.security == .tls ? try context(settings) : nil
        let loop = MultiThreadedEventLoopGroup.singleton.next()
        let greeting = loop.makePromise(of: SMTPReply.self)
        let name = serverName(settings.host)
        do {
            let channel = try await ClientBootstrap(group: loop)
                .connectTimeout(.seconds(10))
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let tls {
                            let handler = try NIOSSLClientHandler(context: tls, serverHostname: name)
                            try channel.pipeline.syncOperations.addHandler(handler)
                        }
                        let first = SMTPOrder(work: .send(ByteBuffer()), answer: greeting, seconds: answerSeconds)
                        try channel.pipeline.syncOperations.addHandler(SMTPHandler(greeting: first))
                    }
                }
                .connect(host: settings.host, port: settings.port).get()
            return (channel, greeting.futureResult)
        } catch {
            greeting.fail(MailTrouble(.unreachable))
            throw MailTrouble(.unreachable)
        }
    }

    private func begin(_ greeting: EventLoopFuture<SMTPReply>) async throws {
        let first = try await greeting.get()
        guard first.code == 220 else { throw MailTrouble(.answered, first) }
        var offers = try await hello()
        if settings.security == .starttls {
            guard offers.contains("STARTTLS") else { throw MailTrouble(.unprotected) }
            let tls = try Self.context(settings)
            let work = SMTPOrder.Work.startTLS(tls, serverName: Self.serverName(settings.host))
            let reply = try await order(work, seconds: Self.answerSeconds)
            guard reply.code == 220 else { throw MailTrouble(.unprotected, reply) }
            offers = try await hello()
        }
        if let user = settings.user, let password = settings.password {
            try await signIn(user, password, offers.first { $0.hasPrefix("AUTH") } ?? "")
        }
    }

    /// What the server says it can do, in capital letters.
    private func hello() async throws -> [String] {
        let reply = try await say("EHLO \(settings.from.domain)")
        guard reply.isGood else { throw MailTrouble(.answered, reply) }
        return reply.lines.dropFirst().map { $0.uppercased() }
    }

    /// AUTH PLAIN (RFC 4616), or LOGIN where the server knows nothing else.
    private func signIn(_ user: String, _ password: String, _ offer: String) async throws {
        let ways = offer.split { $0 == " " || $0 == "=" }
        var reply: SMTPReply
        if !ways.contains("PLAIN"), ways.contains("LOGIN") {
            reply = try await say("AUTH LOGIN")
            if reply.code == 334 { reply = try await say(Data(user.utf8).base64EncodedString()) }
            if reply.code == 334 { reply = try await say(Data(password.utf8).base64EncodedString()) }
        } else {
            reply = try await say("AUTH PLAIN " + Data("\0\(user)\0\(password)".utf8).base64EncodedString())
        }
        guard reply.code == 235 else { throw MailTrouble(.signIn, reply) }
    }

    private static func context(_ settings: MailSettings) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        configuration.minimumTLSVersion = .tlsv12
        if let trust = settings.trust { configuration.additionalTrustRoots = [.file(trust)] }
        do {
            return try NIOSSLContext(configuration: configuration)
        } catch {
            throw MailTrouble(.certificate)
        }
    }

    /// The name that the server's certificate must be for; nil for a bare address, which is then compared itself.
    private static func serverName(_ host: String) -> String? {
        host.contains(":") || host.wholeMatch(of: /[0-9.]+/) != nil ? nil : host
    }
}
