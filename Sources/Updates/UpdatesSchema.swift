import Store

enum UpdatesSchema {
    static let migrations = [
        Migration(
            "updates-1",
            """
            CREATE TABLE update_rhythm (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                is_on INTEGER NOT NULL CHECK (is_on IN (0, 1)),
                ask_after_days INTEGER NOT NULL CHECK (ask_after_days BETWEEN 7 AND 180),
                again_after_days INTEGER NOT NULL CHECK (again_after_days BETWEEN 3 AND 60),
                link_days INTEGER NOT NULL CHECK (link_days BETWEEN 3 AND 60),
                has_digest INTEGER NOT NULL CHECK (has_digest IN (0, 1)),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE lead_asked (
                lead_id TEXT PRIMARY KEY REFERENCES lead (id),
                asked_on TEXT NOT NULL
            ) STRICT;
            """)
    ]
}
