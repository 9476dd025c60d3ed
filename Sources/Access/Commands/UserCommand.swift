import ArgumentParser
import Basics
import Capability
import Foundation
import Store
import Web

/// `hearth user`: the people who may sign in.
package struct UserCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Add, list, disable and reset the people who may sign in.",
        discussion: """
            EXAMPLES
              hearth user add clerk@council.gov.uk --name "Committee clerk" --role clerk
              hearth user list
              hearth user disable clerk@council.gov.uk
              hearth user reset clerk@council.gov.uk
            """,
        subcommands: [Add.self, List.self, Disable.self, Enable.self, Reset.self])

    package init() {}

    /// The name of the account on the machine: who the audit says used the command.
    static var actor: Actor { .command(ProcessInfo.processInfo.userName) }

    static func access(_ options: CouncilOptions, settingUp: Bool = false) async throws -> Access {
        Access(try await options.open(settingUp: settingUp))
    }

    /// - Throws: `Refusal` where nobody has that e-mail address.
    static func account(_ email: String, in access: Access) async throws -> Account {
        guard let account = try await access.accounts.account(email: email.lowercased()) else {
            throw Refusal("email", UserCommandWords.nobody(email))
        }
        return account
    }
}

extension UserCommand {
    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a person and print the link by which they choose a password.",
            discussion:
                "The link works once, for 24 hours. It begins with the address that --address or the settings name.")

        @Argument(help: "The e-mail address they sign in with.")
        var email: String
        @Option(help: "Their name, as others see it.")
        var name: String
        @Option(
            parsing: .singleValue,
            help: "A role: \(Role.allCases.map(\.rawValue).joined(separator: ", ")). Give it again for another.")
        var role: [String]
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let access = try await UserCommand.access(council, settingUp: true)
            var roles: Set<Role> = []
            for text in role {
                guard let role = Role(rawValue: text) else { throw Refusal("role", UserCommandWords.noSuchRole(text)) }
                roles.insert(role)
            }
            let (account, problems) = try await access.accounts.add(
                NewPerson(name: name, email: email, roles: roles), by: UserCommand.actor)
            guard let account else { throw Refusal(problems) }
            let secret = try await access.links.make(for: account.id, by: UserCommand.actor)
            print("Added \(account.email). They choose a password at:\n\(access.site)/choose-password/\(secret)")
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the people, their roles and whether they "
                + "may sign in.")

        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let access = try await UserCommand.access(council)
            for account in try await access.accounts.all() {
                let state =
                    account.isDisabled ? "disabled" : account.passwordHash.isEmpty ? "no password yet" : "active"
                print("\(account.email)\t\(account.writtenRoles)\t\(state)\t\(account.name)")
            }
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Sign a person out everywhere and let them in no "
                + "more.")

        @Argument(help: "Their e-mail address.")
        var email: String
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let access = try await UserCommand.access(council)
            let account = try await UserCommand.account(email, in: access)
            try await access.accounts.change(
                account.id, as: "account.disabled", by: UserCommand.actor, endingSessions: true, endingLinks: true
            ) { $0.isDisabled = true }
            print("\(account.email) is disabled and signed out everywhere.")
        }
    }

    struct Enable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Let a disabled person sign in again.")

        @Argument(help: "Their e-mail address.")
        var email: String
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let access = try await UserCommand.access(council)
            let account = try await UserCommand.account(email, in: access)
            try await access.accounts.change(
                account.id, as: "account.enabled", by: UserCommand.actor, endingSessions: false
            ) { $0.isDisabled = false }
            print("\(account.email) may sign in again.")
        }
    }

    struct Reset: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print a link by which a person chooses a new password, and take away a lost second step.")

        @Argument(help: "Their e-mail address.")
        var email: String
        @Flag(help: "Also take away the second step, for someone who lost their phone and their printed codes.")
        var secondStep = false
        @OptionGroup var council: CouncilOptions

        func run() async throws {
            let access = try await UserCommand.access(council)
            let account = try await UserCommand.account(email, in: access)
            if secondStep { try await access.secondSteps.takeAway(from: account.id, by: UserCommand.actor) }
            let secret = try await access.links.make(for: account.id, by: UserCommand.actor)
            print("\(account.email) chooses a new password at:\n\(access.site)/choose-password/\(secret)")
        }
    }
}

enum UserCommandWords {
    static func nobody(_ email: String) -> Bilingual {
        Bilingual(
            "Nobody here has the e-mail address \(email). hearth user list shows who has an account.",
            cy: "Nid oes gan neb yma'r cyfeiriad e-bost \(email). Mae hearth user list yn dangos pwy sydd â chyfrif.")
    }

    static func noSuchRole(_ text: String) -> Bilingual {
        Bilingual(
            "There is no role \(text). Choose from: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).",
            cy: "Nid oes rôl \(text). Dewiswch o: \(Role.allCases.map(\.rawValue).joined(separator: ", ")).")
    }
}
