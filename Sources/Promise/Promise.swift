import Capability
import Store

package struct Promise: Capability {
    package static let name = "promise"
    package static let migrations: [Migration] = []

    package init(_ ground: Ground) {}
}
