/// A cell of a child with something in it that should be a day and cannot be read as one.
package struct UnreadableCell: Hashable, Sendable {
    package let table: Table
    package let column: Column
    /// The row's place in its table, from 0.
    package let row: Int32
    /// Where the row stands among the child's rows of the table.
    let place: Int32
    /// Whether it is a row of last year's return.
    let isLast: Bool
    /// Whether the return takes what is written, though it is no day: `zz/03/2023` of a social worker, once.
    let isTaken: Bool
}

extension UnreadableCell {
    /// The cells of this year's rows, then those of last year's. Without such cells, as with most children, this is
    /// one look at each day.
    static func all(of child: Child) -> [UnreadableCell] {
        cells(child.now, isLast: false, child.ending) + cells(child.last, isLast: true, child.ending - 1)
    }

    private static func cells(_ rows: ChildRows, isLast: Bool, _ ending: Int) -> [UnreadableCell] {
        var cells: [UnreadableCell] = []
        func look<Row: ReturnRow>(_ rows: ArraySlice<Row>) {
            for place in rows.indices {
                rows[place].eachDay { column, day in
                    guard day.isUnreadable else { return }
                    let spell = rows[place] as? SWEpisode
                    cells.append(
                        UnreadableCell(
                            table: Row.table, column: column, row: rows[place].row,
                            place: Int32(place - rows.startIndex), isLast: isLast,
                            isTaken: ending < 2026 && spell?.isPartial(column) ?? false))
                }
            }
        }
        look(rows.headers)
        look(rows.episodes)
        look(rows.reviews)
        look(rows.uasc)
        look(rows.oc2)
        look(rows.oc3)
        look(rows.ad1)
        look(rows.placedAdoption)
        look(rows.prevPerm)
        look(rows.missing)
        look(rows.swEpisodes)
        look(rows.doLo)
        return cells
    }
}

extension SWEpisode {
    fileprivate func isPartial(_ column: Column) -> Bool {
        column == .swDecom && hasPartialStart || column == .swDec && hasPartialEnd
    }
}
