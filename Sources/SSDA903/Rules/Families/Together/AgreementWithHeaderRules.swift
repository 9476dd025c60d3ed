import Basics

extension Rule {
    /// What the Header file and another both say of a child is the same.
    static let agreementWithHeader: [Rule] = [
        sameBirth("INT11", ad1, \.dob), sameBirth("INT12", placedAdoption, \.dob),
        sameBirth("INT13", missing, \.dob), sameBirth("INT14", oc2, \.dob), sameBirth("INT15", oc3, \.dob),
        sameBirth("INT16", prevPerm, \.dob), sameBirth("INT17", reviews, \.dob), sameBirth("INT18", uasc, \.dob),
        .uasc(
            "INT21", columns: "SEX", needs: [.table(.header)],
            says: Bilingual(
                "SEX is {SEX} here and {Header.SEX} in the Header file.",
                cy: "SEX yw {SEX} yma a {Header.SEX} yn y ffeil Header."),
            todo: Bilingual(
                "Correct whichever of the two is wrong.", cy: "Cywirwch pa un bynnag o’r ddau sy’n anghywir."),
            fires: """
                Header SEX=F
                UASC SEX=M !
                """,
            passes: """
                Header SEX=F
                UASC SEX=F
                Header CHILD=C2 SEX=M
                UASC CHILD=C2 SEX=
                """
        ) { row, child in
            row.sex.isPresent && child.headers.contains { $0.sex.isPresent && $0.sex != row.sex }
        },
    ]

    private static func sameBirth<Row: ReturnRow>(
        _ code: String, _ declared: Declaring<Row>, _ born: any KeyPath<Row, DateCell> & Sendable
    ) -> Rule {
        let file = Row.table.rawValue
        return declared(
            code, .all, .error, "DOB", [.table(.header)], "Header.DOB",
            Bilingual(
                "The date of birth is {DOB} in the \(file) file and {Header.DOB} in the Header file.",
                cy: "Y dyddiad geni yw {DOB} yn y ffeil \(file) a {Header.DOB} yn y ffeil Header."),
            Bilingual(
                "Find out which date is right and give it in both files.",
                cy: "Dewch o hyd i’r dyddiad cywir a’i roi yn y ddwy ffeil."),
            nil,
            """
            Header DOB=01/06/2010
            \(file) DOB=02/06/2010 !
            """,
            """
            Header DOB=01/06/2010
            \(file) DOB=1/6/2010
            """,
            { row, child in
                let day = row[keyPath: born]
                return child.headers.contains { $0.dob.isDay && day.isDay && $0.dob != day }
            })
    }
}
