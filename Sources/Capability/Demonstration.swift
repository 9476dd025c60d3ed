import Basics
import Foundation

/// The making of a demonstration council: which one, where its files may lie, and who signs in.
package struct Demonstration: Sendable {
    /// The council's short name: `denbighshire`.
    package let council: String
    /// A folder for generated files, such as the returns that are then loaded through the ordinary command.
    package let folder: URL
    /// Says what is being done, for the person who waits.
    package let say: @Sendable (String) -> Void

    package init(council: String, folder: URL, say: @escaping @Sendable (String) -> Void) {
        self.council = council
        self.folder = folder
        self.say = say
    }

    /// The councils that can be shown.
    package static let councils = ["denbighshire"]
}
