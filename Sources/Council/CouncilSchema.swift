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
            """),
        Migration(
            "council-2",
            """
            CREATE TABLE term (
                term TEXT PRIMARY KEY,
                one_english TEXT NOT NULL,
                one_welsh TEXT NOT NULL,
                many_english TEXT NOT NULL,
                many_welsh TEXT NOT NULL,
                aliases TEXT NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            """),
    ]
}
