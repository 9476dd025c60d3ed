/// What a cell's tag says: where it stands, what its value is, and in which style it is shown.
struct CellFacts {
    /// ECMA-376 part 1, 18.18.11.
    enum Kind { case number, shared, truth, text, error, date }

    let address: CellAddress?
    let type: Kind
    let style: Int

    /// Of the tag that was opened last.
    init(_ scanner: inout XMLScanner) throws {
        let names = (UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "s"))
        if let (address, type, style) = try scanner.words(names) {
            self.address = CellAddress(bytes: address)
            self.type = CellFacts.kind(type)
            self.style = CellFacts.number(style) ?? 0
        } else {
            address = try scanner.attribute("r").flatMap { CellAddress($0) }
            type = CellFacts.kind(XMLWord(cutting: try scanner.attribute("t") ?? ""))
            style = try scanner.attribute("s").flatMap { Int($0) } ?? 0
        }
    }

    private static func kind(_ word: XMLWord) -> Kind {
        switch word {
        case CellWord.shared: .shared
        case CellWord.number: .number
        case CellWord.truth: .truth
        case CellWord.formulaText, CellWord.ownText: .text
        case CellWord.error: .error
        case CellWord.date: .date
        default: .number
        }
    }

    private static func number(_ word: XMLWord) -> Int? {
        var number = 0
        for byte in word {
            guard (48...57).contains(byte) else { return Int(String(decoding: Array(word), as: UTF8.self)) }
            number = number * 10 + Int(byte - 48)
        }
        return number
    }

    private enum CellWord {
        static let shared = XMLWord("s")
        static let number = XMLWord("n")
        static let truth = XMLWord("b")
        static let formulaText = XMLWord("str")
        static let ownText = XMLWord("inlineStr")
        static let error = XMLWord("e")
        static let date = XMLWord("d")
    }
}
