import Basics

/// What is said about days that no calendar has.
enum DateWords {
    static func noDay(_ text: String, _ month: Month, _ length: Int) -> Bilingual {
        Bilingual(
            "“\(text)” is not a day: \(month.written.english) has \(length) days.",
            cy: "Nid dyddiad yw “\(text)”: mae \(length) diwrnod ym mis \(month.written.welsh).")
    }

    static func noMonth(_ text: String, _ month: Int) -> Bilingual {
        Bilingual(
            "“\(text)” is not a day: there is no month \(month). The day comes first, then the month.",
            cy: "Nid dyddiad yw “\(text)”: nid oes mis \(month). Daw’r diwrnod yn gyntaf, yna’r mis.")
    }
}
