import Basics

/// `register.json`, `practice.json` and `workshops.json`.
struct RegisterFile: Codable {
    var documents: [Filed]

    struct Filed: Codable {
        var key: String
        var title: Wording
        var kind: RegisterDocument.Kind
        var owner: Wording
        var department: String?
        var children: RegisterDocument.Answer
        var leavers: RegisterDocument.Answer
        var evidence: Wording?
        var nextReview: Day?

        private enum CodingKeys: String, CodingKey {
            case key, title, kind, owner, department, evidence
            case children = "considers_children"
            case leavers = "considers_leavers"
            case nextReview = "next_review"
        }
    }
}

struct PracticeFile: Codable {
    var practices: [Filed]

    struct Filed: Codable {
        var key: String
        var council: String
        var what: Wording
        var result: Wording?
        var on: Day?
        var source: Wording?
        var priorities: [String]?
    }
}

struct WorkshopsFile: Codable {
    var workshops: [Filed]

    struct Filed: Codable {
        var key: String
        var title: Wording
        var on: Day
        var tables: [Table]
    }

    struct Table: Codable {
        var priority: String?
        var notes: [Note]
    }

    struct Note: Codable {
        var words: Wording
        var proposer: Wording?
    }
}
