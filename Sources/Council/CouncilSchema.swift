import Store

enum CouncilSchema {
    static let migrations = [
        Migration(
            "council-1",
            """
            CREATE TABLE council (
                id INTEGER PRIMARY KEY CHECK (id = 1),
                name_english TEXT NOT NULL,
                name_welsh TEXT NOT NULL,
                authority TEXT NOT NULL,
                accent TEXT,
                is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)),
                seal BLOB NOT NULL
            ) STRICT;
            """)
    ]
}
