import Basics

extension England {
    /// Health and emotional health: the assessments, and what the year’s statistics count.
    static let health: [LawRule] = [
        LawRule(
            "england-initial-health", .england, .clock,
            Bilingual(
                "A doctor makes the first health assessment in time for the first review, which is 20 working days.",
                cy:
                    "Mae meddyg yn gwneud yr asesiad iechyd cyntaf mewn pryd ar gyfer yr adolygiad cyntaf, sef 20 "
                    + "diwrnod gwaith."
            ),
            limit: .init(20, .workingDays), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["IHA"]),
        LawRule(
            "england-review-health-under-5", .england, .clock,
            Bilingual(
                "Under 5, health is looked at again at least every 6 months.",
                cy: "Dan 5 oed, edrychir ar iechyd eto o leiaf bob 6 mis."),
            limit: .init(6, .months), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["RHA"]),
        LawRule(
            "england-review-health-5", .england, .clock,
            Bilingual(
                "From 5, health is looked at again at least once a year.",
                cy: "O 5 oed, edrychir ar iechyd eto o leiaf unwaith y flwyddyn."),
            limit: .init(12, .months), source: "SI 2010/959 reg 7", .remembered,
            by: .carePlanning2010, aliases: ["RHA"]),
        LawRule(
            "england-dental-check", .england, .duty,
            Bilingual(
                "For each child looked after for 12 months at 31 March it is counted whether a dentist saw their teeth.",
                cy: "Ar gyfer pob plentyn a fu’n derbyn gofal am 12 mis ar 31 Mawrth, cyfrifir a welodd deintydd ei "
                    + "ddannedd."),
            source: Counted.lookedAfter, .inForce(from: nil), aliases: ["dental check", "dentist"]),
        LawRule(
            "england-immunisation", .england, .duty,
            Bilingual(
                "For each child looked after for 12 months at 31 March it is counted whether immunisations are up to "
                    + "date.",
                cy:
                    "Ar gyfer pob plentyn a fu’n derbyn gofal am 12 mis ar 31 Mawrth, cyfrifir a yw ei imiwneiddiadau’n "
                    + "gyfredol."),
            source: Counted.lookedAfter, .inForce(from: nil), aliases: ["immunised", "vaccination"]),
        LawRule(
            "england-development-check", .england, .duty,
            Bilingual(
                "For each child aged 0 to 4 looked after for 12 months at 31 March it is counted whether checks of "
                    + "their development are up to date.",
                cy: "Ar gyfer pob plentyn 0 i 4 oed a fu’n derbyn gofal am 12 mis ar 31 Mawrth, cyfrifir a yw’r "
                    + "gwiriadau o’i ddatblygiad yn gyfredol."),
            source: Counted.lookedAfter, .inForce(from: nil), aliases: ["development check"]),
        LawRule(
            "england-sdq", .england, .duty,
            Bilingual(
                "The strengths and difficulties questionnaire is asked for from age 4 to age 16.",
                cy: "Gofynnir am yr holiadur cryfderau ac anawsterau o 4 oed hyd 16 oed."),
            source: Counted.dashboard, .inForce(from: nil), aliases: ["SDQ", "emotional health"]),
        LawRule(
            "england-sdq-published", .england, .duty,
            Bilingual(
                "Scores of the strengths and difficulties questionnaire are published for ages 5 to 16, because the day "
                    + "on which it was filled in is not collected.",
                cy:
                    "Cyhoeddir sgoriau’r holiadur cryfderau ac anawsterau ar gyfer 5 i 16 oed, am na chesglir y diwrnod y "
                    + "cafodd ei lenwi."),
            source: Counted.dashboard, .inForce(from: nil), aliases: ["SDQ", "emotional health"]),
        LawRule(
            "england-sdq-bands", .england, .duty,
            Bilingual(
                "On the strengths and difficulties questionnaire a score of 0 to 13 is normal, 14 to 16 borderline and "
                    + "17 to 40 a cause for concern.",
                cy:
                    "Ar yr holiadur cryfderau ac anawsterau mae sgôr o 0 i 13 yn arferol, 14 i 16 ar y ffin ac 17 i 40 yn "
                    + "achos pryder."),
            source: Counted.dashboard, .inForce(from: nil), aliases: ["SDQ", "emotional health"]),
    ]
}

private enum Counted {
    static let lookedAfter = "Department for Education, statistics on children looked after"
    static let dashboard = "Department for Education, notes to the children’s social care dashboard"
}
