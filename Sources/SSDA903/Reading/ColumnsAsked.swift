/// Which of a table's columns a file must have to be read as that table.
package enum ColumnsAsked: Sendable {
    /// All that the return asks for: it is to be checked.
    case all
    /// Those without which its rows say nothing that is counted: it is to be loaded.
    case needed

    func columns(of table: Table) -> [Column] { self == .all ? table.columns : table.neededColumns }
}
