import Basics

/// What is said where a return is written in its other form.
package enum WritingWords {
    /// What XML does not hold of the return as it is, a sentence or two for each table.
    package static func notHeld(_ difference: FormDifference) -> [Bilingual] {
        difference.rows.flatMap { rows -> [Bilingual] in
            var sentences: [Bilingual] = []
            if let first = rows.changed.first {
                sentences.append(changed(rows.table, count: rows.changed.count, first: first))
            }
            let added = rows.other - rows.changed.count
            if added > 0 { sentences.append(self.added(rows.table, count: added)) }
            return sentences
        }
    }

    private static func changed(_ table: Table, count: Int, first: Int) -> Bilingual {
        let name = table.rawValue
        let rows = count.written
        return Bilingual(
            "\(name): \(count == 1 ? "1 row does" : "\(rows) rows do") not come back from the XML as in the file (the "
                + "first: row \(first)). XML says a child’s id, birth and sex once, has one row a child where the "
                + "form asks for one, and none without an answer.",
            cy: "\(name): nid yw \(count == 1 ? "1 rhes" : "\(rows) o resi") yn dod yn ôl o’r XML fel yn y ffeil (y "
                + "gyntaf: rhes \(first)). Mae XML yn dweud rhif, geni a rhyw plentyn unwaith, mae ganddo un rhes i "
                + "blentyn lle mae’r ffurflen yn gofyn am un, a dim un heb ateb.")
    }

    private static func added(_ table: Table, count: Int) -> Bilingual {
        let name = table.rawValue
        let rows = count.written
        return Bilingual(
            "\(name): the XML has \(count == 1 ? "1 row" : "\(rows) rows") that the file has not, for children whom "
                + "only other files name.",
            cy: "\(name): mae gan yr XML \(count == 1 ? "1 rhes" : "\(rows) o resi") nad ydynt yn y ffeil, ar gyfer "
                + "plant a enwir mewn ffeiliau eraill yn unig.")
    }

    package static func blankRows(_ table: Table, count: Int) -> Bilingual {
        let rows = count.written
        return Bilingual(
            "\(table.rawValue): \(count == 1 ? "1 row has" : "\(rows) rows have") nothing in it, which CSV cannot say; a "
                + "reader passes over such a line.",
            cy: "\(table.rawValue): nid oes dim yn \(count == 1 ? "1 rhes" : "\(rows) o resi"), na all CSV ei ddweud; "
                + "mae darllenydd yn mynd heibio i linell o’r fath.")
    }
}
