import ArgumentParser
import Basics
import Capability
import Foundation
import Store

/// `hearth council`: what the council is called and which authority it is.
package struct CouncilCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "council", abstract: "Show or set the council's name, authority code and colour.",
        discussion: """
            EXAMPLES
              hearth council
              hearth council --name "Denbighshire County Council" --welsh-name "Cyngor Sir Ddinbych" \\
                --authority W06000004
            """)

    @Option(help: "The council's name.")
    var name: String?
    @Option(help: "Its name in Welsh; the same name again where it has none.")
    var welshName: String?
    @Option(help: "Its code from the Office for National Statistics, such as W06000004.")
    var authority: String?
    @Option(help: "Its accent colour, such as #0b5357.")
    var accent: String?
    @OptionGroup var options: CouncilOptions

    package init() {}

    package func run() async throws {
        let store = CouncilStore(records: try await options.open(settingUp: true).records)
        var council = try await store.council()
        if name != nil || welshName != nil || authority != nil || accent != nil {
            let english = name ?? council.name.english
            let isFirst = council.name == CouncilSelf.unnamed.name
            council.name = Bilingual(english, cy: welshName ?? (isFirst ? english : council.name.welsh))
            council.authority = authority?.uppercased() ?? council.authority
            council.accent = accent?.lowercased() ?? council.accent
            let problems = council.problems
            guard problems.isEmpty else { throw Refusal(problems) }
            try await store.keep(council, by: .command(ProcessInfo.processInfo.userName))
        }
        print("name        \(council.name.english)")
        print("welsh-name  \(council.name.welsh)")
        print("authority   \(council.authority.isEmpty ? "not set" : council.authority)")
        print("accent      \(council.accent ?? "#0b5357 (Hearth's own)")")
    }
}
