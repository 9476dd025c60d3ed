import Basics
import Store
import Web

/// Asking for a new password, and choosing one by a link.
struct PasswordPages: Sendable {
    let access: Access

    func addRoutes(to routes: inout Routes) {
        routes.get("/forgotten", allow: .everyone) { .page(self.askForm($0)) }
        routes.post("/forgotten", allow: .everyone, ask)
        routes.get("/forgotten/noted", allow: .everyone) { .page(self.noted($0)) }
        routes.get("/choose-password/:secret", allow: .everyone) { visit in
            let account = try await self.access.links.account(visit.parameters["secret"] ?? "")
            return account == nil ? .page(self.over(visit), status: 410) : .page(self.chooseForm(visit))
        }
        routes.post("/choose-password/:secret", allow: .everyone, choose)
        routes.get("/password-chosen", allow: .everyone) { .page(self.chosen($0)) }
    }

    @Sendable private func ask(_ visit: Visit) async throws -> Answer {
        let email = visit.form.trimmed("email").lowercased()
        guard !email.isEmpty else {
            return .page(askForm(visit, [Problem("email", AccessWords.enterEmail)]), status: 422)
        }
        guard try await access.attempts.mayTry("forgotten", account: email, from: visit.remoteAddress) else {
            return .page(askForm(visit, [Problem("email", AccessWords.tooManyTries)]), status: 429)
        }
        try await access.links.request(email: email)
        return .redirect(visit.link("/forgotten/noted"))
    }

    @Sendable private func choose(_ visit: Visit) async throws -> Answer {
        let secret = visit.parameters["secret"] ?? ""
        let password = visit.form["password"] ?? ""
        guard try await access.attempts.mayTry("link", account: secret, from: visit.remoteAddress) else {
            return .page(chooseForm(visit, [Problem("password", AccessWords.tooManyTries)]), status: 429)
        }
        guard let account = try await access.links.account(secret) else { return .page(over(visit), status: 410) }
        if let problem = PasswordRule.problem(password, email: account.email) {
            return .page(chooseForm(visit, [Problem("password", problem)]), status: 422)
        }
        let hash = try await access.passwords.hash(password)
        guard try await access.links.use(secret, passwordHash: hash) else { return .page(over(visit), status: 410) }
        return .redirect(visit.link("/password-chosen"))
    }

    private func askForm(_ visit: Visit, _ problems: [Problem] = []) -> Page {
        let language = visit.language
        return Page(title: AccessWords.forgottenTitle[language]) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.forgottenTitle[language] }
            p { (access.hasMail ? AccessWords.forgottenHowByMail : AccessWords.forgottenHow)[language] }
            form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link("/forgotten")),
                .flag("novalidate")
            ) {
                visit.tokenField
                TextField(
                    "email", AccessWords.email[language], value: visit.form.trimmed("email"),
                    problem: problems.sentence("email", language), type: .email, autocomplete: "username",
                    language: language
                ).html
                submitButton(AccessWords.askForLink[language])
            }
        }
    }

    private func chooseForm(_ visit: Visit, _ problems: [Problem] = []) -> Page {
        let language = visit.language
        return Page(title: AccessWords.chooseTitle[language]) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.chooseTitle[language] }
            form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link(visit.path)),
                .flag("novalidate")
            ) {
                visit.tokenField
                PasswordField(
                    "password", AccessWords.newPassword[language], hint: AccessWords.newPasswordHint[language],
                    problem: problems.sentence("password", language), purpose: .new, language: language
                ).html
                submitButton(AccessWords.savePassword[language])
            }
        }
    }

    private func noted(_ visit: Visit) -> Page {
        let done = access.hasMail ? AccessWords.forgottenDoneByMail : AccessWords.forgottenDone
        return sayingOnly(AccessWords.forgottenDoneTitle, done, visit)
    }

    private func over(_ visit: Visit) -> Page { sayingOnly(AccessWords.linkOverTitle, AccessWords.linkOver, visit) }

    private func chosen(_ visit: Visit) -> Page { sayingOnly(AccessWords.chosenTitle, AccessWords.chosen, visit) }

    private func sayingOnly(_ title: Bilingual, _ sentence: Bilingual, _ visit: Visit) -> Page {
        Page(title: title[visit.language]) {
            h1 { title[visit.language] }
            p(.class("lede")) { sentence[visit.language] }
            p { a(.href(visit.link("/sign-in"))) { AccessWords.signIn[visit.language] } }
        }
    }
}
