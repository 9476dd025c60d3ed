import NIOCore
import NIOSSL
import NIOTLS

/// Something said to the mail server, and the answer that is waited for.
struct SMTPOrder: Sendable {
    enum Work: Sendable {
        case send(ByteBuffer)
        /// Sends STARTTLS and turns to TLS as soon as the server agrees.
        case startTLS(NIOSSLContext, serverName: String?)
    }

    let work: Work
    let answer: EventLoopPromise<SMTPReply>
    let seconds: Int
}

/// One conversation with a mail server, strictly in turns: an order goes out, its answer comes in. Whatever comes
/// without having been asked for ends the conversation. So nothing that somebody on the way slips in before TLS begins
/// is taken for an answer given under it.
final class SMTPHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = SMTPOrder
    typealias OutboundOut = ByteBuffer

    private static let longestReply = 16_384

    private var waiting: (order: SMTPOrder, timer: Scheduled<Void>?)?
    private var received = ByteBuffer()
    private var lines: [String] = []
    private var trouble: MailTrouble?
    /// The server’s word that TLS may begin, until it has.
    private var agreed: SMTPReply?

    /// - Parameter greeting: what the server says first, before anything is said to it.
    init(greeting: SMTPOrder) { waiting = (greeting, nil) }

    func channelActive(context: ChannelHandlerContext) {
        if let greeting = waiting?.order { expect(greeting, context) }
        context.fireChannelActive()
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        let order = unwrapOutboundIn(data)
        if let trouble {
            order.answer.fail(trouble)
            promise?.fail(trouble)
            return
        }
        expect(order, context)
        switch order.work {
        case .send(let bytes): context.write(wrapOutboundOut(bytes), promise: promise)
        case .startTLS: context.write(wrapOutboundOut(ByteBuffer(string: "STARTTLS\r\n")), promise: promise)
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        var bytes = unwrapInboundIn(data)
        received.writeBuffer(&bytes)
        guard received.readableBytes <= Self.longestReply else { return end(MailTrouble(.brokenOff), context) }
        while trouble == nil, let line = nextLine() { take(line, context) }
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(MailTrouble(.brokenOff), context)
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { end(SMTPHandler.trouble(of: error), context) }

    private func expect(_ order: SMTPOrder, _ context: ChannelHandlerContext) {
        let timer = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(Int64(order.seconds))) {
            self.end(MailTrouble(.brokenOff), context)
        }
        waiting = (order, timer)
    }

    private func nextLine() -> String? {
        guard let end = received.readableBytesView.firstIndex(of: UInt8(ascii: "\n")),
            let text = received.readString(length: end - received.readerIndex + 1)
        else { return nil }
        received.discardReadBytes()
        return String(text.drop { $0.isNewline }.prefix { !$0.isNewline })
    }

    private func take(_ line: String, _ context: ChannelHandlerContext) {
        guard let code = Int(line.prefix(3)), (200...599).contains(code), lines.count < 100 else {
            return end(MailTrouble(.unreachable), context)
        }
        let mark = line.dropFirst(3).first
        lines.append(String(line.dropFirst(4)))
        guard mark != "-" else { return }
        let reply = SMTPReply(code: code, lines: lines)
        lines = []
        answer(reply, context)
    }

    private func answer(_ reply: SMTPReply, _ context: ChannelHandlerContext) {
        guard let (order, timer) = waiting, agreed == nil else { return end(MailTrouble(.brokenOff, reply), context) }
        if case .startTLS(let tls, let name) = order.work, reply.code == 220 {
            agreed = reply
            return beginTLS(tls, name, context)
        }
        waiting = nil
        timer?.cancel()
        order.answer.succeed(reply)
    }

    /// Nothing may lie in the buffer: it would have come in the open and be read as if it had not.
    private func beginTLS(_ tls: NIOSSLContext, _ name: String?, _ context: ChannelHandlerContext) {
        guard received.readableBytes == 0 else { return end(MailTrouble(.unprotected), context) }
        do {
            let handler = try NIOSSLClientHandler(context: tls, serverHostname: name)
            try context.pipeline.syncOperations.addHandler(handler, position: .first)
        } catch {
            end(MailTrouble(.certificate), context)
        }
    }

    /// The server has shown who it is: what is said from here on is for it alone.
    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case .handshakeCompleted? = event as? TLSUserEvent, let reply = agreed, let (order, timer) = waiting {
            agreed = nil
            waiting = nil
            timer?.cancel()
            order.answer.succeed(reply)
        }
        context.fireUserInboundEventTriggered(event)
    }

    private func end(_ trouble: MailTrouble, _ context: ChannelHandlerContext) {
        if self.trouble == nil { self.trouble = trouble }
        if let (order, timer) = waiting {
            waiting = nil
            timer?.cancel()
            order.answer.fail(self.trouble ?? trouble)
        }
        context.close(promise: nil)
    }

    static func trouble(of error: any Error) -> MailTrouble {
        switch error {
        case let trouble as MailTrouble: trouble
        // A server that hangs up without the farewell that TLS has for it.
        case NIOSSLError.uncleanShutdown: MailTrouble(.brokenOff)
        case is NIOSSLError, is NIOSSLExtraError, is BoringSSLError: MailTrouble(.certificate)
        default: MailTrouble(.brokenOff)
        }
    }
}
