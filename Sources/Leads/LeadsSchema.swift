import Store

enum LeadsSchema {
    static let migrations = [
        Migration(
            "leads-1",
            """
            CREATE TABLE department (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                position INTEGER NOT NULL,
                name_english TEXT NOT NULL,
                name_welsh TEXT NOT NULL,
                undertakes_english TEXT NOT NULL,
                undertakes_welsh TEXT NOT NULL,
                contact_english TEXT NOT NULL,
                contact_welsh TEXT NOT NULL,
                is_partner INTEGER NOT NULL CHECK (is_partner IN (0, 1)),
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            CREATE TABLE lead (
                id TEXT PRIMARY KEY,
                key TEXT NOT NULL UNIQUE,
                name TEXT NOT NULL,
                role_english TEXT NOT NULL,
                role_welsh TEXT NOT NULL,
                organisation TEXT NOT NULL,
                department_id TEXT REFERENCES department (id),
                email TEXT NOT NULL,
                language TEXT NOT NULL CHECK (language IN ('en', 'cy')),
                deputy_id TEXT REFERENCES lead (id),
                account_id TEXT,
                away_from TEXT,
                away_until TEXT,
                left_on TEXT,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL
            ) STRICT;
            """),
        // An account is one person's, and a person is one lead.
        Migration("leads-2", "CREATE UNIQUE INDEX lead_account ON lead (account_id);"),
    ]
}
