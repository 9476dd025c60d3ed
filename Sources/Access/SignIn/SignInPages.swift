import Basics
import Store
import Web

/// Signing in with a password and, where it is set up, a code; and signing out.
struct SignInPages: Sendable {
    let access: Access

    func addRoutes(to routes: inout Routes) {
        routes.get("/sign-in", allow: .everyone) { visit in
            visit.person == nil ? .page(self.form(visit)) : .redirect(Self.destination(visit, visit.query["to"]))
        }
        routes.post("/sign-in", allow: .everyone, signIn)
        routes.get("/sign-in/code", allow: .everyone) { .page(self.codeForm($0)) }
        routes.post("/sign-in/code", allow: .everyone, enterCode)
        routes.post("/sign-out", allow: .everyone, signOut)
        routes.get("/signed-out", allow: .everyone) { .page(self.signedOut($0)) }
    }

    @Sendable private func signIn(_ visit: Visit) async throws -> Answer {
        let email = visit.form.trimmed("email").lowercased()
        let password = visit.form["password"] ?? ""
        var problems: [Problem] = []
        if email.isEmpty { problems.append(Problem("email", AccessWords.enterEmail)) }
        if password.isEmpty { problems.append(Problem("password", AccessWords.enterPassword)) }
        guard problems.isEmpty else { return .page(form(visit, email: email, problems), status: 422) }
        guard try await access.attempts.mayTry("sign-in", account: email, from: visit.remoteAddress) else {
            return .page(form(visit, email: email, [Problem("email", AccessWords.tooManyTries)]), status: 429)
        }
        let account = try await access.accounts.account(email: email)
        let usable = account.flatMap { $0.isDisabled || $0.passwordHash.isEmpty ? nil : $0 }
        let isRight = try await access.passwords.fits(password, usable?.passwordHash)
        guard isRight, let usable else {
            return .page(form(visit, email: email, [Problem("email", AccessWords.wrong)]), status: 422)
        }
        try await access.attempts.forget("sign-in", account: email, from: visit.remoteAddress)
        let to = visit.form["to"]
        if usable.secondStep != nil {
            let cookie = try await access.sessions.begin(for: usable.id, stage: .code, as: usable)
            let query = Query([("to", to ?? "")]).encoded
            return Answer.redirect(visit.link("/sign-in/code") + "?" + query).beginningSession(cookie)
        }
        let cookie = try await access.sessions.begin(for: usable.id, stage: .full, as: usable)
        return Answer.redirect(Self.destination(visit, to)).beginningSession(cookie)
    }

    @Sendable private func enterCode(_ visit: Visit) async throws -> Answer {
        guard let cookie = visit.sessionCookie,
            let (account, _) = try await access.sessions.find(cookie, stage: .code)
        else { return .redirect(visit.link("/sign-in")) }
        guard try await access.attempts.mayTry("code", account: account.email, from: visit.remoteAddress) else {
            return .page(codeForm(visit, [Problem("code", AccessWords.tooManyTries)]), status: 429)
        }
        guard try await access.secondSteps.accepts(visit.form.trimmed("code"), for: account) else {
            return .page(codeForm(visit, [Problem("code", AccessWords.codeWrong)]), status: 422)
        }
        try await access.attempts.forget("code", account: account.email, from: visit.remoteAddress)
        // A new cookie: the one that only waited for the code opens nothing and ends here.
        try await access.sessions.end(cookie, by: .person(account.id.text))
        let full = try await access.sessions.begin(for: account.id, stage: .full, as: account)
        return Answer.redirect(Self.destination(visit, visit.form["to"])).beginningSession(full)
    }

    @Sendable private func signOut(_ visit: Visit) async throws -> Answer {
        if let cookie = visit.sessionCookie, let person = visit.person {
            try await access.sessions.end(cookie, by: .person(person.id))
        }
        return Answer.redirect(visit.link("/signed-out")).endingSession()
    }

    /// Where to go after signing in: the page that was wanted, if it is one of this site's.
    static func destination(_ visit: Visit, _ wanted: String?) -> String {
        // Browsers leave tabs and line ends out of an address, so `/<tab>/elsewhere` would lead away.
        guard let wanted, wanted.hasPrefix("/"), !wanted.hasPrefix("//"), !wanted.contains("\\"),
            wanted.utf8.allSatisfy({ $0 > 32 && $0 != 127 })
        else { return visit.link("/") }
        return wanted.hasPrefix("/cy/") ? wanted : visit.link(wanted)
    }

    private func form(_ visit: Visit, email: String = "", _ problems: [Problem] = []) -> Page {
        let language = visit.language
        return Page(title: AccessWords.signIn[language]) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.signIn[language] }
            Web.form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link("/sign-in")),
                .flag("novalidate")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("to"), .value(visit.form["to"] ?? visit.query["to"] ?? ""))
                TextField(
                    "email", AccessWords.email[language], value: email, problem: problems.sentence("email", language),
                    type: .email, autocomplete: "username", language: language
                ).html
                PasswordField(
                    "password", AccessWords.password[language], problem: problems.sentence("password", language),
                    purpose: .current, language: language
                ).html
                submitButton(AccessWords.signIn[language])
            }
            p { a(.href(visit.link("/forgotten"))) { AccessWords.forgottenLink[language] } }
        }
    }

    private func codeForm(_ visit: Visit, _ problems: [Problem] = []) -> Page {
        let language = visit.language
        return Page(title: AccessWords.codeTitle[language]) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.codeTitle[language] }
            Web.form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link("/sign-in/code")),
                .flag("novalidate")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("to"), .value(visit.form["to"] ?? visit.query["to"] ?? ""))
                TextField(
                    "code", AccessWords.code[language], hint: AccessWords.codeHint[language],
                    problem: problems.sentence("code", language), autocomplete: "one-time-code", width: .half,
                    language: language
                ).html
                submitButton(AccessWords.goOn[language])
            }
        }
    }

    private func signedOut(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: AccessWords.signedOut[language]) {
            h1 { AccessWords.signedOut[language] }
            p(.class("lede")) { AccessWords.signedOutMore[language] }
            p { a(.class("button"), .href(visit.link("/sign-in"))) { AccessWords.signInAgain[language] } }
        }
    }
}
