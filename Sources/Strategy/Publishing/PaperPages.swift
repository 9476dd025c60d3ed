import Basics
import Capability
import Council
import Documents
import Store
import Web

/// A strategy as PDF and as Word.
struct PaperPages: Sendable {
    let records: Records
    let strategies: StrategyStore
    let agreements: AgreementStore
    let council: CouncilStore
    let maker: PaperMaker

    func addRoutes(to routes: inout Routes) {
        routes.get("/strategies/:key/strategy.pdf", allow: .holders(Strategy.see)) { visit in
            try await self.file(visit, PaperMaker.pdfType, "pdf") { try await self.maker.pdf($0) }
        }
        routes.get("/strategies/:key/strategy.docx", allow: .holders(Strategy.see)) { visit in
            try await self.file(visit, PaperMaker.wordType, "docx") { try await self.maker.word($0) }
        }
    }

    private func file(
        _ visit: Visit, _ type: String, _ ending: String, _ make: (Paper) async throws -> [UInt8]
    ) async throws -> Answer {
        let language = visit.language
        guard let whole = try await strategies.strategy(key: visit.parameters["key"] ?? ""), whole.mayBeRead(by: visit)
        else { throw Denied.notFound }
        let paper = StrategyPaper(
            document: whole.document, agreements: try await agreements.agreements(of: whole.id),
            status: whole.status, version: whole.version, council: try await council.council().name, language: language,
            today: records.now.inLondon.day
        ).paper
        do {
            return .download(try await make(paper), type: type, name: "\(whole.key)-\(language.rawValue).\(ending)")
        } catch let refusal as Refusal {
            let page = Page(
                title: PaperWords.notMade[language], trail: [(whole.document.title[language], whole.path)]
            ) {
                h1 { PaperWords.notMade[language] }
                refusal.problems.map { problem in p { problem.sentence[language] } }
            }
            return .page(page, status: 503)
        }
    }
}
