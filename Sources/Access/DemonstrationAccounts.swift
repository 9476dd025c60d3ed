import Basics
import Capability
import Foundation
import Store
import Web

/// One account for each role that signs in, named after the role and after nobody, each with a password made up for
/// this demonstration and written down beside its database.
struct DemonstrationAccounts: Sendable {
    let access: Access

    func make(_ demonstration: Demonstration) async throws {
        var lines: [String] = []
        for role in Role.allCases {
            let email = "\(role.rawValue)@\(demonstration.council).example"
            let password = Self.passphrase()
            let person = NewPerson(name: "\(role.name.english) (demonstration)", email: email, roles: [role])
            let (account, _) = try await access.accounts.add(person, by: .system("demonstration"))
            guard let account else { continue }
            let hash = try await access.passwords.hash(password)
            try await access.accounts.change(
                account.id, as: "password.chosen", by: .system("demonstration"), endingSessions: false
            ) { $0.passwordHash = hash }
            lines.append("\(email)  \(password)")
        }
        let file = demonstration.folder.appendingPathComponent("sign-ins.txt")
        let isWritten = FileManager.default.createFile(
            atPath: file.path, contents: Data((lines.joined(separator: "\n") + "\n").utf8),
            attributes: [.posixPermissions: 0o600])
        guard isWritten else { throw StoreFault.readOnly }
    }

    /// Four short words: 28 bits, enough for a demonstration on one machine.
    private static func passphrase() -> String {
        (0..<4).map { _ in words[Int.random(in: 0..<words.count)] }.joined(separator: "-")
    }

    private static let words = """
        acorn amber apple aspen badge baker barley basil beach berry birch bloom bread brick bridge brook cabin candle \
        carrot castle cedar chalk cherry cider cliff clover cobble coral cotton cradle crisp daisy dapple dinghy dragon \
        easel ember falcon fennel fern fiddle finch forest fossil garden ginger granite grove harbour hazel heather \
        heron holly honey indigo ivory jigsaw kettle ladder lantern larch lemon lichen linen lobster maple marble \
        meadow mellow mint mitten mosaic nettle nutmeg oatmeal olive orchard otter paddle parsley pebble pepper pigeon \
        plum poppy puffin quarry quilt rabbit radish ribbon robin rowan saddle salmon sandal scarf shell silver \
        spruce squash stable sunny tartan thistle thyme timber tulip turnip valley velvet violet walnut willow winter
        """.split(separator: " ").map(String.init)
}
