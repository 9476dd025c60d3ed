import Store

enum LawSchema {
    static let migrations = [
        Migration(
            "law-1",
            """
            CREATE TABLE law_correction (
                id TEXT PRIMARY KEY,
                rule_id TEXT NOT NULL,
                part TEXT NOT NULL CHECK (part IN ('from', 'until', 'clock', 'words')),
                clock TEXT,
                day TEXT,
                amount INTEGER,
                unit TEXT,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                source TEXT NOT NULL CHECK (source <> ''),
                entered_on TEXT NOT NULL,
                entered_by TEXT NOT NULL,
                seal BLOB NOT NULL,
                CHECK (part <> 'clock' OR (clock IS NOT NULL AND amount IS NOT NULL AND unit IS NOT NULL)),
                CHECK (part <> 'words' OR words_english <> '' OR words_welsh <> '')
            ) STRICT;
            CREATE TABLE law_standard (
                id TEXT PRIMARY KEY,
                rule_id TEXT NOT NULL,
                clock TEXT,
                amount INTEGER,
                unit TEXT,
                words_english TEXT NOT NULL,
                words_welsh TEXT NOT NULL,
                from_day TEXT NOT NULL,
                until_day TEXT,
                reason_english TEXT NOT NULL,
                reason_welsh TEXT NOT NULL,
                authorised_by TEXT,
                version INTEGER NOT NULL,
                seal BLOB NOT NULL,
                CHECK (amount IS NULL OR (amount > 0 AND unit IS NOT NULL AND clock IS NOT NULL)),
                CHECK (authorised_by IS NULL OR reason_english <> '' OR reason_welsh <> '')
            ) STRICT;
            """)
    ]
}
