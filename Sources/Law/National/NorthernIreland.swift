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
            "northern-ireland-return-counts", .northernIreland, .duty,
            Bilingual(
                "The report counts children by sex and by age: under 1, 1 to 4, 5 to 11, 12 to 15, and 16 and over.",
                cy:
                    "Mae’r adroddiad yn cyfrif plant yn ôl rhyw ac oedran: dan 1, 1 i 4, 5 i 11, 12 i 15, ac 16 a throsodd."
            ),
            source: "Data Return 10 (circular CC3/02)", .confirmed, by: .circular2002, aliases: ["trust report"]),
        LawRule(
            "northern-ireland-trusts", .northernIreland, .duty,
            Bilingual(
                "The corporate parents are the 5 health and social care trusts.",
                cy: "Y 5 ymddiriedolaeth iechyd a gofal cymdeithasol yw’r rhieni corfforaethol."),
            source: "Data Return 10 (circular CC3/02)", .confirmed, by: .trusts2007),
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
