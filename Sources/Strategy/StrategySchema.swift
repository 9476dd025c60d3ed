import Store

enum StrategySchema {
    static let migrations = [
        Migration(
            "strategy-1",
            """
            CREATE TABLE strategy (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                status TEXT NOT NULL CHECK (status IN ('draft', 'current', 'past')),
                document TEXT NOT NULL,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE UNIQUE INDEX strategy_current ON strategy (status) WHERE status = 'current';
            CREATE TABLE strategy_version (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                number INTEGER NOT NULL,
                label TEXT NOT NULL,
                document TEXT NOT NULL,
                kept_at TEXT NOT NULL,
                seal BLOB NOT NULL,
                UNIQUE (strategy_id, number)
            ) STRICT;
            CREATE TABLE strategy_agreement (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                kind TEXT NOT NULL CHECK (kind IN ('approval', 'signature', 'adoption')),
                who_english TEXT NOT NULL,
                who_welsh TEXT NOT NULL,
                on_day TEXT,
                decision_english TEXT NOT NULL,
                decision_welsh TEXT NOT NULL,
                of_version INTEGER NOT NULL,
                made_at TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX strategy_agreement_order ON strategy_agreement (strategy_id, made_at);
            CREATE TABLE strategy_partner (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                organisation_english TEXT NOT NULL,
                organisation_welsh TEXT NOT NULL,
                email TEXT NOT NULL,
                invited_on TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE strategy_comment (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                of_version INTEGER NOT NULL,
                part TEXT NOT NULL,
                speaker TEXT NOT NULL CHECK (speaker IN ('role', 'partner', 'young')),
                who_english TEXT NOT NULL,
                who_welsh TEXT NOT NULL,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                on_day TEXT NOT NULL,
                made_at TEXT NOT NULL,
                fate TEXT NOT NULL CHECK (fate IN ('open', 'taken', 'partly', 'not-taken')),
                reply_english TEXT NOT NULL,
                reply_welsh TEXT NOT NULL,
                replied_on TEXT,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX strategy_comment_order ON strategy_comment (strategy_id, made_at);
            CREATE TABLE strategy_edition (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                kind TEXT NOT NULL CHECK (kind IN ('young', 'easy-read', 'other')),
                language TEXT NOT NULL CHECK (language IN ('en', 'cy')),
                title TEXT NOT NULL,
                words TEXT NOT NULL,
                file_name TEXT NOT NULL,
                file_type TEXT NOT NULL,
                file_size INTEGER NOT NULL,
                of_version INTEGER NOT NULL,
                added_on TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE strategy_edition_file (
                edition_id TEXT PRIMARY KEY REFERENCES strategy_edition (id),
                bytes BLOB NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE priority (
                id TEXT PRIMARY KEY,
                strategy_id TEXT NOT NULL REFERENCES strategy (id),
                key TEXT NOT NULL UNIQUE,
                parent_id TEXT REFERENCES priority (id),
                position INTEGER NOT NULL,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                lead_id TEXT REFERENCES lead (id),
                content TEXT NOT NULL,
                is_live INTEGER NOT NULL CHECK (is_live IN (0, 1)),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX priority_order ON priority (strategy_id, position);
            """)
    ]
}
