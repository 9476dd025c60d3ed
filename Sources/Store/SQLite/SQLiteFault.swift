import GRDB

/// SQLite's result codes, told as what a person can do about them.
enum SQLiteFault {
    static func translated(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return StoreFault.locked
        case .SQLITE_CANTOPEN: return StoreFault.unreachable(path)
        case .SQLITE_READONLY, .SQLITE_PERM: return StoreFault.readOnly
        case .SQLITE_FULL: return StoreFault.diskFull
        case .SQLITE_NOTADB, .SQLITE_CORRUPT: return StoreFault.damaged(path)
        case .SQLITE_IOERR: return StoreFault.unexpected("reading or writing \(path) failed")
        // The message names tables and columns; the values bound are left out, since they may be personal.
        case .SQLITE_CONSTRAINT: return StoreFault.conflict(error.message ?? "a rule of the schema")
        default: return StoreFault.unexpected(error.message ?? "SQLite code \(error.resultCode.rawValue)")
        }
    }
}
