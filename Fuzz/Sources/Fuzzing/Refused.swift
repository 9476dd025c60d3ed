import Basics

/// What the work gives; nil where it is refused. A refusal has sentences in both languages, and nothing else may be
/// thrown.
package func unlessRefused<Result>(_ work: () throws -> Result) -> Result? {
    do {
        return try work()
    } catch let refusal as Refusal {
        for problem in refusal.problems {
            precondition(!problem.sentence.english.isEmpty && !problem.sentence.welsh.isEmpty, "no sentence")
        }
        precondition(!refusal.problems.isEmpty, "a refusal without a problem")
        return nil
    } catch {
        fatalError("not a refusal: \(error)")
    }
}
