import Basics

/// What stands around every page: the council's name, the languages, the way around, where one is.
struct PageFrame: Sendable {
    let navigation: [NavigationItem]
    let assets: Assets
    let face: @Sendable () async throws -> Face

    /// The whole document.
    func html(_ page: Page, for visit: Visit) async throws -> HTML {
        document(page, for: visit, face: try await face())
    }

    /// The document where the council's face may not be readable either.
    func plainHTML(_ page: Page, for visit: Visit) async -> HTML {
        // A page that says what went wrong is shown under any name.
        let face = (try? await face()) ?? Face(name: FrameWords.hearth)
        return document(page, for: visit, face: face)
    }

    private func document(_ page: Page, for visit: Visit, face: Face) -> HTML {
        let language = visit.language
        return HTML.documentType
            + element("html", [.lang(language.rawValue)]) {
                head {
                    meta(Attribute("charset", "utf-8"))
                    title { page.title + " \u{2013} " + face.name[language] }
                    meta(.name("viewport"), Attribute("content", "width=device-width, initial-scale=1"))
                    meta(.name("color-scheme"), Attribute("content", "light dark"))
                    link(Attribute("rel", "stylesheet"), .href(assets.style.address))
                    if let accent = face.accent {
                        link(Attribute("rel", "stylesheet"), .href("/accent/\(accent.dropFirst()).css"))
                    }
                    link(Attribute("rel", "icon"), .href(assets.mark.address), .type(assets.mark.type))
                    link(
                        Attribute("rel", "alternate"), Attribute("hreflang", language.other.rawValue),
                        .href(visit.address(in: language.other)))
                    script(Attribute("src", assets.script.address), .flag("defer"))
                }
                body {
                    a(.class("skip-link"), .href("#main")) { FrameWords.skip[language] }
                    if face.isDemonstration {
                        aside(.class("demo-banner"), .aria("label", FrameWords.demonstrationLabel[language])) {
                            p { FrameWords.demonstration[language] }
                        }
                    }
                    masthead(visit, face)
                    navigationBar(visit, face)
                    trail(page, language, visit)
                    main(.id("main"), Attribute("tabindex", "-1")) { page.content }
                    foot(visit, face)
                }
            }
    }

    private func masthead(_ visit: Visit, _ face: Face) -> HTML {
        let language = visit.language
        return header(.class("masthead")) {
            div(.class("masthead-inner")) {
                p(.class("masthead-name")) { a(.href(visit.link("/"))) { face.name[language] } }
                div(.class("masthead-tools")) {
                    a(
                        .class("language-switch"), .href(visit.address(in: language.other)),
                        Attribute("hreflang", language.other.rawValue), .lang(language.other.rawValue)
                    ) { FrameWords.otherLanguage[language] }
                    if let person = visit.person {
                        a(.class("signed-in"), .href(visit.link("/my-account"))) { person.name }
                        form(
                            .class("sign-out"), Attribute("method", "post"),
                            Attribute("action", visit.link("/sign-out"))
                        ) {
                            visit.tokenField
                            button(.type("submit"), .class("link-button")) { FrameWords.signOut[language] }
                        }
                    } else if visit.path != "/sign-in" {
                        a(.href(visit.link("/sign-in"))) { FrameWords.signIn[language] }
                    }
                }
            }
        }
    }

    private func navigationBar(_ visit: Visit, _ face: Face) -> HTML {
        let items = navigation.filter { $0.allowance.admits(visit.person) }
        guard visit.person != nil, !items.isEmpty else { return .nothing }
        // Of a page and a page below it that both stand here, only the nearer one is meant.
        let here = items.map(\.path).filter { visit.path == $0 || visit.path.hasPrefix($0 + "/") }
            .max { $0.count < $1.count }
        return nav(.class("navigation"), .aria("label", FrameWords.mainNavigation[visit.language])) {
            ul {
                inBar(items).map { item in
                    li {
                        a(
                            .href(visit.link(item.path)), item.path == here ? .aria("current", "page") : nil
                        ) { face.words(of: item)[visit.language] }
                    }
                }
            }
        }
    }

    private func inBar(_ items: [NavigationItem]) -> [NavigationItem] {
        guard items.count > NavigationItem.mostInBar else { return items }
        let everything = NavigationItem(FrameWords.everything, path: NavigationItem.everythingPath, allow: .signedIn)
        return items.prefix(NavigationItem.mostInBar - 1) + [everything]
    }

    private func trail(_ page: Page, _ language: Language, _ visit: Visit) -> HTML {
        guard !page.trail.isEmpty else { return .nothing }
        return Breadcrumbs(page.trail.map { PageLink($0.words, href: visit.link($0.path)) }, language: language).html
    }

    private func foot(_ visit: Visit, _ face: Face) -> HTML {
        let language = visit.language
        return footer(.class("foot")) {
            if visit.path != "/", !(visit.person?.isYoung ?? false) { p { FrameWords.testQuestion[language] } }
            ul {
                li { a(.href(visit.link("/accessibility"))) { FrameWords.accessibility[language] } }
                li { a(.href(visit.link("/privacy"))) { FrameWords.privacy[language] } }
                if visit.person != nil {
                    li { a(.href(visit.link("/roles"))) { FrameWords.whoMayWhat[language] } }
                }
            }
        }
    }
}

extension HTML {
    static let documentType = HTML(source: "<!doctype html>")
}
