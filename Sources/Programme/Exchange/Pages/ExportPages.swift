import Basics
import Documents
import Foundation
import Web

/// Writing a programme out.
struct ExportPages: Sendable {
    let exchange: Exchange

    func addRoutes(to routes: inout Routes) {
        for format in ExportFormat.allCases {
            routes.get("/programme/export.\(format.rawValue)", allow: .holders(Programme.see)) { visit in
                try await self.write(visit, format)
            }
        }
    }

    private func write(_ visit: Visit, _ format: ExportFormat) async throws -> Answer {
        let id = visit.query["programme"].flatMap(WorkProgramme.ID.init)
        guard let file = try await exchange.file(of: id) else { throw Denied.notFound }
        do {
            let bytes = try await exchange.written(file, as: format, visit.language)
            return .download(bytes, type: format.type, name: "programme.\(format.rawValue)")
        } catch let refusal as Refusal {
            let language = visit.language
            let page = Page(title: ImportPageWords.notWritten[language]) {
                h1 { ImportPageWords.notWritten[language] }
                refusal.problems.map { problem in p { problem.sentence[language] } }
                p { a(.href(visit.link("/programme"))) { ProgrammeWords.seeProgramme[language] } }
            }
            return .page(page, status: 503)
        }
    }
}

/// The forms in which a programme is written out.
package enum ExportFormat: String, Sendable, CaseIterable {
    case csv, xlsx, docx, json

    /// Its media type.
    var type: String {
        switch self {
        case .csv: "text/csv; charset=utf-8"
        case .xlsx: Spreadsheet.contentType
        case .docx: PaperMaker.wordType
        case .json: "application/json"
        }
    }
}

extension Exchange {
    /// The programme's bytes in a form.
    func written(_ file: ProgrammeFile, as format: ExportFormat, _ language: Language) async throws -> [UInt8] {
        switch format {
        case .json: [UInt8](try file.json())
        case .csv: Array(try await table(file, language).csv.utf8)
        case .xlsx: try await table(file, language).xlsx()
        case .docx: try await word(file, language)
        }
    }
}

/// The ways in and out, under a list of the programme.
struct ExchangeLinks {
    let programme: WorkProgramme?
    let visit: Visit

    @HTMLBuilder var html: HTML {
        let language = visit.language
        if visit.person?.may(Programme.plan) ?? false {
            p { a(.href(visit.link("/programme/import"))) { ImportPageWords.startTitle[language] } }
        }
        if let programme {
            let query = programme.isCurrent ? "" : "?programme=\(programme.id)"
            p {
                ImportPageWords.writeOut[language] + " "
                ExportFormat.allCases.enumerated().map { index, format in
                    (index > 0 ? HTML.text(", ") : .nothing)
                        + a(.href(visit.link("/programme/export.\(format.rawValue)") + query)) {
                            ImportPageWords.format(format)[language]
                        }
                }
            }
        }
    }
}
