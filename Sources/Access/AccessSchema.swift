import Store

enum AccessSchema {
    static let migrations = [
        Migration(
            "access-1",
            """
            CREATE TABLE account (
                id TEXT PRIMARY KEY,
                email TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                roles TEXT NOT NULL,
                password_hash TEXT NOT NULL,
                second_step BLOB,
                is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
                made_at TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;

            CREATE TABLE session (
                hash BLOB PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                stage TEXT NOT NULL CHECK (stage IN ('code', 'full')),
                made_at TEXT NOT NULL,
                expires_at TEXT NOT NULL,
                last_used_at TEXT,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX session_by_account ON session (account_id);

            CREATE TABLE recovery_code (
                hash BLOB PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE
            ) STRICT;

            CREATE TABLE used_code (
                account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
                step INTEGER NOT NULL
            ) STRICT;

            CREATE TABLE attempt (
                subject BLOB NOT NULL,
                at TEXT NOT NULL
            ) STRICT;
            CREATE INDEX attempt_by_subject ON attempt (subject, at);

            CREATE TABLE password_link (
                hash BLOB PRIMARY KEY,
                account_id TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                expires_at TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;

            CREATE TABLE password_request (
                account_id TEXT PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
                asked_at TEXT NOT NULL
            ) STRICT;
            """)
    ]
}
