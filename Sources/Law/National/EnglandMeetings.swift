import Basics

extension England {
    private static let act1972 = "Local Government Act 1972"

    /// The law of committees: what is open, with what notice, and what may be kept back.
    static let meetings: [LawRule] = [
        LawRule(
            "england-open-meetings", .england, .duty,
            Bilingual(
                "A council’s committees meet in public, except while confidential or exempt information would be told.",
                cy: "Mae pwyllgorau cyngor yn cyfarfod yn gyhoeddus, ac eithrio tra byddai gwybodaeth gyfrinachol neu "
                    + "eithriedig yn cael ei datgelu."),
            source: "\(act1972) s100A", .remembered, by: .accessToMeetings, aliases: ["committee", "public"]),
        // It asks for at least so many days, so it carries no limit: a limit is the longest time that is allowed.
        LawRule(
            "england-clear-days", .england, .clock,
            Bilingual(
                "A meeting, its agenda and its reports are made public at least 5 clear days before it: neither the day "
                    + "of the notice nor that of the meeting counts.",
                cy: "Cyhoeddir cyfarfod, ei agenda a’i adroddiadau o leiaf 5 diwrnod clir cyn y cyfarfod: ni chyfrifir "
                    + "diwrnod yr hysbysiad na diwrnod y cyfarfod."),
            source: "\(act1972) s100A and s100B", .remembered, by: .clearDays2002,
            aliases: ["five clear days", "notice", "agenda", "committee"]),
        LawRule(
            "england-urgent-item", .england, .duty,
            Bilingual(
                "An item that was not on the agenda in time is taken only where the chair holds it to be urgent, and the "
                    + "minutes say why.",
                cy: "Dim ond lle mae’r cadeirydd o’r farn ei bod yn fater brys, a’r cofnodion yn dweud pam, y trafodir "
                    + "eitem nad oedd ar yr agenda mewn pryd."),
            source: "\(act1972) s100B(4)", by: .accessToMeetings, aliases: ["urgency", "urgent", "committee"]),
        LawRule(
            "england-exempt-kinds", .england, .duty,
            Bilingual(
                "There are 7 kinds of exempt information; while it would be told, the public may be asked to leave.",
                cy: "Mae 7 math o wybodaeth eithriedig; tra byddai’n cael ei datgelu, gellir gofyn i’r cyhoedd adael."),
            source: "\(act1972) Sch 12A, paragraphs 1 to 7", by: .exempt2006, aliases: ["exempt", "part 2"]),
        LawRule(
            "england-exempt-person", .england, .duty,
            Bilingual(
                "Information about one person is exempt, and so is what is likely to show who that person is.",
                cy: "Mae gwybodaeth am unigolyn yn eithriedig, a hefyd yr hyn sy’n debygol o ddangos pwy ydyw."),
            source: "\(act1972) Sch 12A, paragraphs 1 and 2", by: .exempt2006, aliases: ["exempt", "identity"]),
        LawRule(
            "england-exempt-public-interest", .england, .duty,
            Bilingual(
                "Information is exempt only for as long as the public is better served by keeping it back than by telling "
                    + "it.",
                cy: "Nid yw gwybodaeth yn eithriedig ond cyhyd â’i bod yn well er budd y cyhoedd ei chadw’n ôl na’i "
                    + "datgelu."),
            source: "\(act1972) Sch 12A", by: .exempt2006, aliases: ["exempt", "public interest test"]),
        LawRule(
            "england-panel-by-choice", .england, .duty,
            Bilingual(
                "A panel that is not a formal committee is not bound by the law of committees, and may keep to it by "
                    + "choice.",
                cy: "Nid yw cyfraith pwyllgorau’n rhwymo panel nad yw’n bwyllgor ffurfiol; caiff gadw ati o’i ddewis."),
            source: "\(act1972) Part VA", .remembered, by: .accessToMeetings, aliases: ["committee", "clear days"]),
    ]
}
