import Foundation
import SSDA903

/// A return of invented children for whoever tries the check of a demonstration council: two years, a provider list,
/// and some mistakes to find.
enum ReturnToTry {
    /// Writes `return-to-try` into the folder, and the postcode index that the demonstration's server looks things up
    /// in.
    static func write(to folder: URL, for authority: String, say: (String) -> Void) throws {
        say("Inventing a return of 300 children with mistakes in it, to try the check on")
        let place = folder.appendingPathComponent("return-to-try")
        let made = try WholeReturn.write(to: place, children: 300, mistakes: 0.1)
        // The invented places lie in one council; here they lie in this one.
        let text = try String(contentsOf: made.postcodes, encoding: .utf8)
        try text.replacing(WholeReturn.authority, with: authority)
            .write(to: made.postcodes, atomically: true, encoding: .utf8)
        _ = try PostcodeIndexWriter.write(
            from: made.postcodes, to: folder.appendingPathComponent("postcodes.index"))
    }
}
