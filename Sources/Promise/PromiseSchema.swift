import Store

enum PromiseSchema {
    static let migrations = [
        Migration(
            "promise-1",
            """
            CREATE TABLE promise (
                id TEXT PRIMARY KEY,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                made TEXT,
                how_english TEXT NOT NULL,
                how_welsh TEXT NOT NULL,
                is_own_words INTEGER NOT NULL CHECK (is_own_words IN (0, 1)),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (title_english <> '' OR title_welsh <> '')
            ) STRICT;
            CREATE TABLE promise_heading (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                position INTEGER NOT NULL,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (title_english <> '' OR title_welsh <> '')
            ) STRICT;
            CREATE TABLE commitment (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                heading_id TEXT NOT NULL REFERENCES promise_heading (id),
                position INTEGER NOT NULL,
                retired_on TEXT,
                retired_because_english TEXT NOT NULL,
                retired_because_welsh TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (retired_on IS NULL OR retired_because_english <> '' OR retired_because_welsh <> '')
            ) STRICT;
            CREATE TABLE commitment_wording (
                id TEXT PRIMARY KEY,
                commitment_id TEXT NOT NULL REFERENCES commitment (id),
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                from_day TEXT NOT NULL,
                until_day TEXT,
                written_at TEXT NOT NULL,
                written_by TEXT NOT NULL,
                seal BLOB NOT NULL,
                CHECK (words_english <> '' OR words_welsh <> '')
            ) STRICT;
            CREATE UNIQUE INDEX commitment_wording_standing ON commitment_wording (commitment_id)
                WHERE until_day IS NULL;
            CREATE INDEX commitment_wording_of ON commitment_wording (commitment_id, written_at);
            CREATE TABLE verdict_session (
                id TEXT PRIMARY KEY,
                day TEXT NOT NULL,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (title_english <> '' OR title_welsh <> '')
            ) STRICT;
            CREATE TABLE verdict_count (
                id TEXT PRIMARY KEY,
                session_id TEXT NOT NULL REFERENCES verdict_session (id),
                commitment_id TEXT NOT NULL REFERENCES commitment (id),
                ages TEXT NOT NULL CHECK (ages IN ('under-12', '12-15', '16-17', '18-25')),
                kept INTEGER NOT NULL CHECK (kept >= 0),
                partly INTEGER NOT NULL CHECK (partly >= 0),
                not_kept INTEGER NOT NULL CHECK (not_kept >= 0),
                unsure INTEGER NOT NULL CHECK (unsure >= 0),
                seal BLOB NOT NULL,
                UNIQUE (session_id, commitment_id, ages)
            ) STRICT;
            CREATE INDEX verdict_count_commitment ON verdict_count (commitment_id);
            CREATE TABLE promise_awareness (
                id TEXT PRIMARY KEY,
                day TEXT NOT NULL,
                whom TEXT NOT NULL CHECK (whom IN ('young-people', 'staff')),
                heard INTEGER NOT NULL CHECK (heard >= 0),
                asked INTEGER NOT NULL CHECK (asked > 0),
                place_english TEXT NOT NULL,
                place_welsh TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (heard <= asked)
            ) STRICT;
            """)
    ]
}
