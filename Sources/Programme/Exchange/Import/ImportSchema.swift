import Store

enum ImportSchema {
    static let migrations = [
        Migration(
            "programme-import-1",
            """
            CREATE TABLE programme_import (
                id TEXT PRIMARY KEY,
                name TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('tables', 'file')),
                content TEXT NOT NULL,
                choices TEXT NOT NULL,
                made_at TEXT NOT NULL,
                expires_at TEXT NOT NULL,
                made_by TEXT NOT NULL,
                version INTEGER NOT NULL,
                made TEXT,
                seal BLOB NOT NULL
            ) STRICT;

            CREATE TABLE programme_columns (
                heads TEXT PRIMARY KEY,
                mapping TEXT NOT NULL,
                kept_at TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            """)
    ]
}
