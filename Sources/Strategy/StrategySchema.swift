import Store

enum StrategySchema {
    static let migrations = [
        Migration(
            "strategy-1",
            """
            CREATE TABLE strategy (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                title_english TEXT NOT NULL,
                title_welsh TEXT NOT NULL,
                from_day TEXT NOT NULL,
                until_day TEXT NOT NULL,
                level_one_english TEXT NOT NULL,
                level_one_welsh TEXT NOT NULL,
                level_many_english TEXT NOT NULL,
                level_many_welsh TEXT NOT NULL,
                content TEXT NOT NULL,
                is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (from_day <= until_day)
            ) STRICT;
            CREATE UNIQUE INDEX strategy_current ON strategy (is_current) WHERE is_current = 1;
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
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE INDEX priority_order ON priority (strategy_id, position);
            """)
    ]
}
