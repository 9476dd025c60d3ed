import Basics

/// What is said of rows that are loaded otherwise than they are written. No sentence shows what stands in a cell.
enum LoadWords {
    static func withoutDay(_ name: String, column: String, count: Int, row: Int) -> Bilingual {
        Bilingual(
            "\(name), column \(column): rows without a day: \(count.written), first row \(row). They were left out, "
                + "because nothing can be counted by them.",
            cy: "\(name), colofn \(column): rhesi heb ddiwrnod: \(count.written), rhes gyntaf \(row). Fe’u hepgorwyd, "
                + "gan na ellir cyfrif dim ohonynt.")
    }

    static func endsFirst(_ name: String, column: String, count: Int, row: Int) -> Bilingual {
        Bilingual(
            "\(name), column \(column): rows that end before they start: \(count.written), first row \(row). They "
                + "were left out.",
            cy: "\(name), colofn \(column): rhesi sy’n dod i ben cyn iddynt ddechrau: \(count.written), rhes gyntaf "
                + "\(row). Fe’u hepgorwyd.")
    }

    static func notAnAnswer(_ name: String, column: String, count: Int, row: Int) -> Bilingual {
        Bilingual(
            "\(name), column \(column): values that are no answer the return knows: \(count.written), first row "
                + "\(row). They were read as not answered.",
            cy: "\(name), colofn \(column): gwerthoedd nad ydynt yn ateb sy’n hysbys i’r datganiad: "
                + "\(count.written), rhes gyntaf \(row). Fe’u darllenwyd fel heb eu hateb.")
    }
}
