import ArgumentParser
import Basics
import Capability
import Returns
import Store
import Web

/// What is counted, how, and what it says: today the population looked after.
package struct Measures: Capability {
    package static let name = "measures"
    package static let migrations: [Migration] = []
    package static let permissions = [seeOurChildren]
    package static let commands: [any AsyncParsableCommand.Type] = [ProfileCommand.self]

    package static let seeOurChildren = Permission(
        "see-our-children", MeasuresWords.seeOurChildren, [.officer, .analyst])

    private let engine: PictureEngine

    package init(_ ground: Ground) { engine = PictureEngine(vault: VaultStore(records: ground.records)) }

    package var navigation: [NavigationItem] {
        [NavigationItem(MeasuresWords.title, path: "/children", allow: .holders(Self.seeOurChildren), place: 40)]
    }

    package func addRoutes(to routes: inout Routes) { PicturePages(engine: engine).addRoutes(to: &routes) }

    package func frontLines(for visit: Visit) async throws -> [FrontLine] {
        guard let person = visit.person, person.may(Self.seeOurChildren) else { return [] }
        let population = try await engine.current()
        guard let day = population.lastDay,
            let picture = await engine.picture(PictureQuestion(asAt: day), of: population)
        else {
            return [line(MeasuresWords.frontEmpty)]
        }
        let count = try picture.total.count(for: .internal)
        return [line(PictureSentences.total(count, day))]
    }

    /// The latest picture with every table; exact counts, for named staff.
    package func exports() async throws -> [ExportFile] {
        let population = try await engine.current()
        guard let day = population.lastDay,
            let picture = await engine.picture(PictureQuestion(asAt: day, view: .all), of: population)
        else { return [] }
        return [ExportFile("our-children-internal.csv", try PictureFile(picture, for: .internal, in: .english).csv)]
    }

    private func line(_ answer: Bilingual) -> FrontLine {
        FrontLine(MeasuresWords.frontQuestion, answer: answer, path: "/children", link: MeasuresWords.frontLink)
    }
}
