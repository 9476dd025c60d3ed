import HTTPTypes
import Hummingbird

/// A form that could not be taken because of who sent it, with the texts that were typed: they are given back, for
/// somebody may have written for an hour before the session ended.
struct Unsent: Error {
    /// Why: `Denied.notSignedIn` or `FormRefused.staleToken`.
    let cause: any Error
    let typed: [String]

    /// Nil where nothing longer was typed, or where the browser does not say that a page of this site sent it: nobody
    /// else may have words of theirs shown on a page of the council's.
    init?(_ cause: any Error, form: Query, of request: Request) {
        guard let name = HTTPField.Name("Sec-Fetch-Site"), request.headers[name] == "same-origin" else { return nil }
        typed = form.pairs.filter { pair in
            pair.value.count >= 12 && pair.value.contains { $0.isWhitespace } && !pair.name.contains("password")
        }.map(\.value)
        guard !typed.isEmpty else { return nil }
        self.cause = cause
    }
}
