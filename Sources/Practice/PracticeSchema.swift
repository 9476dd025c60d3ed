import Store

enum PracticeSchema {
    static let migrations = [
        Migration(
            "practice-1",
            """
            CREATE TABLE register_document (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                kind TEXT NOT NULL CHECK (kind IN ('strategy', 'plan', 'policy', 'contract')),
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                owner_english TEXT NOT NULL,
                owner_welsh TEXT NOT NULL,
                department TEXT NOT NULL,
                children TEXT NOT NULL CHECK (children IN ('yes', 'partly', 'no', 'not-asked')),
                leavers TEXT NOT NULL CHECK (leavers IN ('yes', 'partly', 'no', 'not-asked')),
                evidence_english TEXT NOT NULL,
                evidence_welsh TEXT NOT NULL,
                next_review TEXT,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE practice (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                council TEXT NOT NULL,
                what_english TEXT NOT NULL,
                what_welsh TEXT NOT NULL,
                result_english TEXT NOT NULL,
                result_welsh TEXT NOT NULL,
                source_english TEXT NOT NULL,
                source_welsh TEXT NOT NULL,
                on_day TEXT,
                priorities TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE workshop (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                on_day TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE workshop_note (
                id TEXT PRIMARY KEY,
                workshop_id TEXT NOT NULL REFERENCES workshop (id),
                position INTEGER NOT NULL,
                priority TEXT NOT NULL,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                proposer_english TEXT NOT NULL,
                proposer_welsh TEXT NOT NULL,
                fate TEXT NOT NULL CHECK (fate IN ('open', 'activity', 'set-aside')),
                activity_key TEXT NOT NULL,
                because TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX workshop_note_order ON workshop_note (workshop_id, position);
            """)
    ]
}
