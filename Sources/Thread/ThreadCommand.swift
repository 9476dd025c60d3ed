import ArgumentParser
import Basics
import Capability

/// `hearth thread`: the thread from promise to proof, at the command line.
package struct ThreadCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "thread", abstract: "The thread from promise to proof.", subcommands: [ThreadCheckCommand.self])

    package init() {}
}

/// `hearth thread check`: what hangs loose.
struct ThreadCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Print what hangs loose: promises nobody works on, work that serves nothing, links to what is gone.",
        discussion: "Exit code 1 where anything is found. Nothing is changed.")

    @Flag(help: "In Welsh.")
    var welsh = false
    @OptionGroup var council: CouncilOptions

    func run() async throws {
        let ground = try await council.open()
        let language: Language = welsh ? .welsh : .english
        let loose = LooseEnds(things: ground.things, links: LinkStore(records: ground.records))
        let groups = try await loose.groups()
        for group in groups {
            print(LinkWords.counted(group.heading, group.items.count)[language])
            for item in group.items { print("  \(item.words[language])") }
        }
        let broken = try await loose.broken()
        for strand in broken { print(strand.brokenSentence[language]) }
        print(groups.sentence[language])
        if !groups.isEmpty || !broken.isEmpty { throw ExitCode(1) }
    }
}

extension LooseEnds.Item {
    /// What the list calls it.
    var words: Wording {
        switch self {
        case .thing(let thing): thing.title
        case .words(_, let words, _): words
        }
    }
}

extension Strand {
    /// Says that one of its ends is gone.
    var brokenSentence: Bilingual {
        let far = to.thing?.description ?? to.words?.english ?? ""
        return LinkWords.brokenLink(from.description, meaning.forwards, far)
    }
}
