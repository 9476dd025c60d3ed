/// The tables of the foundation itself.
enum StoreSchema {
    /// The list of migrations that have run; made before any of them.
    static let ledger = Migration(
        "ledger",
        """
        CREATE TABLE IF NOT EXISTS migration (
            position INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE,
            hash TEXT NOT NULL,
            run_at TEXT NOT NULL
        ) STRICT;
        """)

    static let migrations = [
        Migration(
            "store-1",
            """
            CREATE TABLE key_check (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                made_at TEXT NOT NULL,
                proof BLOB NOT NULL
            ) STRICT;

            CREATE TABLE audit (
                seq INTEGER PRIMARY KEY,
                at TEXT NOT NULL,
                actor TEXT NOT NULL,
                act TEXT NOT NULL,
                subject TEXT NOT NULL,
                detail TEXT NOT NULL,
                hash BLOB NOT NULL
            ) STRICT;
            CREATE INDEX audit_by_subject ON audit (subject, seq);

            CREATE TABLE audit_head (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                seq INTEGER NOT NULL,
                hash BLOB NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;

            CREATE TABLE job (
                id TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                payload TEXT NOT NULL,
                run_at TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('waiting', 'done', 'failed')),
                attempts INTEGER NOT NULL DEFAULT 0,
                leased_by TEXT,
                leased_until TEXT,
                error TEXT
            ) STRICT;
            CREATE INDEX job_by_time ON job (state, run_at);
            """)
    ]
}
