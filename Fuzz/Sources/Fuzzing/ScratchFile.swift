import Foundation

/// One file, written again for every run: readers map files, they do not take bytes. It lies where TMPDIR says.
package struct ScratchFile {
    package let url: URL

    package init(_ name: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("fuzz-\(getpid())")
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        } catch {
            fatalError("\(error)")
        }
        url = folder.appendingPathComponent(name)
    }

    package func write(_ bytes: UnsafeBufferPointer<UInt8>) {
        let file = open(url.path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        precondition(file >= 0, "cannot write \(url.path)")
        let written = Foundation.write(file, bytes.baseAddress, bytes.count)
        precondition(written == bytes.count, "cannot write \(url.path)")
        close(file)
    }

    package func write(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { write($0) } }
}
