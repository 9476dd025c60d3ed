import Basics
import Store
import Web

/// The administrator's pages: who may sign in, with which roles.
struct PeoplePages: Sendable {
    let access: Access

    func addRoutes(to routes: inout Routes) {
        let allowed = Allowance.holders(Access.managePeople)
        routes.get("/people", allow: allowed) { .page(try await self.list($0)) }
        routes.get("/people/add", allow: allowed) { .page(self.addForm($0)) }
        routes.post("/people/add", allow: allowed, add)
        routes.get("/people/:id", allow: allowed) { .page(try await self.one($0)) }
        routes.post("/people/:id/roles", allow: allowed, setRoles)
        routes.post("/people/:id/link", allow: allowed, makeLink)
        routes.get("/people/:id/disable", allow: allowed) { .page(try await self.confirmDisable($0)) }
        routes.post("/people/:id/disable", allow: allowed, disable)
        routes.post("/people/:id/enable", allow: allowed, enable)
        routes.post("/people/:id/remove-second-step", allow: allowed, removeSecondStep)
    }

    private func list(_ visit: Visit) async throws -> Page {
        let language = visit.language
        let accounts = try await access.accounts.all()
        let asked = try await access.links.requests()
        let active = accounts.count { !$0.isDisabled }
        let order = Order(rawValue: visit.query["sort"] ?? "") ?? .name
        func head(_ words: Bilingual, _ column: Order) -> DataTable.Column {
            .init(
                words[language],
                sort: .init(
                    href: visit.link("/people") + "?sort=\(column.rawValue)",
                    state: column == order ? .ascending : .none))
        }
        return Page(title: AccessWords.people[language]) {
            h1 { AccessWords.people[language] }
            p(.class("lede")) { AccessWords.peopleCount(active, accounts.count - active)[language] }
            p { a(.class("button"), .href(visit.link("/people/add"))) { AccessWords.addPerson[language] } }
            DataTable(
                id: "people", caption: AccessWords.people[language],
                columns: [
                    head(AccessWords.name, .name), head(AccessWords.email, .email),
                    head(AccessWords.roles, .roles), .init(AccessWords.state[language]),
                ],
                rows: accounts.sorted { order.comes($0, before: $1) }.map { account in
                    .init(
                        head: a(.href(visit.link("/people/\(account.id)"))) { account.name },
                        cells: [
                            .text(account.email),
                            .text(account.listedRoles.map { $0.name[language] }.joined(separator: ", ")),
                            .text(Self.state(account, hasAsked: asked.contains(account.id.text))[language]),
                        ])
                }
            ).html
        }
    }

    /// What the list is sorted by.
    private enum Order: String {
        case name, email, roles

        func comes(_ one: Account, before other: Account) -> Bool {
            switch self {
            case .name: (one.name, one.email) < (other.name, other.email)
            case .email: one.email < other.email
            case .roles: (one.writtenRoles, one.name) < (other.writtenRoles, other.name)
            }
        }
    }

    private static func state(_ account: Account, hasAsked: Bool) -> Bilingual {
        if account.isDisabled { return AccessWords.disabled }
        if hasAsked { return AccessWords.askedForLink }
        return account.passwordHash.isEmpty ? AccessWords.noPassword : AccessWords.active
    }

    @Sendable private func add(_ visit: Visit) async throws -> Answer {
        let person = NewPerson(
            name: visit.form.trimmed("name"), email: visit.form.trimmed("email"), roles: Self.roles(visit.form))
        let (account, problems) = try await access.accounts.add(person, by: .person(try visit.signedIn().id))
        guard let account else { return .page(addForm(visit, person, problems), status: 422) }
        guard access.hasMail else { return .redirect(visit.link("/people/\(account.id)")) }
        try await access.links.invite(account.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/people/\(account.id)") + "?done=invited")
    }

    @Sendable private func setRoles(_ visit: Visit) async throws -> Answer {
        let account = try await account(visit)
        let person = try visit.signedIn()
        let roles = Self.roles(visit.form)
        var problem: Bilingual?
        if roles.isEmpty { problem = AccessWords.chooseRole }
        if account.id.text == person.id, !roles.contains(.administrator) { problem = AccessWords.ownAdministrator }
        if let problem { return .page(try await one(visit, problem: problem, roles: roles), status: 422) }
        try await access.accounts.change(
            account.id, as: "account.roles-set", by: .person(person.id), endingSessions: roles != account.roles
        ) { $0.roles = roles }
        return .redirect(visit.link("/people/\(account.id)") + "?done=roles")
    }

    @Sendable private func makeLink(_ visit: Visit) async throws -> Answer {
        let account = try await account(visit)
        let secret = try await access.links.make(for: account.id, by: .person(try visit.signedIn().id))
        return .page(try await one(visit, link: access.site + visit.link("/choose-password/\(secret)")))
    }

    @Sendable private func disable(_ visit: Visit) async throws -> Answer {
        let account = try await account(visit)
        let person = try visit.signedIn()
        guard account.id.text != person.id else {
            return .page(try await one(visit, problem: AccessWords.ownDisable), status: 422)
        }
        try await access.accounts.change(
            account.id, as: "account.disabled", by: .person(person.id), endingSessions: true, endingLinks: true
        ) { $0.isDisabled = true }
        return .redirect(visit.link("/people/\(account.id)"))
    }

    @Sendable private func enable(_ visit: Visit) async throws -> Answer {
        let account = try await account(visit)
        try await access.accounts.change(
            account.id, as: "account.enabled", by: .person(try visit.signedIn().id), endingSessions: false
        ) { $0.isDisabled = false }
        return .redirect(visit.link("/people/\(account.id)"))
    }

    @Sendable private func removeSecondStep(_ visit: Visit) async throws -> Answer {
        let account = try await account(visit)
        try await access.secondSteps.takeAway(from: account.id, by: .person(try visit.signedIn().id))
        return .redirect(visit.link("/people/\(account.id)"))
    }

    private func account(_ visit: Visit) async throws -> Account {
        guard let id = visit.parameters["id"].flatMap(Account.ID.init),
            let account = try await access.accounts.account(id)
        else { throw Denied.notFound }
        return account
    }

    private static func roles(_ form: Query) -> Set<Role> { Set(form.all("roles").compactMap(Role.init(rawValue:))) }
}

// What the pages look like.
extension PeoplePages {
    private func trail(_ language: Language) -> [(words: String, path: String)] {
        [(AccessWords.people[language], "/people")]
    }

    private func addForm(
        _ visit: Visit, _ person: NewPerson = NewPerson(name: "", email: "", roles: []), _ problems: [Problem] = []
    ) -> Page {
        let language = visit.language
        return Page(title: AccessWords.addPerson[language], trail: trail(language)) {
            ErrorSummary(problems, language: language).html
            h1 { AccessWords.addPerson[language] }
            form(
                Attribute("method", "post"), Attribute("action", visit.link("/people/add")), .flag("novalidate"),
                .data("keep", "")
            ) {
                visit.tokenField
                TextField(
                    "name", AccessWords.name[language], value: person.name,
                    problem: problems.sentence("name", language),
                    autocomplete: "off", language: language
                ).html
                TextField(
                    "email", AccessWords.email[language], value: person.email,
                    problem: problems.sentence("email", language), type: .email, autocomplete: "off", language: language
                ).html
                roleBoxes(person.roles, problems.sentence("roles", language), language)
                submitButton(AccessWords.addPerson[language])
            }
        }
    }

    private func roleBoxes(_ chosen: Set<Role>, _ problem: String?, _ language: Language) -> HTML {
        Checkboxes(
            "roles", AccessWords.roles[language],
            Role.allCases.map { Choice($0.rawValue, $0.name[language], hint: $0.purpose[language]) },
            hint: AccessWords.rolesHint[language], chosen: Set(chosen.map(\.rawValue)), problem: problem,
            language: language
        ).html
    }

    private func one(_ visit: Visit, problem: Bilingual? = nil, roles: Set<Role>? = nil, link: String? = nil)
        async throws
        -> Page
    {
        let account = try await account(visit)
        let language = visit.language
        let asked = try await access.links.requests().contains(account.id.text)
        let problems = problem.map { [Problem("roles", $0)] } ?? []
        let path = "/people/\(account.id)"
        return Page(title: account.name, trail: trail(language)) {
            ErrorSummary(problems, language: language).html
            if visit.query["done"] == "roles" {
                NotificationBanner(.done, AccessWords.rolesSaved[language], language: language).html
            }
            if visit.query["done"] == "invited", access.hasMail {
                NotificationBanner(.done, AccessWords.invited[language], language: language).html
            }
            if let link {
                NotificationBanner(
                    .notice, p { AccessWords.linkMade[language] } + p(.class("key")) { Web.code { link } },
                    language: language
                ).html
            }
            h1 { account.name }
            SummaryList([
                .init(AccessWords.email[language], account.email),
                .init(AccessWords.state[language], Self.state(account, hasAsked: asked)[language]),
                .init(
                    AccessWords.secondStep[language],
                    (account.secondStep == nil ? AccessWords.secondStepOff : AccessWords.active)[language]),
            ]).html
            if !account.isDisabled { sendOnly(visit, path + "/link", AccessWords.makeLink, .secondary) }
            form(Attribute("method", "post"), Attribute("action", visit.link(path + "/roles")), .data("keep", "")) {
                visit.tokenField
                roleBoxes(roles ?? account.roles, problem?[language], language)
                submitButton(AccessWords.saveRoles[language])
            }
            if account.secondStep != nil {
                sendOnly(visit, path + "/remove-second-step", AccessWords.removeSecondStep, .warning)
            }
            if account.isDisabled {
                sendOnly(visit, path + "/enable", AccessWords.enable, .secondary)
            } else {
                p { a(.href(visit.link(path + "/disable"))) { AccessWords.disable[language] } }
            }
        }
    }

    private func sendOnly(_ visit: Visit, _ path: String, _ words: Bilingual, _ kind: ButtonKind) -> HTML {
        form(Attribute("method", "post"), Attribute("action", visit.link(path))) {
            visit.tokenField
            submitButton(words[visit.language], kind)
        }
    }

    private func confirmDisable(_ visit: Visit) async throws -> Page {
        let account = try await account(visit)
        let language = visit.language
        let path = "/people/\(account.id)"
        return Page(title: AccessWords.disableQuestion[language], trail: trail(language) + [(account.name, path)]) {
            ConfirmStep(
                question: AccessWords.disableQuestion[language],
                whatHappens: p { strong { account.name } } + p { AccessWords.disableWhat[language] },
                action: visit.link(path + "/disable"), hidden: visit.tokenField, confirm: AccessWords.disable[language],
                kind: .warning, cancel: visit.link(path), language: language
            ).html
        }
    }
}
