import Basics
import Store
import Web

/// What a signed-in person sees and may change of their own account.
struct AccountPages: Sendable {
    let access: Access

    func addRoutes(to routes: inout Routes) {
        routes.get("/my-account", allow: .signedIn) { .page(try await self.overview($0)) }
        routes.post("/my-account/sign-out-others", allow: .signedIn, signOutOthers)
        routes.get("/my-account/password", allow: .signedIn) { .page(self.passwordForm($0)) }
        routes.post("/my-account/password", allow: .signedIn, changePassword)
        SecondStepPages(access: access).addRoutes(to: &routes)
    }

    private func overview(_ visit: Visit) async throws -> Page {
        let (account, person) = try await own(visit)
        let language = visit.language
        let codes = try await access.secondSteps.recoveryCodesLeft(account.id)
        let sessions = try await access.sessions.sessions(of: account.id)
        let secondStep = account.secondStep == nil ? AccessWords.secondStepOff : AccessWords.secondStepOn(codes)
        return Page(title: AccessWords.myAccount[language]) {
            h1 { AccessWords.myAccount[language] }
            SummaryList([
                .init(AccessWords.name[language], account.name),
                .init(AccessWords.email[language], account.email),
                .init(
                    AccessWords.roles[language], account.listedRoles.map { $0.name[language] }.joined(separator: ", ")),
                .init(
                    AccessWords.password[language], "••••••••",
                    action: PageLink(AccessWords.changePassword[language], href: visit.link("/my-account/password"))),
                .init(
                    AccessWords.secondStep[language], secondStep[language],
                    action: PageLink(
                        (account.secondStep == nil ? AccessWords.setUpSecondStep : AccessWords.changeSecondStep)[
                            language], href: visit.link("/my-account/second-step"))),
            ]).html
            DataTable(
                id: "sessions", caption: AccessWords.sessions[language],
                columns: [.init(AccessWords.signedInSince[language]), .init(AccessWords.lastUsed[language])],
                rows: sessions.map { session in
                    let isThis = session.id == person.session
                    return .init(
                        head: .text(
                            Self.written(session.madeAt, language)
                                + (isThis ? " (\(AccessWords.thisOne[language]))" : "")),
                        cells: [.text(Self.written(session.lastUsedAt, language))])
                }
            ).html
            if sessions.count > 1 {
                form(Attribute("method", "post"), Attribute("action", visit.link("/my-account/sign-out-others"))) {
                    visit.tokenField
                    submitButton(AccessWords.endOthers[language], .secondary)
                }
            }
        }
    }

    @Sendable private func signOutOthers(_ visit: Visit) async throws -> Answer {
        let (account, person) = try await own(visit)
        try await access.sessions.endOthers(of: account.id, but: person.session)
        return .redirect(visit.link("/my-account"))
    }

    @Sendable private func changePassword(_ visit: Visit) async throws -> Answer {
        let (account, person) = try await own(visit)
        let wanted = visit.form["password"] ?? ""
        guard try await access.attempts.mayTry("sign-in", account: account.email, from: visit.remoteAddress) else {
            return .page(passwordForm(visit, [Problem("current", AccessWords.tooManyTries)]), status: 429)
        }
        guard try await access.passwords.fits(visit.form["current"] ?? "", account.passwordHash) else {
            return .page(passwordForm(visit, [Problem("current", AccessWords.currentWrong)]), status: 422)
        }
        if let problem = PasswordRule.problem(wanted, email: account.email) {
            return .page(passwordForm(visit, [Problem("password", problem)]), status: 422)
        }
        let hash = try await access.passwords.hash(wanted)
        try await access.accounts.change(
            account.id, as: "password.changed", by: .person(person.id), endingSessions: true, endingLinks: true
        ) { $0.passwordHash = hash }
        return Answer.redirect(visit.link("/password-chosen")).endingSession()
    }

    private func passwordForm(_ visit: Visit, _ problems: [Problem] = []) -> Page {
        let language = visit.language
        return Page(
            title: AccessWords.changePassword[language], trail: [(AccessWords.myAccount[language], "/my-account")]
        ) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.changePassword[language] }
            form(
                .class("narrow"), Attribute("method", "post"), Attribute("action", visit.link("/my-account/password")),
                .flag("novalidate")
            ) {
                visit.tokenField
                PasswordField(
                    "current", AccessWords.currentPassword[language], problem: problems.sentence("current", language),
                    purpose: .current, language: language
                ).html
                PasswordField(
                    "password", AccessWords.newPassword[language], hint: AccessWords.newPasswordHint[language],
                    problem: problems.sentence("password", language), purpose: .new, language: language
                ).html
                submitButton(AccessWords.savePassword[language])
            }
        }
    }

    private func own(_ visit: Visit) async throws -> (Account, Person) {
        let person = try visit.signedIn()
        guard let id = Account.ID(person.id), let account = try await access.accounts.account(id) else {
            throw Denied.notSignedIn
        }
        return (account, person)
    }

    private static func written(_ moment: Instant, _ language: Language) -> String {
        let (day, time) = moment.inLondon
        return "\(day.written[language]), \(time)"
    }
}
