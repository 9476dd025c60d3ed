import Foundation
import Testing

@testable import Web

@Suite struct UploadRemainsTests {
    @Test func `what a killed server had received is removed, and a running one's is left`() throws {
        let place = FileManager.default.temporaryDirectory
        // No process has this number: it is above the largest that the system gives.
        let gone = place.appendingPathComponent("\(UploadRemains.prefix)99999999-\(UUID().uuidString)")
        let running = place.appendingPathComponent("\(UploadRemains.prefix)1-\(UUID().uuidString)")
        for folder in [gone, running] {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        }
        defer { try? FileManager.default.removeItem(at: running) }
        #expect(UploadRemains.remove(own: 99_999_998) >= 1)
        #expect(!FileManager.default.fileExists(atPath: gone.path))
        #expect(FileManager.default.fileExists(atPath: running.path))
    }
}
