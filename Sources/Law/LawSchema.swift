import Store

enum LawSchema {
    static let migrations = [
        Migration(
            "law-1",
            """
            CREATE TABLE law_standard (
                rule_id TEXT PRIMARY KEY,
                amount INTEGER,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                reason TEXT NOT NULL,
                allowed_by TEXT NOT NULL,
                made_at TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE law_correction (
                id TEXT PRIMARY KEY,
                rule_id TEXT NOT NULL,
                amount INTEGER,
                from_day TEXT,
                source TEXT NOT NULL,
                reason TEXT NOT NULL,
                allowed_by TEXT NOT NULL,
                made_at TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            """)
    ]
}
