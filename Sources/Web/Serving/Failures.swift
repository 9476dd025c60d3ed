import Basics
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Something that kept a page from being shown and that passes by itself: the database is away, the disk is full.
/// Shown as "try again soon" (503), with the sentence.
package struct Unavailable: Error {
    package let sentence: Bilingual

    package init(_ sentence: Bilingual) { self.sentence = sentence }
}

extension Site {
    /// The page for a request that ended in an error. Nothing of the inside is shown; the log holds it under the
    /// same reference.
    func failure(_ error: any Error, request: Request, context: SiteContext) async -> Response {
        if case Denied.notSignedIn = error { return signInFirst(request, context) }
        let unsent = error as? Unsent
        let failure = Failure(explain(unsent?.cause ?? error), typed: unsent?.typed ?? [], reference: context.reference)
        if failure.status >= 500 {
            metrics.countFault()
            logger.error(
                "request failed",
                metadata: [
                    "reference": "\(context.reference)", "route": "\(context.endpointPath ?? "-")",
                    "error": "\(String(reflecting: error))",
                ])
        }
        let visitor = FormToken(key: settings.formKey, visitor: context.reference)
        var person: Person?
        if failure.status < 500, let cookie = request.cookies[settings.sessionCookie]?.value {
            // Who is signed in only fills the frame; a failure page is shown without it as well.
            person = try? await gate.person(session: cookie)
        }
        let visit = Visit(
            path: context.path, query: Query(encoded: request.uri.query ?? ""), form: Query(), parameters: [:],
            language: context.language, person: person, remoteAddress: "", reference: context.reference,
            formToken: person.map { FormToken(key: settings.formKey, visitor: $0.session) } ?? visitor,
            sessionCookie: nil, files: [])
        let html = await frame.plainHTML(failure.page(in: context.language, visit: visit), for: visit)
        return Response(
            status: .init(code: failure.status), headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: html.source)))
    }

    /// Someone who is not signed in is sent to do so, and back afterwards.
    private func signInFirst(_ request: Request, _ context: SiteContext) -> Response {
        var address = Visit.link("/sign-in", in: context.language)
        if request.method == .get, context.path != "/" {
            let wanted = request.head.path ?? "/"
            address += "?" + Query([("to", wanted)]).encoded
        }
        return Response(status: .seeOther, headers: [.location: address])
    }
}

/// What a person is told when a page cannot be shown.
struct Failure {
    let status: Int
    let title: Bilingual
    let sentence: Bilingual
    /// What was typed and not kept.
    let typed: [String]
    let reference: String

    init(_ error: any Error, typed: [String] = [], reference: String) {
        self.reference = reference
        self.typed = typed
        switch error {
        case Denied.notSignedIn:
            (status, title, sentence) = (401, FrameWords.signedOutTitle, FrameWords.signedOut)
        case Denied.notAllowed:
            (status, title, sentence) = (403, FrameWords.notAllowedTitle, FrameWords.notAllowed)
        case Denied.notFound:
            (status, title, sentence) = (404, FrameWords.notFoundTitle, FrameWords.notFound)
        case let error as any HTTPResponseError where error.status.code == 404:
            (status, title, sentence) = (404, FrameWords.notFoundTitle, FrameWords.notFound)
        case FormRefused.tooLarge:
            (status, title, sentence) = (413, FrameWords.formRefusedTitle, FrameWords.formTooLarge)
        case FormRefused.fileTooLarge(let most):
            (status, title, sentence) = (413, FrameWords.formRefusedTitle, FrameWords.fileTooLarge(most))
        case FormRefused.incomplete:
            (status, title, sentence) = (400, FrameWords.formRefusedTitle, FrameWords.formIncomplete)
        case FormRefused.noRoom:
            (status, title, sentence) = (507, FrameWords.formRefusedTitle, FrameWords.formNoRoom)
        case is FormRefused:
            (status, title, sentence) = (403, FrameWords.formRefusedTitle, FrameWords.formStale)
        case let refusal as Refusal:
            (status, title) = (422, FrameWords.cannotBeDoneTitle)
            sentence = refusal.problems.map(\.sentence).joined()
        case let unavailable as Unavailable:
            (status, title, sentence) = (503, FrameWords.unavailableTitle, unavailable.sentence)
        default:
            (status, title, sentence) = (500, FrameWords.faultTitle, FrameWords.fault)
        }
    }

    func page(in language: Language, visit: Visit) -> Page {
        Page(title: title[language]) {
            h1 { title[language] }
            p(.class("lede")) { sentence[language] }
            if status == 401 {
                p { a(.href(visit.link("/sign-in"))) { FrameWords.signIn[language] } }
            }
            if !typed.isEmpty {
                h2 { FrameWords.whatYouTyped[language] }
                typed.map { text in
                    blockquote { text.split(whereSeparator: \.isNewline).map { line in p { String(line) } } }
                }
            }
            p { a(.href(visit.link("/"))) { FrameWords.toFirstPage[language] } }
            p(.class("quiet")) { FrameWords.quoteReference(reference)[language] }
        }
    }
}
