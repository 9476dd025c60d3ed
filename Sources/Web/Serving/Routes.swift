/// The routes of the site. Adding one says who may use it.
package struct Routes: Sendable {
    package typealias Handler = @Sendable (Visit) async throws -> Answer

    struct Route: Sendable {
        let isChange: Bool
        let path: String
        let allowance: Allowance
        let handler: Handler
        /// The most bytes that a form with files may hold; nil where the route takes no files.
        var largestUpload: Int?
        /// Whether what is sent needs no form token, because a secret in its address is what counts.
        var isOneClick = false
    }

    private(set) var all: [Route] = []

    package init() {}

    /// A page that is asked for and changes nothing. `path` is Hummingbird's: `/people/:id`.
    package mutating func get(_ path: String, allow allowance: Allowance, _ handler: @escaping Handler) {
        all.append(Route(isChange: false, path: path, allowance: allowance, handler: handler))
    }

    /// A form that is sent. Its token has been checked before the handler sees it.
    package mutating func post(_ path: String, allow allowance: Allowance, _ handler: @escaping Handler) {
        all.append(Route(isChange: true, path: path, allowance: allowance, handler: handler))
    }

    /// What a mail program sends on its own when its reader presses "unsubscribe" (RFC 8058): anyone may, with no form
    /// token. The path must end in a secret that lets whoever knows it do this one thing.
    package mutating func oneClick(_ path: String, _ handler: @escaping Handler) {
        all.append(Route(isChange: true, path: path, allowance: .everyone, handler: handler, isOneClick: true))
    }

    /// A form with files is sent. Its token has been checked before the first file was taken; the files lie in a
    /// folder of the request's own and are gone when it is answered.
    ///
    /// - Parameter largest: in bytes, all parts together.
    package mutating func upload(
        _ path: String, allow allowance: Allowance, largest: Int, _ handler: @escaping Handler
    ) {
        all.append(
            Route(isChange: true, path: path, allowance: allowance, handler: handler, largestUpload: largest))
    }

    /// Every route with who may use it, for the tests that try each as each role.
    package var listed: [(isChange: Bool, path: String, allowance: Allowance)] {
        all.map { ($0.isChange, $0.path, $0.allowance) }
    }
}
