import Basics
import Web

/// Every place that a person may go to, for those who may go to more than fit into the bar.
struct EverythingPage: Sendable {
    let navigation: [NavigationItem]
    let face: @Sendable () async throws -> Face

    func addRoutes(to routes: inout Routes) {
        routes.get(NavigationItem.everythingPath, allow: .signedIn) { .page(try await self.page($0)) }
    }

    private func page(_ visit: Visit) async throws -> Page {
        let face = try await face()
        let language = visit.language
        let person = try visit.signedIn()
        let items = navigation.filter { item in
            if case .holders(let permission) = item.allowance { person.may(permission) } else { true }
        }
        return Page(title: FrameWords.everything[language]) {
            h1 { FrameWords.everything[language] }
            ul(.class("everything")) {
                items.map { item in
                    li {
                        a(.href(visit.link(item.path))) { face.words(of: item)[language] }
                        if let purpose = item.purpose { p(.class("quiet")) { purpose[language] } }
                    }
                }
            }
        }
    }
}
