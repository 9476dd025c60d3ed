import Capability
import Store

package struct Programme: Capability {
    package static let name = "programme"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
