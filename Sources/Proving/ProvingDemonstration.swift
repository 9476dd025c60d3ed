import Capability
import Foundation

extension ProvingGround {
    /// The making of a demonstration council on this ground, from the data in the project's own `Councils`.
    package func demonstration(_ council: String) -> Demonstration {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return Demonstration(
            council: council, folder: folder, data: root.appendingPathComponent("Councils")
        ) { _ in }
    }
}
