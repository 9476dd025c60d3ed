import Store

enum ThreadSchema {
    static let migrations = [
        Migration(
            "thread-1",
            """
            CREATE TABLE link (
                id TEXT PRIMARY KEY,
                meaning TEXT NOT NULL,
                from_kind TEXT NOT NULL,
                from_id TEXT NOT NULL,
                to_kind TEXT NOT NULL,
                to_id TEXT,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                made_at TEXT NOT NULL,
                made_by TEXT NOT NULL,
                seal BLOB NOT NULL,
                CHECK (to_id IS NOT NULL OR words_english <> '' OR words_welsh <> '')
            ) STRICT;
            CREATE INDEX link_from ON link (from_kind, from_id);
            CREATE INDEX link_to ON link (to_kind, to_id);
            CREATE UNIQUE INDEX link_once ON link (meaning, from_kind, from_id, to_kind, to_id);
            """)
    ]
}
