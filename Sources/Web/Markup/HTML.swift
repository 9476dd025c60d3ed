/// A piece of a page. Text that goes in is escaped; only `HTML` made from `HTML` is not, so a value that a person
/// typed can never become markup.
package struct HTML: Sendable, Hashable {
    /// The finished markup.
    package private(set) var source: String

    init(source: String) { self.source = source }

    package static let nothing = HTML(source: "")

    /// Text, escaped.
    package static func text(_ text: String) -> HTML { HTML(source: text.escaped) }

    package static func + (left: HTML, right: HTML) -> HTML { HTML(source: left.source + right.source) }

    package var isEmpty: Bool { source.isEmpty }
}

/// Puts pieces one after the other: strings are escaped, `HTML` goes in as it is.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ text: String) -> HTML { .text(text) }
    package static func buildExpression(_ html: HTML) -> HTML { html }
    package static func buildExpression(_ html: HTML?) -> HTML { html ?? .nothing }
    package static func buildExpression(_ pieces: [HTML]) -> HTML { buildArray(pieces) }
    package static func buildBlock() -> HTML { .nothing }
    package static func buildPartialBlock(first: HTML) -> HTML { first }
    package static func buildPartialBlock(accumulated: HTML, next: HTML) -> HTML {
        HTML(source: accumulated.source + next.source)
    }
    package static func buildOptional(_ html: HTML?) -> HTML { html ?? .nothing }
    package static func buildEither(first: HTML) -> HTML { first }
    package static func buildEither(second: HTML) -> HTML { second }
    package static func buildArray(_ pieces: [HTML]) -> HTML {
        var source = ""
        source.reserveCapacity(pieces.reduce(0) { $0 + $1.source.utf8.count })
        for piece in pieces { source += piece.source }
        return HTML(source: source)
    }
}

/// An attribute of an element. The value is escaped where it is written.
package struct Attribute: Sendable, Hashable {
    let name: String
    let value: String?

    /// An attribute by its name; a nil value writes the name alone (`required`).
    package init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value
    }
}

extension Attribute {
    package static func `class`(_ value: String) -> Attribute { Attribute("class", value) }
    package static func id(_ value: String) -> Attribute { Attribute("id", value) }
    package static func href(_ value: String) -> Attribute { Attribute("href", value) }
    package static func name(_ value: String) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String) -> Attribute { Attribute("value", value) }
    package static func type(_ value: String) -> Attribute { Attribute("type", value) }
    package static func role(_ value: String) -> Attribute { Attribute("role", value) }
    package static func lang(_ language: String) -> Attribute { Attribute("lang", language) }
    package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    package static func `for`(_ value: String) -> Attribute { Attribute("for", value) }
    package static func aria(_ name: String, _ value: String) -> Attribute { Attribute("aria-\(name)", value) }
    package static func data(_ name: String, _ value: String) -> Attribute { Attribute("data-\(name)", value) }
    /// An attribute that stands alone, such as `required` or `checked`.
    package static func flag(_ name: String) -> Attribute { Attribute(name, nil) }
}

/// An element of any name; the functions named after elements are this one with the name filled in.
package func element(_ name: String, _ attributes: [Attribute?], @HTMLBuilder _ content: () -> HTML) -> HTML {
    let inside = content().source
    var source = opening(name, attributes)
    source.reserveCapacity(source.utf8.count + inside.utf8.count + name.utf8.count + 3)
    source += inside
    source += "</"
    source += name
    source += ">"
    return HTML(source: source)
}

/// An element that has no inside, such as `br` or `input`.
package func void(_ name: String, _ attributes: [Attribute?]) -> HTML { HTML(source: opening(name, attributes)) }

private func opening(_ name: String, _ attributes: [Attribute?]) -> String {
    var source = "<"
    source += name
    for case let attribute? in attributes {
        source += " "
        source += attribute.name
        if let value = attribute.value {
            source += "=\""
            source += value.escaped
            source += "\""
        }
    }
    source += ">"
    return source
}

extension String {
    /// With the five characters that mean something to HTML and XML written as entities.
    var escaped: String {
        guard utf8.contains(where: { $0 == 38 || $0 == 60 || $0 == 62 || $0 == 34 || $0 == 39 }) else { return self }
        var result = ""
        result.reserveCapacity(utf8.count + 16)
        for scalar in unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
