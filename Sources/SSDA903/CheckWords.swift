import Basics

/// What is said of a check as a whole.
package enum CheckWords {
    package static func ofLastYear(_ sentence: Bilingual) -> Bilingual {
        Bilingual("Last year’s return: \(sentence.english)", cy: "Datganiad y llynedd: \(sentence.welsh)")
    }

    package static func name(of need: Need) -> Bilingual {
        switch need {
        case .table(let table): Bilingual("the \(table.rawValue) file", cy: "y ffeil \(table.rawValue)")
        case .lastYear(let table):
            Bilingual("last year’s \(table.rawValue) file", cy: "ffeil \(table.rawValue) y llynedd")
        case .providers: Bilingual("Ofsted’s provider list", cy: "rhestr darparwyr Ofsted")
        case .postcodes: Bilingual("the postcode list", cy: "y rhestr codau post")
        }
    }

    package static func notAsked(for need: Need, count: Int) -> Bilingual {
        let name = name(of: need)
        let rules =
            count == 1
            ? Bilingual("1 rule was", cy: "1 rheol")
            : Bilingual("\(count.written) rules were", cy: "\(count.written) o reolau")
        return Bilingual(
            "\(rules.english) not checked, because \(name.english) is not here.",
            cy: "Ni wiriwyd \(rules.welsh), am nad yw \(name.welsh) yma.")
    }

    package static func untoldOfRow(_ table: String, row: Int, _ rules: [String]) -> Bilingual {
        let list = rules.joined(separator: ", ")
        return Bilingual(
            "\(table), row \(row): \(list)", cy: "\(table), rhes \(row): \(list)")
    }

    package static func withoutChild(_ name: String, count: Int, row: Int) -> Bilingual {
        let rows = count.written
        return Bilingual(
            "\(name): \(count == 1 ? "1 row has" : "\(rows) rows have") no CHILD (the first is row \(row)). "
                + "Nothing can be laid beside such a row.",
            cy: "\(name): nid oes CHILD gan \(count == 1 ? "1 rhes" : "\(rows) o resi") (y gyntaf yw rhes \(row)). Ni "
                + "ellir gosod dim ochr yn ochr â rhes o’r fath.")
    }

    package static func severity(_ severity: Severity) -> Bilingual {
        switch severity {
        case .error: Bilingual("Error", cy: "Gwall")
        case .warning: Bilingual("Warning", cy: "Rhybudd")
        case .query: Bilingual("Query", cy: "Ymholiad")
        }
    }

    package static func severities(_ severity: Severity, _ count: Int) -> Bilingual {
        let number = count.written
        return switch severity {
        case .error:
            Bilingual(
                "\(number) \(count == 1 ? "error" : "errors")", cy: "\(number) \(count == 1 ? "gwall" : "o wallau")")
        case .warning:
            Bilingual(
                "\(number) \(count == 1 ? "warning" : "warnings")",
                cy: "\(number) \(count == 1 ? "rhybudd" : "o rybuddion")")
        case .query:
            Bilingual(
                "\(number) \(count == 1 ? "query" : "queries")",
                cy: "\(number) \(count == 1 ? "ymholiad" : "o ymholiadau")")
        }
    }

    package static func checked(_ year: ReturnYear, children: Int, rows: Int, rules: Int) -> Bilingual {
        let (label, children, rows, rules) = (year.label, self.children(children), self.rows(rows), self.rules(rules))
        return Bilingual(
            "\(label): \(children.english), \(rows.english), \(rules.english).",
            cy: "\(label): \(children.welsh), \(rows.welsh), \(rules.welsh).")
    }

    private static func children(_ count: Int) -> Bilingual {
        let number = count.written
        return Bilingual(
            "\(number) \(count == 1 ? "child" : "children")", cy: "\(number) \(count == 1 ? "plentyn" : "o blant")")
    }

    private static func rows(_ count: Int) -> Bilingual {
        let number = count.written
        return Bilingual("\(number) \(count == 1 ? "row" : "rows")", cy: "\(number) \(count == 1 ? "rhes" : "o resi")")
    }

    private static func rules(_ count: Int) -> Bilingual {
        let number = count.written
        return Bilingual(
            "\(number) \(count == 1 ? "rule" : "rules")", cy: "\(number) \(count == 1 ? "rheol" : "o reolau")")
    }

    package static let nothingFound = Bilingual("Nothing found.", cy: "Ni chafwyd dim.")
    /// Where no rule flags a row and yet the return is not clean.
    package static let datesAlone = Bilingual(
        "No rule flags a row, but dates cannot be read: what is noticed says which.",
        cy: "Nid oes rheol yn nodi rhes, ond ni ellir darllen dyddiadau: dywed yr hyn y sylwyd arno pa rai.")
    package static let rowsAsShown = Bilingual(
        "Rows are numbered as a spreadsheet shows them: the heading is row 1.",
        cy: "Rhifir rhesi fel y mae taenlen yn eu dangos: rhes 1 yw’r penawdau.")
    package static let rows = Bilingual("Rows", cy: "Rhesi")
    package static let todo = Bilingual("What to do", cy: "Beth i’w wneud")
    package static let alsoNoticed = Bilingual("Also noticed", cy: "Sylwyd hefyd")

    /// `URN blank`.
    package static func blankCell(_ column: Column) -> Bilingual {
        let name = column.rawValue
        return Bilingual("\(name) blank", cy: "\(name) gwag")
    }

    package static func andMore(_ count: Int) -> Bilingual {
        Bilingual("and \(count.written) more", cy: "a \(count.written) arall")
    }
}
