import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A form with files on its way in, and the folder that the files lie in until the request is answered.
struct Upload {
    private let folder: URL
    private let largest: Int
    private let largestFields: Int

    /// Nil where the route takes no files.
    init?(_ route: Routes.Route, largestFields: Int) throws {
        guard let largest = route.largestUpload else { return nil }
        self.largest = largest
        self.largestFields = largestFields
        let process = ProcessInfo.processInfo.processIdentifier
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("\(UploadRemains.prefix)\(process)-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// Reads the form to its end. The token is checked before the first file is taken, and at the end where there is
    /// none.
    func receive(_ request: Request, fits: (Query) -> Bool) async throws -> (form: Query, files: [UploadedFile]) {
        guard let boundary = MultipartReader.boundary(of: request.headers[.contentType]) else {
            throw FormRefused.incomplete
        }
        if let length = request.headers[.contentLength].flatMap(Int.init), length > largest {
            throw FormRefused.fileTooLarge(largest)
        }
        var reader = MultipartReader(boundary: boundary, folder: folder, largestFields: largestFields)
        defer { reader.abandon() }
        var received = 0
        for try await piece in request.body {
            received += piece.readableBytes
            guard received <= largest else { throw FormRefused.fileTooLarge(largest) }
            do {
                try reader.take(piece) { fits(Query($0)) }
            } catch let error as FormRefused {
                throw error
            } catch {
                throw FormRefused.noRoom
            }
        }
        try reader.finish()
        let form = Query(reader.fields)
        guard fits(form) else { throw FormRefused.staleToken }
        return (form, reader.files)
    }

    /// Removes the files.
    func forget() {
        // Nobody waits for this; what cannot be removed now lies in a folder that the system empties.
        try? FileManager.default.removeItem(at: folder)
    }
}

/// Uploads that a server left behind when it was killed: they hold a return as it was sent, so the next server to start
/// removes them.
package enum UploadRemains {
    static let prefix = "hearth-upload-"

    /// Removes the folders of servers that no longer run, and gives how many there were.
    ///
    /// - Parameter own: this process, which has taken no upload yet: folders under its number are those of an earlier
    ///   one, as in a container, where every server has the number 1.
    @discardableResult
    package static func remove(own: Int32 = ProcessInfo.processInfo.processIdentifier) -> Int {
        let place = FileManager.default.temporaryDirectory
        // A folder that cannot be listed holds nothing that could be removed.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
        let left = names.filter { name in
            guard name.hasPrefix(prefix), let process = Int32(name.dropFirst(prefix.count).prefix { $0 != "-" }) else {
                return false
            }
            return process == own || kill(process, 0) != 0
        }
        // One that cannot be removed belongs to another account, whose server removes it.
        for name in left { try? FileManager.default.removeItem(at: place.appendingPathComponent(name)) }
        return left.count
    }
}
