import Basics

/// Northern Ireland: its trusts are the corporate parents.
extension LawBook {
    static let northernIreland: [Rule] = [
        Rule(
            "northern-ireland-trusts", .northernIreland, .duty,
            Bilingual("Who is the corporate parent", cy: "Pwy yw’r rhiant corfforaethol"),
            Bilingual(
                "The five Health and Social Care trusts look after children under the Order of 1995.",
                cy: "Y pum ymddiriedolaeth Iechyd a Gofal Cymdeithasol sy’n gofalu am blant o dan Orchymyn 1995."),
            source: Bilingual("Children (Northern Ireland) Order 1995", cy: "Gorchymyn Plant (Gogledd Iwerddon) 1995")),
        Rule(
            "northern-ireland-report", .northernIreland, .clock,
            Bilingual("Corporate parenting report", cy: "Adroddiad rhianta corfforaethol"),
            Bilingual(
                "Each trust reports every six months, made up to 30 September and to 31 March, by sex and by age: "
                    + "under 1, 1 to 4, 5 to 11, 12 to 15, 16 and over.",
                cy: "Mae pob ymddiriedolaeth yn adrodd bob chwe mis, hyd at 30 Medi a 31 Mawrth, yn ôl rhyw ac oedran: "
                    + "dan 1, 1 i 4, 5 i 11, 12 i 15, 16 a throsodd."),
            source: Bilingual("Guidance on Data Return 10 (CC3/02)", cy: "Canllawiau ar Ffurflen Ddata 10 (CC3/02)"),
            clocks: [Clock("report", Bilingual("Between reports", cy: "Rhwng adroddiadau"), .months(6))],
            aliases: ["Data Return 10", "CC3/02"]),
        Rule(
            "northern-ireland-strategy", .northernIreland, .practice,
            Bilingual("The national strategy", cy: "Y strategaeth genedlaethol"),
            Bilingual(
                "A strategy of 2021 says what children in care should be able to expect.",
                cy: "Mae strategaeth 2021 yn dweud beth y dylai plant mewn gofal allu ei ddisgwyl."),
            source: .same("A Life Deserved (2021)")),
    ]
}
