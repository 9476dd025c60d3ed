import Basics
import Foundation

/// What may be kept as evidence beside an activity: a plain paper, table, picture or text.
package enum EvidenceKind: String, Hashable, Sendable, CaseIterable, Codable {
    case pdf, docx, xlsx, png, jpeg, csv, txt

    package var contentType: String {
        switch self {
        case .pdf: PaperMaker.pdfType
        case .docx: PaperMaker.wordType
        case .xlsx: Spreadsheet.contentType
        case .png: "image/png"
        case .jpeg: "image/jpeg"
        case .csv: "text/csv; charset=utf-8"
        case .txt: "text/plain; charset=utf-8"
        }
    }

    /// The ending of a file's name that goes with the kind.
    package init?(ending: String) {
        switch ending.lowercased() {
        case "jpg": self = .jpeg
        default: self.init(rawValue: ending.lowercased())
        }
    }
}

/// Looks into a file that somebody hands in as evidence. A file is what its content says, and its name must say the
/// same; what could run a program, fetch something or carry another file inside is refused.
///
/// Nothing here makes a file safe to open in an old program: it is served as a download, under its own type, and never
/// shown in the page.
package enum EvidenceFile {
    package enum Checked: Hashable, Sendable {
        case fine(EvidenceKind)
        case refused(Problem)
    }

    /// What the file's bytes are, or why they are not kept.
    ///
    /// - Parameters:
    ///   - name: the file's name as the person knows it.
    ///   - place: the field that the problem is about; the file's name where nil.
    package static func check(_ url: URL, name: String, place: String? = nil) -> Checked {
        checked(place ?? name) { try kind(FileBytes.of(url, name: name, limit: FileLimits.evidence), name) }
    }

    /// The same, of bytes.
    package static func check(_ bytes: [UInt8], name: String, place: String? = nil) -> Checked {
        checked(place ?? name) { try kind(bytes, name) }
    }

    private static func checked(_ place: String, _ look: () throws -> EvidenceKind) -> Checked {
        do {
            return .fine(try look())
        } catch let refusal as Refusal {
            let sentence = refusal.problems.map(\.sentence).joined()
            return .refused(Problem(place, sentence))
        } catch {
            return .refused(Problem(place, DocumentsWords.unreadable(place)))
        }
    }

    private static func kind(_ bytes: [UInt8], _ name: String) throws -> EvidenceKind {
        guard !bytes.isEmpty else { throw Refusal(name, DocumentsWords.empty(name)) }
        guard bytes.count <= FileLimits.evidence else {
            throw Refusal(name, DocumentsWords.tooLarge(name, FileLimits.evidence))
        }
        let content = FileKind(bytes)
        if let reason = neverKept(content, bytes, name) { throw Refusal(name, reason) }
        guard let named = EvidenceKind(ending: FileKind.ending(of: name)) else {
            throw Refusal(name, DocumentsEvidenceWords.kinds(name))
        }
        switch (named, content) {
        case (.pdf, .pdf): try PDFCheck.look(into: bytes, name)
        case (.docx, .zip), (.xlsx, .zip): try OfficeCheck.look(into: bytes, named, name)
        case (.png, .png): try PictureCheck.png(bytes, name)
        case (.jpeg, .jpeg): try PictureCheck.jpeg(bytes, name)
        case (.csv, .text), (.txt, .text): try TextCheck.look(into: bytes, name)
        default: throw Refusal(name, DocumentsEvidenceWords.disagrees(name))
        }
        return named
    }

    /// Why a file of this content is not kept under any name.
    private static func neverKept(_ content: FileKind, _ bytes: [UInt8], _ name: String) -> Bilingual? {
        switch content {
        case .markup: DocumentsEvidenceWords.page(name)
        case .olderOffice: OlderOffice.isLocked(bytes) ? DocumentsWords.locked(name) : DocumentsWords.olderOffice(name)
        case .program, .richText, .binary: DocumentsEvidenceWords.kinds(name)
        case .pdf, .zip, .png, .jpeg, .text: nil
        }
    }
}
