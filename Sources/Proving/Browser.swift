import Access
import Basics
import Capability
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Synchronization
import Web

/// A browser without a window: it keeps cookies, sends the form token of the page it last saw, and follows redirects
/// when told to.
package final class Browser: Sendable {
    /// What came back.
    package struct Shown: Sendable {
        package let status: Int
        package let text: String
        package let headers: HTTPFields

        package func has(_ piece: String) -> Bool { text.contains(piece) }
        package func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
        /// Where a redirect points.
        package var location: String? { headers[.location] }
    }

    private struct Memory {
        var cookies: [String: String] = [:]
        var token = ""
    }

    private let client: any TestClientProtocol
    private let memory = Mutex(Memory())
    private let access: Access?

    init(client: any TestClientProtocol, access: Access?) {
        self.client = client
        self.access = access
    }

    package func setCookie(_ name: String, _ value: String?) { memory.withLock { $0.cookies[name] = value } }
    package func cookie(_ name: String) -> String? { memory.withLock { $0.cookies[name] } }

    /// Signs in as somebody new with these roles, without the pages.
    @discardableResult
    package func signIn(as roles: Role...) async throws -> String {
        guard let access else { throw Denied.notFound }
        let email = "\(UUID().uuidString.lowercased())@council.example"
        let (account, _) = try await access.accounts.add(
            NewPerson(name: "Somebody", email: email, roles: Set(roles)), by: .system("test"))
        guard let account else { throw Denied.notFound }
        setCookie("hearth", try await access.sessions.begin(for: account.id, stage: .full))
        return account.id.text
    }

    /// Asks for a page.
    package func open(_ address: String, headers: HTTPFields = [:]) async throws -> Shown {
        try await send(address, method: .get, headers: headers, body: nil)
    }

    /// Sends a form with the token of the page seen last.
    package func submit(_ address: String, _ fields: [String: String], headers: HTTPFields = [:]) async throws -> Shown
    {
        let token = memory.withLock { $0.token }
        return try await submitRaw(
            address, [("form-token", token)] + fields.map { ($0.key, $0.value) }, headers: headers)
    }

    /// Sends a form as it stands, token or none.
    package func submitRaw(
        _ address: String, _ fields: [(name: String, value: String)], headers: HTTPFields = [:]
    ) async throws -> Shown {
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(
            address, method: .post, headers: headers, body: ByteBuffer(string: Query(fields).encoded))
    }

    /// Sends a form with files, the token of the page seen last first unless another is given.
    package func upload(
        _ address: String, _ fields: [String: String], files: [(field: String, name: String, bytes: Data)],
        token: String? = nil
    ) async throws -> Shown {
        let boundary = "----hearth\(UUID().uuidString)"
        var body = Data()
        func part(_ head: String, _ bytes: Data) {
            body.append(Data("--\(boundary)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8))
            body.append(bytes)
            body.append(Data("\r\n".utf8))
        }
        part("name=\"form-token\"", Data((token ?? memory.withLock { $0.token }).utf8))
        for (name, value) in fields { part("name=\"\(name)\"", Data(value.utf8)) }
        for file in files {
            part("name=\"\(file.field)\"; filename=\"\(file.name)\"\r\nContent-Type: text/csv", file.bytes)
        }
        body.append(Data("--\(boundary)--\r\n".utf8))
        var headers = HTTPFields()
        headers[.contentType] = "multipart/form-data; boundary=\(boundary)"
        return try await send(address, method: .post, headers: headers, body: ByteBuffer(bytes: body))
    }

    private func send(
        _ address: String, method: HTTPRequest.Method, headers: HTTPFields, body: ByteBuffer?
    ) async throws -> Shown {
        var headers = headers
        let cookies = memory.withLock { $0.cookies }
        if !cookies.isEmpty {
            headers[.cookie] = cookies.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ")
        }
        return try await client.execute(uri: address, method: method, headers: headers, body: body) { response in
            let text = String(buffer: response.body)
            self.remember(response.headers, text)
            return Shown(status: response.status.code, text: text, headers: response.headers)
        }
    }

    private func remember(_ headers: HTTPFields, _ text: String) {
        memory.withLock { memory in
            for line in headers[values: .setCookie] {
                let pair = line.prefix { $0 != ";" }.split(
                    separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                guard pair.count == 2 else { continue }
                let isGone = pair[1].isEmpty || line.contains("Max-Age=0")
                memory.cookies[String(pair[0])] = isGone ? nil : String(pair[1])
            }
            if let match = text.firstMatch(of: /name="form-token" value="([^"]*)"/) { memory.token = String(match.1) }
        }
    }
}

extension ProvingGround {
    /// Lends browsers of a site made of the ground's capabilities: each call of the closure is a new browser.
    ///
    /// - Parameters:
    ///   - passwordCost: what hashing costs; cheap unless the test is about it.
    ///   - face: how the council shows itself.
    ///   - extra: routes that no capability has.
    ///   - explain: what the program makes of an error from below.
    package func browse(
        passwordCost: PasswordCost = .cheap, isSecure: Bool = false,
        face: Face = Face(name: Bilingual("Anytown Council", cy: "Cyngor Unrhywle")), extra: Routes = Routes(),
        explain: @escaping @Sendable (any Error) -> any Error = { $0 },
        _ body: @escaping @Sendable (_ newBrowser: @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        let access = Access(ground, cost: passwordCost)
        let others = capabilities.standing(on: ground).filter { !($0 is Access) }
        let all: [any Capability] = [access] + others
        var routes = extra
        for capability in all { capability.addRoutes(to: &routes) }
        let site = Site(
            routes: routes, navigation: all.flatMap(\.navigation), gate: access.gate,
            settings: SiteSettings(isSecure: isSecure, formKey: ground.records.keys.key(for: "form")),
            metrics: SiteMetrics(), logger: ground.logger, explain: explain
        ) { face }
        let application = Application(responder: site.responder(), logger: ground.logger)
        try await application.test(.router) { client in try await body { Browser(client: client, access: access) } }
    }
}
