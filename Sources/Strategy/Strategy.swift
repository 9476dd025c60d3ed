import Capability
import Store

package struct Strategy: Capability {
    package static let name = "strategy"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
