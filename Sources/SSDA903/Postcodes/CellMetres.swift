/// A cell that should hold whole metres of a grid reference, or nothing.
struct CellMetres {
    /// Nil where the cell is blank or unreadable.
    private(set) var value: Int?
    /// Whether the cell is blank or holds such a number.
    private(set) var isReadable = true

    init(_ cell: UnsafeBufferPointer<UInt8>) {
        guard !cell.isEmpty else { return }
        var metres = 0
        for byte in cell.prefix(8) {
            guard byte >= 48, byte <= 57 else {
                isReadable = false
                return
            }
            metres = metres * 10 + Int(byte - 48)
        }
        if metres <= PackedPlace.mostMetres, cell.count <= 8 { value = metres } else { isReadable = false }
    }
}
