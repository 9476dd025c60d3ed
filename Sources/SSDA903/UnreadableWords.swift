import Basics

/// What is said of days that cannot be read.
package enum UnreadableWords {
    /// Of a column of a file, or of the cells in it that no finding is about.
    ///
    /// - Parameters:
    ///   - rows: the first of their rows, as a spreadsheet counts; none where the file has no such rows.
    ///   - first: what the first of them says, where it may be shown.
    static func column(_ column: Column, of file: String, count: Int, rows: [Int], first: String?) -> Bilingual {
        let place = "\(file), \(column.rawValue)"
        let places = rows.isEmpty ? nil : self.rows(rows, count: count)
        let says = first.map { cell in
            count == 1
                ? Bilingual("it says \(cell)", cy: "mae’n dweud \(cell)")
                : Bilingual("the first says \(cell)", cy: "dywed y gyntaf \(cell)")
        }
        let behind = self.behind([places, says].compactMap { $0 })
        return count == 1
            ? Bilingual(
                "\(place): 1 cell holds no day written DD/MM/YYYY\(behind.english).",
                cy: "\(place): nid oes diwrnod wedi’i ysgrifennu fel DD/MM/YYYY mewn 1 gell\(behind.welsh).")
            : Bilingual(
                "\(place): \(count.written) cells hold no day written DD/MM/YYYY\(behind.english).",
                cy:
                    "\(place): nid oes diwrnod wedi’i ysgrifennu fel DD/MM/YYYY mewn \(count.written) cell\(behind.welsh)."
            )
    }

    /// Where all of them are of one form.
    static func form(_ cell: String) -> Bilingual {
        Bilingual(
            " They look like \(cell): set the column to DD/MM/YYYY and export again.",
            cy: " Maent yn edrych fel \(cell): gosodwch y golofn i DD/MM/YYYY ac allforiwch eto.")
    }

    private static func behind(_ parts: [Bilingual]) -> Bilingual {
        guard !parts.isEmpty else { return Bilingual("", cy: "") }
        let told = Bilingual(
            parts.map(\.english).joined(separator: "; "), cy: parts.map(\.welsh).joined(separator: "; "))
        return Bilingual(" (\(told.english))", cy: " (\(told.welsh))")
    }

    private static func rows(_ rows: [Int], count: Int) -> Bilingual {
        let list = rows.map { String($0) }.joined(separator: ", ")
        let more = count - rows.count
        guard more == 0 else {
            return Bilingual(
                "rows \(list) and \(more.written) more", cy: "rhesi \(list) a \(more.written) arall")
        }
        return count == 1
            ? Bilingual("row \(list)", cy: "rhes \(list)") : Bilingual("rows \(list)", cy: "rhesi \(list)")
    }

    /// - Parameters:
    ///   - dates: how many there are in the two returns.
    ///   - count: how many rules could not tell.
    ///   - rules: some of them, each with of how many rows: `336 (2)`.
    static func untold(dates: Int, count: Int, _ rules: [String]) -> Bilingual {
        let list = rules.joined(separator: ", ")
        let rest = CheckWords.andMore(count - rules.count)
        let more = count > rules.count ? Bilingual(" \(rest.english)", cy: " \(rest.welsh)") : Bilingual("", cy: "")
        let of = Bilingual(
            "\(count == 1 ? "1 rule" : "\(count.written) rules") could not tell of some rows",
            cy: "ni allai \(count.written) rheol ddweud am rai rhesi")
        let what = Bilingual(
            "\(dates == 1 ? "1 date" : "\(dates.written) dates") cannot be read",
            cy: "Ni ellir darllen \(dates.written) dyddiad")
        return Bilingual(
            "\(what.english), so \(of.english) (how many stands behind each): \(list)\(more.english).",
            cy: "\(what.welsh), felly \(of.welsh) (mae faint y tu ôl i bob un): \(list)\(more.welsh).")
    }
}
