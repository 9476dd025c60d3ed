import Store

enum ProgrammeSchema {
    static let migrations = [Migration("programme-1", plan + updates)]

    private static let plan = """
        CREATE TABLE programme (
            id TEXT PRIMARY KEY,
            title_english TEXT NOT NULL,
            title_welsh TEXT NOT NULL,
            from_day TEXT,
            until_day TEXT,
            is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
            version INTEGER NOT NULL,
            seal BLOB NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX programme_current ON programme (is_current) WHERE is_current = 1;

        CREATE TABLE activity (
            id TEXT PRIMARY KEY,
            programme_id TEXT NOT NULL REFERENCES programme (id),
            key TEXT NOT NULL UNIQUE,
            position INTEGER NOT NULL,
            priority_id TEXT,
            heading_english TEXT NOT NULL,
            heading_welsh TEXT NOT NULL,
            title_english TEXT NOT NULL,
            title_welsh TEXT NOT NULL,
            outcomes_english TEXT NOT NULL,
            outcomes_welsh TEXT NOT NULL,
            outputs_english TEXT NOT NULL,
            outputs_welsh TEXT NOT NULL,
            measures_english TEXT NOT NULL,
            measures_welsh TEXT NOT NULL,
            voice_english TEXT NOT NULL,
            voice_welsh TEXT NOT NULL,
            why_none_english TEXT NOT NULL,
            why_none_welsh TEXT NOT NULL,
            lead_id TEXT REFERENCES lead (id),
            deputy_id TEXT REFERENCES lead (id),
            partners_english TEXT NOT NULL,
            partners_welsh TEXT NOT NULL,
            starts TEXT,
            due TEXT,
            pounds INTEGER,
            source_english TEXT NOT NULL,
            source_welsh TEXT NOT NULL,
            state TEXT CHECK (state IN ('not-started', 'on-schedule', 'completed', 'delayed', 'stopped')),
            state_on TEXT,
            because_english TEXT NOT NULL,
            because_welsh TEXT NOT NULL,
            made_on TEXT,
            version INTEGER NOT NULL,
            seal BLOB NOT NULL,
            CHECK (starts IS NULL OR due IS NULL OR starts <= due),
            CHECK (state IS NULL OR state <> 'stopped' OR because_english <> '' OR because_welsh <> '')
        ) STRICT;
        CREATE INDEX activity_order ON activity (programme_id, position);
        CREATE INDEX activity_lead ON activity (lead_id);

        CREATE TABLE step (
            id TEXT PRIMARY KEY,
            activity_id TEXT NOT NULL REFERENCES activity (id),
            position INTEGER NOT NULL,
            letter TEXT,
            words_english TEXT NOT NULL,
            words_welsh TEXT NOT NULL,
            gate TEXT CHECK (gate IN ('options', 'management', 'scrutiny', 'cabinet')),
            lead_id TEXT REFERENCES lead (id),
            deputy_id TEXT REFERENCES lead (id),
            partners_english TEXT NOT NULL,
            partners_welsh TEXT NOT NULL,
            starts TEXT,
            due TEXT,
            pounds INTEGER,
            source_english TEXT NOT NULL,
            source_welsh TEXT NOT NULL,
            state TEXT CHECK (state IN ('not-started', 'on-schedule', 'completed', 'delayed', 'stopped')),
            state_on TEXT,
            because_english TEXT NOT NULL,
            because_welsh TEXT NOT NULL,
            made_on TEXT,
            version INTEGER NOT NULL,
            seal BLOB NOT NULL,
            CHECK (starts IS NULL OR due IS NULL OR starts <= due),
            CHECK (state IS NULL OR state <> 'stopped' OR because_english <> '' OR because_welsh <> '')
        ) STRICT;
        CREATE INDEX step_order ON step (activity_id, position);
        CREATE INDEX step_lead ON step (lead_id);

        """

    private static let updates = """
        CREATE TABLE activity_update (
            id TEXT PRIMARY KEY,
            activity_id TEXT NOT NULL REFERENCES activity (id),
            step_id TEXT REFERENCES step (id),
            on_day TEXT NOT NULL,
            at TEXT NOT NULL,
            lead_id TEXT REFERENCES lead (id),
            account_id TEXT,
            by_name TEXT NOT NULL,
            state TEXT CHECK (state IN ('not-started', 'on-schedule', 'completed', 'delayed', 'stopped')),
            words_english TEXT NOT NULL,
            words_welsh TEXT NOT NULL,
            no_change INTEGER NOT NULL CHECK (no_change IN (0, 1)),
            via TEXT NOT NULL CHECK (via IN ('page', 'link', 'import', 'meeting')),
            seal BLOB NOT NULL,
            CHECK (state IS NOT NULL OR no_change = 1 OR words_english <> '' OR words_welsh <> '')
        ) STRICT;
        CREATE INDEX activity_update_order ON activity_update (activity_id, on_day, at, id);
        CREATE INDEX activity_update_step ON activity_update (step_id, on_day, at, id);

        CREATE TABLE evidence (
            id TEXT PRIMARY KEY,
            activity_id TEXT NOT NULL REFERENCES activity (id),
            step_id TEXT REFERENCES step (id),
            on_day TEXT NOT NULL,
            at TEXT NOT NULL,
            words_english TEXT NOT NULL,
            words_welsh TEXT NOT NULL,
            link TEXT,
            file_name TEXT,
            file_type TEXT,
            file_size INTEGER,
            by_name TEXT NOT NULL,
            seal BLOB NOT NULL,
            CHECK (link IS NULL OR file_name IS NULL)
        ) STRICT;
        CREATE INDEX evidence_order ON evidence (activity_id, on_day, id);

        CREATE TABLE evidence_file (
            evidence_id TEXT PRIMARY KEY REFERENCES evidence (id),
            bytes BLOB NOT NULL,
            seal BLOB NOT NULL
        ) STRICT;
        """
}
