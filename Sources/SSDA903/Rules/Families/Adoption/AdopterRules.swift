import Basics

extension Rule {
    /// The adopters’ number, sexes and legal status to each other.
    static let adopters: [Rule] = [
        .ad1(
            "511", columns: "NB_ADOPTR SEX_ADOPTR",
            says: Bilingual(
                "NB_ADOPTR says two adopters, but SEX_ADOPTR {SEX_ADOPTR} is for one.",
                cy: "Mae NB_ADOPTR yn dweud dau fabwysiadydd, ond i un y mae SEX_ADOPTR {SEX_ADOPTR}."),
            todo: Bilingual(
                "Give MM, FF or MF for two adopters, or NB_ADOPTR 1.",
                cy: "Rhowch MM, FF neu MF i ddau fabwysiadydd, neu 1 yn NB_ADOPTR."),
            fires: "AD1 NB_ADOPTR=2 SEX_ADOPTR=M1 !", passes: "AD1 NB_ADOPTR=1 SEX_ADOPTR=M1"
        ) { row, _ in
            row.nbAdoptr == "2" && row.sexAdoptr.isOne(of: "M1", "F1")
        },
        adopters(
            "514", "L0", ["M1", "F1"], Bilingual("a single adopter", cy: "un mabwysiadydd ar ei ben ei hun"),
            Bilingual("M1 or F1", cy: "M1 neu F1"), wrong: "MF", right: "F1"),
        adopters(
            "517", "L3", ["MF"],
            Bilingual("an unmarried couple of different gender", cy: "cwpl dibriod o rywedd gwahanol"),
            Bilingual("MF", cy: "MF"), wrong: "FF", right: "MF"),
        adopters(
            "518", "L4", ["MM", "FF"],
            Bilingual("an unmarried couple of the same gender", cy: "cwpl dibriod o’r un rhywedd"),
            Bilingual("MM or FF", cy: "MM neu FF"), wrong: "MF", right: "FF"),
        adopters(
            "519", "L2", ["MM", "FF", "MF"], Bilingual("civil partners", cy: "partneriaid sifil"),
            Bilingual("MM, FF or MF", cy: "MM, FF neu MF"), wrong: "F1", right: "MF"),
        adopters(
            "520", "L11", ["MF"], Bilingual("a married couple of different gender", cy: "cwpl priod o rywedd gwahanol"),
            Bilingual("MF", cy: "MF"), wrong: "MM", right: "MF"),
        adopters(
            "524", "L12", ["MM", "FF"],
            Bilingual("a married couple of the same gender", cy: "cwpl priod o’r un rhywedd"),
            Bilingual("MM or FF", cy: "MM neu FF"), wrong: "MF", right: "MM"),
    ]

    /// LS_ADOPTR with the SEX_ADOPTR that go with it.
    private static func adopters(
        _ code: String, _ status: Code, _ sexes: Set<Code>, _ who: Bilingual, _ choices: Bilingual, wrong: String,
        right: String
    ) -> Rule {
        .ad1(
            code, columns: "LS_ADOPTR SEX_ADOPTR",
            says: Bilingual(
                "LS_ADOPTR {LS_ADOPTR} says \(who.english), but SEX_ADOPTR is {SEX_ADOPTR}, not "
                    + "\(choices.english).",
                cy: "Mae LS_ADOPTR {LS_ADOPTR} yn dweud \(who.welsh), ond {SEX_ADOPTR} yw SEX_ADOPTR, "
                    + "nid \(choices.welsh)."),
            todo: Bilingual(
                "Give \(choices.english) in SEX_ADOPTR, or correct LS_ADOPTR.",
                cy: "Rhowch \(choices.welsh) yn SEX_ADOPTR, neu cywirwch LS_ADOPTR."),
            fires: "AD1 LS_ADOPTR=\(status) SEX_ADOPTR=\(wrong) !",
            passes: "AD1 LS_ADOPTR=\(status) SEX_ADOPTR=\(right)"
        ) { row, _ in
            row.lsAdoptr == status && !row.sexAdoptr.isOne(of: sexes)
        }
    }
}
