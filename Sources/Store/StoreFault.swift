import Basics

/// What can go wrong with a database, as far as a person can tell the difference.
package enum StoreFault: Error, Sendable, Hashable {
    /// Another process holds the database for longer than is reasonable.
    case locked
    /// The server or the file cannot be reached.
    case unreachable(String)
    /// The file, the disk or the account allows no writing.
    case readOnly
    case diskFull
    /// The file is not a database, or is damaged.
    case damaged(String)
    /// The database was last used by a newer Hearth.
    case newerVersion(String)
    /// A migration that has run is not the one this Hearth knows.
    case strangeMigration(String)
    /// The database lacks migrations that this Hearth needs.
    case notMigrated
    /// A protected row is not as it was written.
    case tampered(table: String, row: String)
    /// The key file does not belong to this database.
    case wrongKey
    /// The data break a rule of the schema, such as a second row with the same key.
    case conflict(String)
    case unexpected(String)
}

extension StoreFault {
    /// One sentence that says what happened and what to do.
    package var sentence: Bilingual {
        switch self {
        case .locked: StoreWords.locked
        case .unreachable(let place): StoreWords.unreachable(place)
        case .readOnly: StoreWords.readOnly
        case .diskFull: StoreWords.diskFull
        case .damaged(let place): StoreWords.damaged(place)
        case .newerVersion(let name): StoreWords.newerVersion(name)
        case .strangeMigration(let name): StoreWords.strangeMigration(name)
        case .notMigrated: StoreWords.notMigrated
        case .tampered(let table, let row): StoreWords.tampered(table, row)
        case .wrongKey: StoreWords.wrongKey
        case .conflict, .unexpected: StoreWords.unexpected
        }
    }
}

extension StoreFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .conflict(let inside), .unexpected(let inside): "\(sentence.english) (\(inside))"
        default: sentence.english
        }
    }
}
