import Store

enum ReturnsSchema {
    static let migrations = [
        Migration(
            "returns-1",
            """
            CREATE TABLE return_load (
                id TEXT PRIMARY KEY,
                year INTEGER NOT NULL,
                covered_from TEXT NOT NULL,
                covered_to TEXT NOT NULL,
                loaded_at TEXT NOT NULL,
                loaded_by TEXT NOT NULL,
                is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
                children INTEGER NOT NULL,
                episodes INTEGER NOT NULL,
                short_break_episodes INTEGER NOT NULL,
                unknown_locations INTEGER NOT NULL,
                without_episodes INTEGER NOT NULL,
                files TEXT NOT NULL,
                postcodes TEXT NOT NULL,
                notices TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX return_load_current ON return_load (year) WHERE is_current = 1;

            CREATE TABLE vault_child (
                load_id TEXT NOT NULL REFERENCES return_load (id) ON DELETE CASCADE,
                child BLOB NOT NULL,
                sealed BLOB NOT NULL,
                PRIMARY KEY (child, load_id)
            ) STRICT;
            CREATE INDEX vault_child_by_load ON vault_child (load_id);

            CREATE TABLE vault_generation (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                number INTEGER NOT NULL
            ) STRICT;
            INSERT INTO vault_generation (id, number) VALUES (1, 0);
            """),
        Migration(
            "returns-2",
            """
            CREATE TABLE return_check (
                id TEXT PRIMARY KEY,
                year INTEGER NOT NULL,
                checked_at TEXT NOT NULL,
                checked_by TEXT NOT NULL,
                children INTEGER NOT NULL,
                row_count INTEGER NOT NULL,
                findings TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX return_check_by_year ON return_check (year, checked_at);

            CREATE TABLE finding_note (
                finding TEXT PRIMARY KEY,
                rule TEXT NOT NULL,
                note TEXT NOT NULL,
                written_at TEXT NOT NULL,
                written_by TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            """),
        Migration(
            "returns-3",
            """
            CREATE TABLE return_repair (
                id TEXT PRIMARY KEY,
                load_id TEXT NOT NULL REFERENCES return_load (id) ON DELETE CASCADE,
                kind TEXT NOT NULL,
                year INTEGER NOT NULL,
                number INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX return_repair_by_load ON return_repair (load_id);
            """),
    ]
}
