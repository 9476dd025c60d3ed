import Basics
import Returns
import Store

/// Opens the vault when it has changed, keeps what it holds as columns in memory, and counts pictures from it. A
/// picture that was counted is kept until the vault changes, so a page that many look at is counted once.
package actor PictureEngine {
    private let vault: VaultStore
    private var opening: Task<OpenedVault, any Error>?
    private var population = Population(children: [], covered: [], generation: -1)
    private var kept: [PictureQuestion: Picture] = [:]
    private static let mostKept = 200

    package init(vault: VaultStore) { self.vault = vault }

    /// The picture, or nil where no loaded return tells of the day.
    package func picture(_ question: PictureQuestion, of population: Population) -> Picture? {
        let isCurrent = population.generation == self.population.generation
        if isCurrent, let picture = kept[question] { return picture }
        guard let picture = Picture(population, question) else { return nil }
        if isCurrent {
            if kept.count >= Self.mostKept { kept.removeAll(keepingCapacity: true) }
            kept[question] = picture
        }
        return picture
    }

    /// The population as the vault holds it now.
    package func current() async throws -> Population {
        let now = try await vault.generation()
        // An opening that began before the latest load tells of the state before it: then it is opened once more.
        while population.generation < now {
            // However many ask at once, the vault is opened once.
            let task = opening ?? Task { [vault] in try await vault.histories(by: .system("measures")) }
            opening = task
            defer { if opening == task { opening = nil } }
            let opened = try await task.value
            if opened.generation > population.generation {
                population = Population(opened)
                kept.removeAll(keepingCapacity: true)
            }
        }
        return population
    }
}
