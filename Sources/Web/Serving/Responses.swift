import Basics
import HTTPTypes
import Hummingbird
import NIOCore

extension Site {
    /// An answer as bytes on the wire: a page in its frame, a file, or nothing but a header.
    func response(_ answer: Answer, for visit: Visit, acceptsGzip: Bool) async throws -> Response {
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        var response: Response
        switch answer.body {
        case .empty:
            response = Response(status: .init(code: answer.status), headers: headers)
        case .bytes(let bytes, let type):
            headers[.contentType] = type
            response = text(ByteBuffer(bytes: bytes), answer.status, headers, acceptsGzip)
        case .page(let page):
            headers[.contentType] = "text/html; charset=utf-8"
            headers[.contentLanguage] = visit.language.rawValue
            let html = try await frame.html(page, for: visit)
            response = text(ByteBuffer(string: html.source), answer.status, headers, acceptsGzip)
        }
        change(answer.session, on: &response)
        return response
    }

    /// An answer that holds no page.
    func bare(_ answer: Answer) -> Response {
        var headers = HTTPFields()
        for (name, value) in answer.headers {
            if let name = HTTPField.Name(name) { headers.append(HTTPField(name: name, value: value)) }
        }
        var response = Response(status: .init(code: answer.status), headers: headers)
        change(answer.session, on: &response)
        return response
    }

    private func text(_ plain: ByteBuffer, _ status: Int, _ headers: HTTPFields, _ acceptsGzip: Bool) -> Response {
        var headers = headers
        headers[.vary] = "Accept-Encoding"
        if acceptsGzip, plain.readableBytes > 1000, let small = Gzip.compressed(plain.readableBytesView, level: 5) {
            headers[.contentEncoding] = "gzip"
            return Response(
                status: .init(code: status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: small)))
        }
        return Response(status: .init(code: status), headers: headers, body: .init(byteBuffer: plain))
    }

    private func change(_ change: Answer.SessionChange, on response: inout Response) {
        switch change {
        case .none: break
        case .begin(let cookie): response.setCookie(sessionCookie(cookie, maxAge: nil))
        case .end: response.setCookie(sessionCookie("", maxAge: 0))
        }
    }

    private func sessionCookie(_ value: String, maxAge: Int?) -> Cookie {
        if let maxAge {
            return Cookie(
                name: settings.sessionCookie, value: value, maxAge: maxAge, path: "/", secure: settings.isSecure,
                httpOnly: true, sameSite: .lax)
        }
        return Cookie(
            name: settings.sessionCookie, value: value, path: "/", secure: settings.isSecure, httpOnly: true,
            sameSite: .lax)
    }
}
