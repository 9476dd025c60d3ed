import Basics

/// What columns are called by councils that never agreed on it, in English and in Welsh. In small letters, without
/// accents, with a plain apostrophe.
enum ColumnHeads {
    /// What the head says by itself; nil where it says nothing known.
    static func meaning(of head: String) -> ColumnMeaning? {
        var words = head.folded.spaced
        var language: Language?
        for (ending, found) in endings where words.hasSuffix(ending) {
            words = words.dropLast(ending.count).description.trimmed
            language = found
            break
        }
        guard let field = field(plain(words)) else { return nil }
        return ColumnMeaning(field, field.isWords ? language : nil)
    }

    private static let endings: [(String, Language)] = [
        ("(english)", .english), ("(saesneg)", .english), ("(welsh)", .welsh), ("(cymraeg)", .welsh),
        (", in english", .english), (", in welsh", .welsh), (", yn saesneg", .english), (", yn gymraeg", .welsh),
        (" - english", .english), (" - welsh", .welsh),
    ]

    /// The longest of its beginnings that is known: "Outcomes (measures)", "Progress C: Completed D: Delayed".
    private static func field(_ head: String) -> ImportField? {
        var rest = head[...]
        while !rest.isEmpty {
            if let field = fields[String(rest)] { return field }
            guard let cut = rest.lastIndex(where: { $0 == " " || $0 == "/" }) else { return nil }
            rest = rest[..<cut]
        }
        return nil
    }

    private static let fields: [String: ImportField] = {
        var fields: [String: ImportField] = [:]
        for (field, heads) in names { for head in heads where fields[head] == nil { fields[head] = field } }
        return fields
    }()

    private static func plain(_ head: String) -> String {
        let inner = head.prefix { $0 != "(" && $0 != ":" && $0 != "\n" }.description.trimmed
        return (inner.isEmpty ? head : inner).trimmed(of: " .*#:?")
    }

    private static let names: [(field: ImportField, heads: Set<String>)] = [
        (.key, ["key", "allwedd"]),
        (
            .theme,
            [
                "theme", "priority", "priority area", "focus area", "area of focus", "outcome area", "objective",
                "strategic objective", "pledge", "promise", "aim", "thema", "blaenoriaeth", "maes blaenoriaeth",
                "maes ffocws", "amcan", "addewid", "nod", "themau", "blaenoriaethau",
            ]
        ),
        (.group, ["group", "heading", "section", "sub-heading", "sub heading", "grwp", "pennawd", "adran"]),
        (
            .activity,
            [
                "activity", "activities", "task", "project", "initiative", "commitment", "what we will do",
                "what will we do", "gweithgaredd", "gweithgareddau", "tasg", "prosiect", "ymrwymiad",
                "yr hyn y byddwn yn ei wneud", "beth fyddwn ni'n ei wneud",
            ]
        ),
        (
            .outcomes,
            [
                "outcome", "outcomes", "expected outcome", "expected outcomes", "desired outcome", "intended outcome",
                "impact", "difference made", "what difference will it make", "canlyniad", "canlyniadau",
                "canlyniadau disgwyliedig", "effaith",
            ]
        ),
        (
            .outputs,
            [
                "output", "outputs", "deliverable", "deliverables", "milestone", "milestones", "what one will see",
                "allbwn", "allbynnau", "carreg filltir", "cerrig milltir", "yr hyn a welir",
            ]
        ),
        (
            .measures,
            [
                "measure", "measures", "indicator", "indicators", "success measure", "success measures",
                "measure of success", "performance indicator", "kpi", "how will we know", "how we will measure it",
                "mesur", "mesurau", "dangosydd", "dangosyddion", "mesur llwyddiant", "sut y byddwn yn gwybod",
            ]
        ),
        (
            .voice,
            [
                "voice", "voice measure", "voice measures", "what young people say", "question to young people",
                "llais",
                "barn pobl ifanc", "cwestiwn i bobl ifanc",
            ]
        ),
        (
            .steps,
            [
                "action", "actions", "action steps", "action required", "steps", "key actions", "how",
                "how we will do it",
                "camau", "cam gweithredu", "camau gweithredu", "camau i'w cymryd", "gweithredu", "sut",
            ]
        ),
        (
            .progressDay,
            [
                "progress on", "updated", "last updated", "date of update", "day of the last word", "diweddarwyd",
                "dyddiad diweddaru", "dyddiad y gair diwethaf",
            ]
        ),
        (
            .progress,
            [
                "progress", "update", "progress update", "progress to date", "position", "comments", "comment", "notes",
                "latest position", "current position", "evidence of progress", "last word", "cynnydd", "diweddariad",
                "sylwadau", "sefyllfa", "y gair diwethaf", "nodiadau",
            ]
        ),
        (
            .state,
            [
                "state", "status", "rag", "rag status", "how it stands", "cyflwr", "statws", "statws cag",
                "sut mae'n sefyll", "cog",
            ]
        ),
        (.because, ["because", "reason", "reason for delay", "why", "rheswm", "oherwydd", "pam"]),
        (
            .lead,
            [
                "lead", "lead officer", "lead person", "responsible", "responsible officer", "responsibility", "owner",
                "who", "by whom", "accountable", "lead department", "lead service", "named lead", "arweinydd",
                "swyddog arweiniol", "swyddog cyfrifol", "cyfrifoldeb", "cyfrifol", "pwy", "gan bwy", "perchennog",
            ]
        ),
        (.deputy, ["deputy", "second lead", "support officer", "dirprwy"]),
        (
            .partners,
            [
                "partner", "partners", "partner agencies", "with whom", "supported by", "agencies", "partneriaid",
                "gyda phwy", "asiantaethau",
            ]
        ),
        (
            .starts,
            [
                "start", "starts", "start date", "begins", "from", "dechrau", "dyddiad dechrau", "o", "cychwyn",
            ]
        ),
        (
            .due,
            [
                "due", "due date", "deadline", "by when", "when", "target date", "timescale", "timescales", "timeframe",
                "completion date", "end date", "end", "date", "until", "dyddiad cau", "erbyn", "erbyn pryd", "pryd",
                "amserlen", "dyddiad targed", "dyddiad cwblhau", "dyddiad gorffen", "dyddiad",
            ]
        ),
        (
            .pounds,
            [
                "budget", "cost", "costs", "pounds", "£", "funding", "resources", "amount", "cyllideb", "cost",
                "costau", "punnoedd", "cyllid", "adnoddau",
            ]
        ),
        (
            .source,
            [
                "source", "funding source", "budget source", "source of funding", "funded by", "funded from",
                "ffynhonnell",
                "ffynhonnell cyllid", "ffynhonnell ariannu", "ariennir gan",
            ]
        ),
        (.evidence, ["evidence", "evidence link", "link to evidence", "what shows it", "proof", "tystiolaeth"]),
        (.stepEvidence, ["step evidence", "tystiolaeth y cam"]),
        (.whyNone, ["why nothing is counted", "pam nad oes dim yn cael ei gyfrif"]),
        (.stepLetter, ["step letter", "letter", "llythyren y cam", "llythyren"]),
        (.step, ["step", "cam"]),
        (.stepLead, ["step lead", "lead of the step", "arweinydd y cam"]),
        (.stepDue, ["step due", "step deadline", "cam erbyn", "dyddiad y cam"]),
        (.stepStarts, ["step starts", "dechrau'r cam"]),
        (.stepState, ["step state", "step status", "cyflwr y cam", "statws y cam"]),
        (.stepBecause, ["step reason", "rheswm y cam"]),
        (.stepGate, ["step decision", "gate", "decision gate", "penderfyniad y cam"]),
        (.stepProgress, ["step progress", "step last word", "cynnydd y cam", "gair diwethaf y cam"]),
        (.stepProgressDay, ["step day", "step updated", "dyddiad gair y cam"]),
    ]
}
