extension Child {
    /// Whether something is written that is none of the column's codes this year. A blank is nothing written.
    func isForeign(_ code: Code, in column: Column) -> Bool { code.isPresent && !has(code, in: column) }

    /// Male by the code that this year's return has for it.
    func isMale(_ header: Header) -> Bool { header.isMale && has(header.sex, in: .sex) }

    /// Female by the code that this year's return has for it.
    func isFemale(_ header: Header) -> Bool { header.isFemale && has(header.sex, in: .sex) }
}
