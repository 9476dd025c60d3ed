/// A row that a rule flags.
package struct Finding: Hashable, Sendable {
    /// The number of the rule among those of the check.
    let rule: UInt16
    package let table: Table
    /// The row's place in its table, from 0.
    package let row: Int32
    /// The number of the child in the check.
    package let child: Int32
}
