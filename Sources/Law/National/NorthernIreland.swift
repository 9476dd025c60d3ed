import Basics

/// The rules of Northern Ireland, where five health and social care trusts are the corporate parents.
enum NorthernIreland {
    static let all: [LawRule] = [
        LawRule(
            "northern-ireland-six-monthly-report", .northernIreland, .clock,
            Bilingual(
                "Each trust reports on corporate parenting every 6 months, to 30 September and 31 March.",
                cy: "Mae pob ymddiriedolaeth yn adrodd ar rianta corfforaethol bob 6 mis, hyd at 30 Medi a 31 Mawrth."),
            limit: .init(6, .months), source: "Data Return 10 (circular CC3/02)", .confirmed, by: .circular2002,
            aliases: ["trust report"]),
        LawRule(
            "northern-ireland-care-order", .northernIreland, .duty,
            Bilingual(
                "Safeguard and promote the well-being of every child who is looked after.",
                cy: "Diogelu a hybu lles pob plentyn sy’n derbyn gofal."),
            source: "Children (Northern Ireland) Order 1995", .remembered, by: .order1995),
        LawRule(
            "northern-ireland-life-deserved", .northernIreland, .principle,
            Bilingual(
                "Give children in care the life that they deserve.",
                cy: "Rhoi i blant mewn gofal y bywyd y maent yn ei haeddu."),
            source: "A Life Deserved, strategy of 2021", .confirmed, by: .lifeDeserved2021),
    ]
}
