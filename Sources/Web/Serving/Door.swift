import Basics
import HTTPTypes
import Hummingbird
import NIOCore

/// One route with its guard: finds out who asks, whether they may, and whether a form is this site's own, before the
/// handler sees anything.
struct Door: Sendable {
    let site: Site
    let route: Routes.Route

    func respond(to request: Request, context: SiteContext) async throws -> Response {
        let cookies = request.cookies
        let cookie = cookies[site.settings.sessionCookie]?.value
        let person: Person? =
            if let cookie { try await site.gate.person(session: cookie) } else { nil }
        guard route.allowance.admits(person) else {
            throw person == nil ? try await notSignedIn(request) : Denied.notAllowed
        }

        // Signing out of a session that is over already: nothing is left to protect but the cookie.
        if route.path == "/sign-out", person == nil {
            let gone = Answer.redirect(Visit.link("/signed-out", in: context.language)).endingSession()
            return site.bare(gone)
        }
        let browser = cookies[site.settings.visitorCookie]?.value
        let visitor = person?.session ?? browser ?? Reference.make() + Reference.make() + Reference.make()
        let formToken = FormToken(key: site.settings.formKey, visitor: visitor)
        let upload = try Upload(route, largestFields: site.settings.largestForm)
        defer { upload?.forget() }
        let form: Query
        var files: [UploadedFile] = []
        if let upload {
            try checkOrigin(request)
            (form, files) = try await upload.receive(request) { formToken.fits($0[FormToken.field]) }
        } else {
            form = route.isChange ? try await checkedForm(request, formToken) : Query()
        }
        let visit = Visit(
            path: context.path, query: Query(encoded: request.uri.query ?? ""), form: form,
            parameters: Dictionary(
                context.parameters.map { (String($0.key), Query.plain($0.value)) }, uniquingKeysWith: { $1 }),
            language: context.language, person: person, remoteAddress: remoteAddress(request, context),
            reference: context.reference, formToken: formToken, sessionCookie: cookie, files: files)
        let answer = try await route.handler(visit)
        var response = try await site.response(answer, for: visit, acceptsGzip: request.acceptsGzip)
        if person == nil, browser == nil, case .page = answer.body { setVisitor(visitor, on: &response) }
        return response
    }

    /// Who asks: the connection's other end, or, where that is the proxy, the last address that the proxy added.
    private func remoteAddress(_ request: Request, _ context: SiteContext) -> String {
        guard let proxy = site.settings.proxy, context.remoteAddress == proxy,
            let name = HTTPField.Name("X-Forwarded-For"), let last = request.headers[values: name].last
        else { return context.remoteAddress }
        return last.split(separator: ",").last.map { $0.filter { $0 != " " } } ?? context.remoteAddress
    }

    /// A browser says where a form comes from; one from another site is refused.
    private func checkOrigin(_ request: Request) throws {
        if let site = HTTPField.Name("Sec-Fetch-Site").flatMap({ request.headers[$0] }),
            site != "same-origin", site != "none"
        {
            throw FormRefused.strangeOrigin
        }
    }

    /// Why somebody unknown is sent to sign in; with what they typed, where they had written something.
    private func notSignedIn(_ request: Request) async throws -> any Error {
        guard route.isChange, try Upload(route, largestFields: site.settings.largestForm) == nil else {
            return Denied.notSignedIn
        }
        let form = try await form(request)
        return Unsent(Denied.notSignedIn, form: form, of: request) ?? Denied.notSignedIn
    }

    /// Reads the form and makes sure that it was made by this site for this browser.
    private func checkedForm(_ request: Request, _ token: FormToken) async throws -> Query {
        try checkOrigin(request)
        let form = try await form(request)
        guard route.isOneClick || token.fits(form[FormToken.field]) else {
            throw Unsent(FormRefused.staleToken, form: form, of: request) ?? FormRefused.staleToken
        }
        return form
    }

    private func form(_ request: Request) async throws -> Query {
        if let length = request.headers[.contentLength].flatMap(Int.init), length > site.settings.largestForm {
            throw FormRefused.tooLarge
        }
        var body = ByteBuffer()
        for try await var part in request.body {
            guard body.readableBytes + part.readableBytes <= site.settings.largestForm else {
                throw FormRefused.tooLarge
            }
            body.writeBuffer(&part)
        }
        return Query(encoded: String(buffer: body))
    }

    private func setVisitor(_ value: String, on response: inout Response) {
        response.setCookie(
            Cookie(
                name: site.settings.visitorCookie, value: value, path: "/", secure: site.settings.isSecure,
                httpOnly: true, sameSite: .lax))
    }
}

/// Why a form was not taken.
enum FormRefused: Error, Hashable {
    case strangeOrigin
    case staleToken
    case tooLarge
    /// A form with a file, of which no more than so many bytes are taken.
    case fileTooLarge(Int)
    /// What was sent broke off, or is no form.
    case incomplete
    /// There is no room on the disk for what was sent.
    case noRoom
}

extension Query {
    /// A path's piece with its percent signs decoded.
    static func plain(_ text: Substring) -> String {
        Query(encoded: "x=" + text.replacing("+", with: "%2B"))["x"] ?? ""
    }
}
