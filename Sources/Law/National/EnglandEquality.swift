import Basics

extension England {
    /// Equality, the training of councillors, and how the council is inspected.
    static let equality: [LawRule] = [
        LawRule(
            "england-equality-prompt", .england, .duty,
            Bilingual(
                "Where the council resolved to treat care experience as if it were a protected characteristic, ask of "
                    + "each decision what it means for people with care experience. More than 110 councils did so by "
                    + "April 2025.",
                cy: "Lle penderfynodd y cyngor drin profiad o ofal fel petai’n nodwedd warchodedig, gofyn ynghylch pob "
                    + "penderfyniad beth y mae’n ei olygu i bobl â phrofiad o ofal. Gwnaeth mwy na 110 o gynghorau "
                    + "hynny erbyn Ebrill 2025."),
            source: "Resolutions of councils, as The Barrister Group counted them in April 2025",
            by: .careExperience2025, aliases: ["equality implications", "care experience", "protected characteristic"]),
        LawRule(
            "england-equality-duty", .england, .duty,
            Bilingual(
                "In all that it does, the council has due regard to ending discrimination, to equal chances and to good "
                    + "relations between people. Care experience is not one of the characteristics that the Act names.",
                cy:
                    "Ym mhopeth a wna, mae’r cyngor yn rhoi sylw dyledus i roi terfyn ar wahaniaethu, i gyfle cyfartal ac "
                    + "i berthynas dda rhwng pobl. Nid yw profiad o ofal yn un o’r nodweddion y mae’r Ddeddf yn eu "
                    + "henwi."),
            source: "Equality Act 2010 s149", .remembered, by: .equality2010,
            aliases: ["public sector equality duty", "PSED", "protected characteristic"]),
        LawRule(
            "england-councillor-training", .england, .duty,
            Bilingual(
                "No law makes councillors train as corporate parents, though the national inquiry into child sexual abuse "
                    + "asked for it in its report on Lambeth: each council decides.",
                cy: "Nid oes cyfraith yn gorfodi cynghorwyr i gael hyfforddiant fel rhieni corfforaethol, er i’r "
                    + "ymchwiliad cenedlaethol i gam-drin plant yn rhywiol ofyn am hynny yn ei adroddiad ar Lambeth: pob "
                    + "cyngor sy’n penderfynu."),
            source: "Parliamentary question 60236; Independent Inquiry into Child Sexual Abuse, report on Lambeth",
            by: .lambeth2021, aliases: ["councillor training", "IICSA"]),
        LawRule(
            "england-inspection", .england, .duty,
            Bilingual(
                "Since January 2023 Ofsted judges what care leavers experience, and how they get on, on its own, on a "
                    + "scale of 4 points.",
                cy: "Ers Ionawr 2023 mae Ofsted yn barnu profiadau a chynnydd y rhai sy’n gadael gofal ar wahân, ar "
                    + "raddfa o 4 pwynt."),
            source: "Ofsted, inspection of local authority children’s services (ILACS)",
            by: .careLeaverJudgement2023, aliases: ["inspection", "care leavers"]),
    ]
}
