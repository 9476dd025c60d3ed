import Capability
import Store

package struct Practice: Capability {
    package static let name = "practice"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
