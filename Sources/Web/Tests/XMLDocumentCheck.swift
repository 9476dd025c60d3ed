/// Follows opening and closing tags, as an XML reader would; `input`, `br` and their like stand alone.
struct XMLDocumentCheck {
    private static let standalone: Set<Substring> = ["input", "br", "hr", "img", "meta", "link"]

    func passes(_ source: String) -> Bool {
        var open: [Substring] = []
        var rest = source[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else { return false }
            let tag = rest[rest.index(after: start)..<end]
            guard !tag.contains("<"), tag.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return false }
            let name = tag.drop { $0 == "/" }.prefix { $0 != " " }
            if tag.hasPrefix("/") {
                guard open.popLast() == name else { return false }
            } else if !Self.standalone.contains(name) {
                open.append(name)
            }
            rest = rest[rest.index(after: end)...]
        }
        return open.isEmpty
    }
}
