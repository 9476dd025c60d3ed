import Basics

/// A page as one file that needs no server: its style sheet is in it, and it has no way around.
package struct LoneDocument: Sendable {
    let title: String
    let language: Language
    let content: HTML

    package init(title: String, language: Language, @HTMLBuilder content: () -> HTML) {
        self.title = title
        self.language = language
        self.content = content()
    }

    /// The whole document.
    package var text: String {
        let style = HTML(source: "<style>" + String(decoding: Assets().style.bytes, as: UTF8.self) + "</style>")
        let document =
            HTML.documentType
            + element("html", [.lang(language.rawValue)]) {
                head {
                    meta(Attribute("charset", "utf-8"))
                    Web.title { title }
                    meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                    style
                }
                body { main(.id("main")) { content } }
            }
        return document.source
    }
}
