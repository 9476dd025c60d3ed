import Basics

/// A request as a capability's page sees it: who asks, in which language, for what, with what typed in.
package struct Visit: Sendable {
    /// The address without its language: `/children`.
    package let path: String
    package let query: Query
    /// What a form sent; empty for a page that is only asked for.
    package let form: Query
    /// What the route's path held for `:name`.
    package let parameters: [String: String]
    package let language: Language
    package let person: Person?
    /// Where the request came from, for limits on guessing; never stored as it is.
    package let remoteAddress: String
    /// A number that names this request in the log and on a page that says something went wrong.
    package let reference: String
    /// Makes and checks what ties a form to its visitor.
    package let formToken: FormToken
    /// The value of the session cookie, for the page that ends the session.
    package let sessionCookie: String?
    /// The files that a form sent.
    package let files: [UploadedFile]

    /// The address of a page in this visit's language.
    package func link(_ path: String) -> String { Self.link(path, in: language) }

    package static func link(_ path: String, in language: Language) -> String {
        language == .welsh ? (path == "/" ? "/cy" : "/cy" + path) : path
    }

    /// This page's own address with its query, in the language.
    package func address(in language: Language) -> String {
        let query = query.encoded
        return Self.link(path, in: language) + (query.isEmpty ? "" : "?" + query)
    }

    /// The hidden field that every form that changes something carries.
    package var tokenField: HTML {
        input(.type("hidden"), .name(FormToken.field), .value(formToken.make()))
    }

    /// The person, where the route lets only signed-in people come.
    package func signedIn() throws -> Person {
        guard let person else { throw Denied.notSignedIn }
        return person
    }
}

/// Thrown where a visitor may not have what was asked for.
package enum Denied: Error {
    case notSignedIn
    case notAllowed
    case notFound
}
