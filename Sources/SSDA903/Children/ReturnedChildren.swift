/// The rows of one return, read and laid together by child, with what is derived from their postcodes.
package struct ReturnedChildren: Sendable {
    /// The ids as first written, those of the Header first, in its order. Empty for a row without CHILD.
    package let ids: [String]
    private var rows: YearOfRows

    /// - Parameters:
    ///   - authority: the council's code; where it is empty nothing is derived.
    ///   - postcodes: where postcodes are; nil derives nothing.
    package init(_ text: ReturnText, authority: String = "", postcodes: (any PostcodeSource)? = nil) {
        var index = ChildIndex()
        index.reserve(text[.header]?.count ?? 0)
        let read = YearRead(text, &index)
        rows = YearOfRows(read, children: index.count)
        ids = index.ids
        rows.place(by: authority.isEmpty ? nil : postcodes.map { PlaceFinder($0, authority: authority) })
    }

    package var count: Int { ids.count }

    /// What the return says of one of them.
    package func rows(of child: Int) -> ChildRows { rows.of(child) }
}
