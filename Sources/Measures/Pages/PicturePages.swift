import Basics
import Returns
import Web

/// The page Our children, and its files.
struct PicturePages: Sendable {
    let engine: PictureEngine
    /// The page is for named staff; until disclosure control exists there is no other face of it.
    private let audience = Audience.internal
    private let views = PictureViews()

    init(engine: PictureEngine) { self.engine = engine }

    func addRoutes(to routes: inout Routes) {
        let allowed = Allowance.holders(Measures.seeOurChildren)
        routes.get("/children", allow: allowed, show)
        routes.get("/children.csv", allow: allowed) { visit in
            let picture = try await self.wanted(visit)
            let file = try PictureFile(picture, for: self.audience, in: visit.language)
            return .csv(file.csv, name: "our-children-\(picture.question.asAt).csv")
        }
        routes.get("/children.json", allow: allowed) { visit in
            try .json(try PictureFile(try await self.wanted(visit), for: self.audience, in: visit.language))
        }
    }

    @Sendable private func show(_ visit: Visit) async throws -> Answer {
        let population = try await engine.current()
        guard let first = population.firstDay, let latest = population.lastDay else { return .page(empty(visit)) }
        var (question, problems) = PictureAddress.read(visit.query, latest: latest)
        for (field, day) in [("as-at", question.asAt as Day?), ("compare", question.compare)] {
            guard let day, !population.covers(day) else { continue }
            problems.append(Problem(field, MeasuresWords.notCovered(day, first, latest)))
        }
        if problems.isEmpty, PictureAddress.isFromForm(visit.query) {
            return .redirect(visit.link("/children") + "?" + PictureAddress.write(question).encoded)
        }
        if !problems.isEmpty {
            // The latest picture stands below what has to be put right, and what was typed stays in its boxes.
            question.asAt = latest
            question.compare = nil
        }
        let key = PictureViews.Key(generation: population.generation, question: question, language: visit.language)
        let title = MeasuresWords.title[visit.language]
        if problems.isEmpty, let content = views[key] { return .page(Page(title: title, content: content)) }
        guard let picture = await engine.picture(question, of: population) else { throw Denied.notFound }
        let view = try PictureView(picture, visit: visit, problems: problems, population: population, for: audience)
        let content = view.content
        if problems.isEmpty { views[key] = content }
        return .page(Page(title: title, content: content), status: problems.isEmpty ? 200 : 422)
    }

    private func wanted(_ visit: Visit) async throws -> Picture {
        let population = try await engine.current()
        guard let first = population.firstDay, let latest = population.lastDay else {
            throw Refusal("return", MeasuresWords.noReturn)
        }
        let (question, problems) = PictureAddress.read(visit.query, latest: latest)
        guard problems.isEmpty else { throw Refusal(problems) }
        guard let picture = await engine.picture(question, of: population) else {
            let day = population.covers(question.asAt) ? question.compare ?? question.asAt : question.asAt
            throw Refusal("as-at", MeasuresWords.notCovered(day, first, latest))
        }
        return picture
    }

    private func empty(_ visit: Visit) -> Page {
        let language = visit.language
        return Page(title: MeasuresWords.title[language]) {
            h1 { MeasuresWords.title[language] }
            EmptyState(
                what: MeasuresWords.emptyWhat[language], why: MeasuresWords.emptyWhy[language],
                firstStep: PageLink(MeasuresWords.emptyStep[language], href: visit.link("/returns"))
            ).html
        }
    }
}
