import Basics

/// The rules of Scotland: Part 9 of the 2014 Act binds 24 kinds of corporate parent, for young people to 26.
enum Scotland {
    static let all: [LawRule] = [
        LawRule(
            "scotland-corporate-parents", .scotland, .duty,
            Bilingual(
                "The Act names 24 kinds of corporate parent.",
                cy: "Mae’r Ddeddf yn enwi 24 math o riant corfforaethol."),
            source: "Children and Young People (Scotland) Act 2014 sch 4", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-to-26", .scotland, .duty,
            Bilingual(
                "A corporate parent’s duties reach young people until they are 26.",
                cy: "Mae dyletswyddau rhiant corfforaethol yn cyrraedd pobl ifanc nes eu bod yn 26."),
            source: "Children and Young People (Scotland) Act 2014 Part 9", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-alert", .scotland, .duty,
            Bilingual(
                "Be alert to what may harm children and young people who are or were looked after.",
                cy: "Bod yn effro i’r hyn a all niweidio plant a phobl ifanc sydd neu a fu’n derbyn gofal."),
            source: "Children and Young People (Scotland) Act 2014 s58", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-assess", .scotland, .duty,
            Bilingual(
                "Assess what they need from the services one provides.",
                cy: "Asesu’r hyn sydd ei angen arnynt gan y gwasanaethau a ddarperir."),
            source: "Children and Young People (Scotland) Act 2014 s58", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-promote", .scotland, .duty,
            Bilingual(
                "Promote their interests.",
                cy: "Hybu eu buddiannau."),
            source: "Children and Young People (Scotland) Act 2014 s58", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-opportunities", .scotland, .duty,
            Bilingual(
                "Seek out ways for them to take part in what promotes their well-being.",
                cy: "Chwilio am ffyrdd iddynt gymryd rhan yn yr hyn sy’n hybu eu lles."),
            source: "Children and Young People (Scotland) Act 2014 s58", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-access", .scotland, .duty,
            Bilingual(
                "Help them to reach those ways, and to use services and support.",
                cy: "Eu helpu i gyrraedd y ffyrdd hynny, ac i ddefnyddio gwasanaethau a chymorth."),
            source: "Children and Young People (Scotland) Act 2014 s58", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-improve", .scotland, .duty,
            Bilingual(
                "Do what else makes one’s own work better for them.",
                cy: "Gwneud beth arall bynnag sy’n gwella’r gwaith a wneir drostynt."),
            source: "Children and Young People (Scotland) Act 2014 s58", .remembered, by: .scotland2014),
        LawRule(
            "scotland-plan", .scotland, .duty,
            Bilingual(
                "Write, keep under review and publish a corporate parenting plan.",
                cy: "Ysgrifennu cynllun rhianta corfforaethol, ei adolygu a’i gyhoeddi."),
            source: "Children and Young People (Scotland) Act 2014 s59", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-collaborate", .scotland, .duty,
            Bilingual(
                "Work together with other corporate parents.",
                cy: "Cydweithio â rhieni corfforaethol eraill."),
            source: "Children and Young People (Scotland) Act 2014 s60", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-report", .scotland, .duty,
            Bilingual(
                "Report on how the duties were carried out.",
                cy: "Adrodd ar sut y cyflawnwyd y dyletswyddau."),
            source: "Children and Young People (Scotland) Act 2014 s61", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-information", .scotland, .duty,
            Bilingual(
                "Give ministers the information that they ask for.",
                cy: "Rhoi i weinidogion y wybodaeth y maent yn gofyn amdani."),
            source: "Children and Young People (Scotland) Act 2014 s62", .confirmed, by: .scotland2014),
        LawRule(
            "scotland-ministers-report", .scotland, .clock,
            Bilingual(
                "Ministers report every 3 years on how corporate parents did.",
                cy: "Mae gweinidogion yn adrodd bob 3 blynedd ar waith rhieni corfforaethol."),
            limit: .init(36, .months), source: "Children and Young People (Scotland) Act 2014 Part 9", .confirmed,
            by: .scotland2014, aliases: ["three-yearly report", "ministers"]),
        LawRule(
            "scotland-before-16", .scotland, .duty,
            Bilingual(
                "Reach those who left care before they were 16 as well.",
                cy: "Cyrraedd y rhai a adawodd ofal cyn eu bod yn 16 hefyd."),
            source: "2026 asp 16", .confirmed, .enactedNotCommenced(passed: Day(2026, 5, 15))),
    ]
}
