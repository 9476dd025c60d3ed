import Basics

/// Looks into a Word or Excel file: programs, files within it, and what it would fetch.
enum OfficeCheck {
    static func look(into bytes: [UInt8], _ named: EvidenceKind, _ name: String, isInside: Bool = false) throws {
        guard ZipFile.endsWhereItSays(bytes) else { throw Refusal(name, DocumentsEvidenceWords.twoInOne(name)) }
        let zip = try ZipFile(bytes, place: name)
        let file = try OfficeFile(zip)
        guard !file.hasMacros, try !saysMacros(zip) else { throw Refusal(name, DocumentsWords.macros(name)) }
        switch (file.kind, named) {
        case (.workbook, .xlsx), (.document, .docx): break
        default: throw Refusal(name, DocumentsEvidenceWords.disagrees(name))
        }
        try lookAtParts(zip, named, isInside, name)
        try lookAtRelationships(zip, name)
        if named == .docx { try lookForExchange(inWord: zip, name) } else { try lookForExchange(inExcel: zip, name) }
    }

    private static func saysMacros(_ zip: ZipFile) throws -> Bool {
        guard let types = try zip.part("[Content_Types].xml", limit: 4 * 1024 * 1024) else { return false }
        return String(decoding: types, as: UTF8.self).lowercased().contains("macroenabled")
    }

    /// A chart in Word carries its numbers as a workbook, which is looked into in its turn; nothing else is carried.
    private static func lookAtParts(_ zip: ZipFile, _ named: EvidenceKind, _ isInside: Bool, _ name: String) throws {
        for part in zip.names {
            let lower = part.lowercased()
            let isCarried = lower.contains("/embeddings/") || lower.contains("oleobject") || lower.contains("/afchunk")
            let isMarkup = [".htm", ".html", ".mht", ".svg", ".exe", ".js", ".vbs", ".rtf"].contains {
                lower.hasSuffix($0)
            }
            if lower.hasSuffix(".svg"), lower.contains("/media/") { continue }
            guard isCarried || isMarkup else { continue }
            guard !isInside, lower.hasSuffix(".xlsx"), let inner = try zip.part(part, limit: FileLimits.evidence) else {
                throw Refusal(name, DocumentsEvidenceWords.carries(name))
            }
            try look(into: inner, .xlsx, name, isInside: true)
        }
    }

    private static func lookAtRelationships(_ zip: ZipFile, _ name: String) throws {
        for part in zip.names where part.lowercased().hasSuffix(".rels") {
            for relationship in try OfficeFile.relationships(part, base: "", in: zip) {
                if relationship.isExternal, relationship.type != "hyperlink" {
                    throw Refusal(name, DocumentsEvidenceWords.fetches(name))
                }
                if ["oleObject", "control", "aFChunk"].contains(relationship.type) {
                    throw Refusal(name, DocumentsEvidenceWords.carries(name))
                }
            }
        }
    }

    /// The code of a field may be spread over many runs: it is put together first.
    private static func lookForExchange(inWord zip: ZipFile, _ name: String) throws {
        for part in zip.names where part.hasPrefix("word/") && part.hasSuffix(".xml") {
            guard let bytes = try zip.part(part) else { continue }
            var scanner = try XMLScanner(bytes, place: name)
            var code = ""
            var isCode = false
            while let token = try scanner.next() {
                switch token {
                case .opened("instrText"): isCode = true
                case .closed("instrText"): isCode = false
                case .text(let piece) where isCode: code += piece
                case .opened("fldSimple"): code += " " + (try scanner.attribute("instr") ?? "")
                case .opened("fldChar"): code += " "
                default: break
                }
            }
            let words = code.uppercased().split(whereSeparator: { $0.isWhitespace || $0 == "\"" })
            if words.contains(where: { $0 == "DDE" || $0 == "DDEAUTO" }) || code.uppercased().contains("DDEAUTO") {
                throw Refusal(name, DocumentsEvidenceWords.exchanges(name))
            }
        }
    }

    /// A link to another program, or a formula of the form `program|topic!item`.
    private static func lookForExchange(inExcel zip: ZipFile, _ name: String) throws {
        for part in zip.names where part.hasPrefix("xl/") && part.hasSuffix(".xml") {
            guard let bytes = try zip.part(part) else { continue }
            var scanner = try XMLScanner(bytes, place: name)
            var isFormula = false
            while let token = try scanner.next() {
                switch token {
                case .opened("ddeLink"), .opened("oleLink"):
                    throw Refusal(name, DocumentsEvidenceWords.exchanges(name))
                case .opened("f"), .opened("definedName"), .opened("formula1"): isFormula = true
                case .closed("f"), .closed("definedName"), .closed("formula1"): isFormula = false
                case .text(let formula) where isFormula:
                    if TextCheck.asksProgram(formula) { throw Refusal(name, DocumentsEvidenceWords.exchanges(name)) }
                default: break
                }
            }
        }
    }
}
