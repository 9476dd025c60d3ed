import Basics

/// An office file of today (ECMA-376): parts in a ZIP file, and the relationships between them.
struct OfficeFile {
    enum Kind { case workbook, document, other }

    /// From one part to another, or to something outside the file.
    struct Relationship: Hashable {
        let id: String
        /// The last word of its type: `worksheet`, `hyperlink`.
        let type: String
        let target: String
        let isExternal: Bool
    }

    let zip: ZipFile
    let main: String
    let kind: Kind

    /// Throws `Refusal` where the file has no main part.
    init(_ zip: ZipFile) throws {
        self.zip = zip
        let roots = try OfficeFile.relationships("_rels/.rels", base: "", in: zip)
        guard let main = roots.first(where: { $0.type == "officeDocument" && !$0.isExternal })?.target,
            zip.has(main)
        else { throw Refusal(zip.place, DocumentsWords.otherKind(zip.place)) }
        self.main = main
        kind = main.hasPrefix("xl/") ? .workbook : main.hasPrefix("word/") ? .document : .other
    }

    var place: String { zip.place }

    /// Whether it carries a program.
    var hasMacros: Bool {
        zip.names.contains { name in
            let name = name.lowercased()
            return name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") || name.contains("activex")
        }
    }

    /// The relationships of a part; none where it has none.
    func relationships(of part: String) throws -> [Relationship] {
        let (folder, file) = OfficeFile.split(part)
        return try OfficeFile.relationships("\(folder)_rels/\(file).rels", base: folder, in: zip)
    }

    /// The part that this one has a relationship of the type to.
    func related(_ type: String, of part: String) throws -> String? {
        try relationships(of: part).first { $0.type == type && !$0.isExternal && zip.has($0.target) }?.target
    }

    func scanner(_ part: String) throws -> XMLScanner {
        guard let bytes = try zip.part(part) else { throw Refusal(place, DocumentsWords.damaged(place)) }
        return try XMLScanner(bytes, place: place)
    }

    static func relationships(_ part: String, base: String, in zip: ZipFile) throws -> [Relationship] {
        guard let bytes = try zip.part(part, limit: 4 * 1024 * 1024) else { return [] }
        var scanner = try XMLScanner(bytes, place: zip.place)
        var found: [Relationship] = []
        while let token = try scanner.next() {
            guard token == .opened("Relationship") else { continue }
            let isExternal = try scanner.attribute("TargetMode")?.lowercased() == "external"
            let target = try scanner.attribute("Target") ?? ""
            let type = try scanner.attribute("Type") ?? ""
            found.append(
                Relationship(
                    id: try scanner.attribute("Id") ?? "",
                    type: type.split(separator: "/").last.map(String.init) ?? "",
                    target: isExternal ? target : path(target, from: base), isExternal: isExternal))
        }
        return found
    }

    /// The folder of a part, with the stroke at its end, and its own name.
    private static func split(_ part: String) -> (folder: String, file: String) {
        guard let stroke = part.lastIndex(of: "/") else { return ("", part) }
        return (String(part[...stroke]), String(part[part.index(after: stroke)...]))
    }

    /// Where a target points that is named from a folder.
    private static func path(_ target: String, from folder: String) -> String {
        var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
        for step in target.split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return steps.joined(separator: "/")
    }
}
