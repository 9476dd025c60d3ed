import Store

enum PostSchema {
    static let migrations = [
        Migration(
            "post-1",
            """
            CREATE TABLE letter (
                id TEXT PRIMARY KEY,
                kind TEXT NOT NULL,
                kind_english TEXT NOT NULL,
                kind_welsh TEXT NOT NULL,
                address TEXT NOT NULL,
                concerns TEXT NOT NULL,
                once_key TEXT UNIQUE,
                is_asked_for INTEGER NOT NULL CHECK (is_asked_for IN (0, 1)),
                made_at TEXT NOT NULL,
                seal BLOB NOT NULL,
                address_hash BLOB NOT NULL,
                content BLOB,
                state TEXT NOT NULL CHECK (state IN
                    ('waiting', 'sending', 'sent', 'refused', 'held', 'unsure', 'cancelled')),
                tries INTEGER NOT NULL DEFAULT 0,
                is_hurried INTEGER NOT NULL DEFAULT 0 CHECK (is_hurried IN (0, 1)),
                is_put_off INTEGER NOT NULL DEFAULT 0 CHECK (is_put_off IN (0, 1)),
                next_at TEXT NOT NULL,
                changed_at TEXT NOT NULL,
                begun_at TEXT,
                reason TEXT,
                answer TEXT,
                leased_by TEXT,
                leased_until TEXT
            ) STRICT;
            CREATE INDEX letter_by_state ON letter (state, next_at, id);
            CREATE INDEX letter_by_address ON letter (address_hash, begun_at);
            CREATE INDEX letter_by_whom ON letter (concerns, made_at);

            CREATE TABLE post_rules (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                quiet_from INTEGER NOT NULL CHECK (quiet_from BETWEEN 0 AND 1439),
                quiet_until INTEGER NOT NULL CHECK (quiet_until BETWEEN 0 AND 1439),
                quiet_weekends INTEGER NOT NULL CHECK (quiet_weekends IN (0, 1)),
                per_day INTEGER NOT NULL CHECK (per_day >= 1),
                per_week INTEGER NOT NULL CHECK (per_week >= 1),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;

            CREATE TABLE post_stop (
                id TEXT PRIMARY KEY,
                address TEXT NOT NULL,
                address_hash BLOB NOT NULL,
                stopped_at TEXT NOT NULL,
                how TEXT NOT NULL CHECK (how IN ('page', 'one-click')),
                started_at TEXT,
                started_by TEXT,
                reason TEXT,
                seal BLOB NOT NULL,
                CHECK ((started_at IS NULL) = (started_by IS NULL) AND (started_at IS NULL) = (reason IS NULL))
            ) STRICT;
            CREATE INDEX post_stop_by_address ON post_stop (address_hash);

            CREATE TABLE signed_link (
                id TEXT PRIMARY KEY,
                hash BLOB NOT NULL UNIQUE,
                purpose TEXT NOT NULL,
                holder TEXT NOT NULL,
                subject TEXT NOT NULL,
                uses TEXT NOT NULL CHECK (uses IN ('once', 'many')),
                made_at TEXT NOT NULL,
                ends_on TEXT NOT NULL,
                used_at TEXT,
                revoked_at TEXT,
                seal BLOB NOT NULL,
                last_opened_at TEXT
            ) STRICT;
            CREATE INDEX signed_link_by_holder ON signed_link (holder, made_at);
            """)
    ]
}
