import Capability
import Store

package struct Law: Capability {
    package static let name = "law"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
