import Basics
import Store

/// Comments on drafts, and their answers.
struct CommentStore: Sendable {
    let records: Records

    /// The oldest first.
    func comments(of strategy: Strategy.Whole.ID) async throws -> [Comment] {
        let keys = records.keys
        return try await records.read {
            try Comment.table.rows("WHERE strategy_id = \(strategy) ORDER BY made_at, id", on: $0, keys: keys) {
                try Comment($0)
            }
        }
    }

    func add(_ comment: Comment, by actor: Actor) async throws {
        let keys = records.keys
        let act = Act("strategy.commented", by: actor, on: comment.strategy.text, ["comment": comment.id.text])
        try await records.act(act) { connection, _ in
            try Comment.table.insert(comment.values, on: connection, keys: keys)
        }
    }

    func comment(_ id: Comment.ID) async throws -> Comment? {
        let keys = records.keys
        return try await records.read {
            try Comment.table.rows("WHERE id = \(id)", on: $0, keys: keys) { try Comment($0) }.first
        }
    }

    /// Takes a comment out that names somebody, or that was entered by mistake.
    func remove(_ id: Comment.ID, by actor: Actor) async throws {
        try await records.act(Act("strategy.comment-removed", by: actor, on: id.text)) { connection, _ in
            try Comment.table.remove(id, on: connection)
        }
    }

    /// Answers a comment. Gives the comment as it stands where somebody answered meanwhile; nil where it is kept.
    func answer(
        _ id: Comment.ID, _ fate: Comment.Fate, _ reply: Wording, on day: Day, seen: Int, by actor: Actor
    ) async throws -> Comment? {
        let keys = records.keys
        return try await records.act(Act("strategy.comment-answered", by: actor, on: id.text)) { connection, act in
            let found = try Comment.table.rows("WHERE id = \(id)", on: connection, keys: keys) { try Comment($0) }.first
            guard var comment = found, comment.version == seen else {
                act.name = "strategy.comment-not-answered"
                return found
            }
            comment.fate = fate
            comment.reply = reply
            comment.repliedOn = day
            comment.version += 1
            try Comment.table.replace(comment.values, on: connection, keys: keys)
            return nil
        }
    }
}
