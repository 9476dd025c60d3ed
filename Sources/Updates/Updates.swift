import Capability
import Store

package struct Updates: Capability {
    package static let name = "updates"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
