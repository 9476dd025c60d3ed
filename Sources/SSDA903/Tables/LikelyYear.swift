import Basics

extension ReturnText {
    /// The year that the return is for, by its own days: the year in which most episodes ended and reviews were held,
    /// or else the one in which the last episode began. Nil where no day can be read.
    package var likelyYear: ReturnYear? {
        let days = days(.episodes, .dec) + days(.reviews, .review)
        let years = Dictionary(grouping: days.map(ReturnYear.init(containing:))) { $0 }.mapValues(\.count)
        if let most = years.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) { return most.key }
        return self.days(.episodes, .decom).max().map(ReturnYear.init(containing:))
    }

    private func days(_ table: Table, _ column: Column) -> [Day] {
        guard let text = self[table], let place = table.keptColumns.firstIndex(of: column) else { return [] }
        var days: [Day] = []
        text.forEachRow { _, cells in
            for _ in 0..<place { cells.skip() }
            if let day = cells.date().day { days.append(day) }
        }
        return days
    }
}
