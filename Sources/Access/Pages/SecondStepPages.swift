import Basics
import Store
import Web

/// Setting up the code from a telephone.
struct SecondStepPages: Sendable {
    let access: Access

    func addRoutes(to routes: inout Routes) {
        routes.get("/my-account/second-step", allow: .signedIn) { visit in
            .page(self.setUpForm(visit, OneTimeCode.random()))
        }
        routes.post("/my-account/second-step", allow: .signedIn, turnOn)
    }

    @Sendable private func turnOn(_ visit: Visit) async throws -> Answer {
        let person = try visit.signedIn()
        guard let id = Account.ID(person.id), let secret = [UInt8](hex: visit.form["secret"] ?? ""), secret.count == 20
        else { throw Denied.notFound }
        guard try await access.attempts.mayTry("code", account: person.id, from: visit.remoteAddress) else {
            let problem = Problem("code", AccessWords.tooManyTries)
            return .page(setUpForm(visit, OneTimeCode(secret: secret), [problem]), status: 429)
        }
        let code = OneTimeCode(secret: secret)
        let typed = visit.form.trimmed("code")
        // Whoever finds a browser open must not be able to put their own telephone in the place of its owner's.
        let account = try await access.accounts.account(id)
        guard try await access.passwords.fits(visit.form["current"] ?? "", account?.passwordHash) else {
            return .page(setUpForm(visit, code, [Problem("current", AccessWords.currentWrong)]), status: 422)
        }
        guard let step = code.step(of: typed, at: access.accounts.records.machineNow, after: 0) else {
            return .page(setUpForm(visit, code, [Problem("code", AccessWords.codeWrong)]), status: 422)
        }
        let codes = try await access.secondSteps.setUp(code, using: step, for: id, by: .person(person.id))
        try await access.sessions.endOthers(of: id, but: person.session)
        return .page(recoveryCodes(visit, codes))
    }

    private func setUpForm(_ visit: Visit, _ code: OneTimeCode, _ problems: [Problem] = []) -> Page {
        let language = visit.language
        let plain = code.written.replacing(" ", with: "")
        let address = "otpauth://totp/Hearth?secret=\(plain)&issuer=Hearth"
        return Page(
            title: AccessWords.setUpSecondStep[language], trail: [(AccessWords.myAccount[language], "/my-account")]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.setUpSecondStep[language] }
            p(.class("lede")) { AccessWords.secondStepWhy[language] }
            p { AccessWords.secondStepHow[language] }
            if let square = SquareCode(address, name: AccessWords.squareCode[language]) { square.html }
            p { AccessWords.secondStepKey[language] }
            p(.class("key")) { Web.code { code.written } }
            p { a(.href(address)) { AccessWords.secondStepLink[language] } }
            p { AccessWords.secondStepThen[language] }
            form(
                .class("narrow"), Attribute("method", "post"),
                Attribute("action", visit.link("/my-account/second-step")), .flag("novalidate")
            ) {
                visit.tokenField
                input(.type("hidden"), .name("secret"), .value(code.secret.hex))
                TextField(
                    "code", AccessWords.code[language], problem: problems.sentence("code", language),
                    autocomplete: "one-time-code", inputmode: "numeric", width: .half, language: language
                ).html
                PasswordField(
                    "current", AccessWords.currentPassword[language], problem: problems.sentence("current", language),
                    purpose: .current, language: language
                ).html
                submitButton(AccessWords.turnOn[language])
            }
        }
    }

    private func recoveryCodes(_ visit: Visit, _ codes: [String]) -> Page {
        let language = visit.language
        return Page(
            title: AccessWords.recoveryTitle[language], trail: [(AccessWords.myAccount[language], "/my-account")]
        ) {
            h1 { AccessWords.recoveryTitle[language] }
            p(.class("lede")) { AccessWords.recoveryWhy[language] }
            ol(.class("codes")) { codes.map { text in li { Web.code { text } } } }
            p { a(.class("button"), .href(visit.link("/my-account"))) { AccessWords.recoveryKept[language] } }
        }
    }
}
