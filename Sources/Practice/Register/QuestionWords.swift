import Basics

/// The questions that a new document is asked, after the corporate parenting principles.
enum QuestionWords {
    static let title = Bilingual("Questions for a new document", cy: "Cwestiynau ar gyfer dogfen newydd")
    static let forNew = Bilingual("For a new document", cy: "Ar gyfer dogfen newydd")
    static let askFirst = Bilingual(
        "The questions to ask before a document is agreed", cy: "Y cwestiynau i’w gofyn cyn cytuno ar ddogfen")
    static let printing = Bilingual(
        "Printed, this page has room for each answer.", cy: "O’i hargraffu, mae lle i bob ateb ar y dudalen hon.")
    static let lede = Bilingual(
        "Ask these before a strategy, plan, policy or contract is agreed. “Not relevant” is an answer when the reason "
            + "is written down. They follow the seven needs of the Children and Social Work Act 2017, section 1: law "
            + "in England, a good start in Wales.",
        cy: "Gofynnwch y rhain cyn cytuno ar strategaeth, cynllun, polisi neu gontract. Mae “ddim yn berthnasol” yn "
            + "ateb pan ysgrifennir y rheswm. Maent yn dilyn saith angen Deddf Plant a Gwaith Cymdeithasol 2017, adran "
            + "1: cyfraith yn Lloegr, man cychwyn da yng Nghymru.")
    static let questions: [Bilingual] = [
        Bilingual(
            "Will it make children in care or care leavers healthier and happier, or less so?",
            cy:
                "A fydd yn gwneud plant mewn gofal neu’r rhai sy’n gadael gofal yn iachach ac yn hapusach, neu’n "
                + "llai felly?"
        ),
        Bilingual(
            "Were they asked what they think of it, in a way that they chose?",
            cy: "A ofynnwyd iddynt beth maent yn ei feddwl ohono, mewn ffordd a ddewiswyd ganddynt?"),
        Bilingual(
            "What they said: where does the document take it up, or say why not?",
            cy: "Yr hyn a ddywedasant: ble mae’r ddogfen yn ei dderbyn, neu’n dweud pam ddim?"),
        Bilingual(
            "Can they use the service without a parent’s signature, address or money?",
            cy: "A allant ddefnyddio’r gwasanaeth heb lofnod, cyfeiriad nac arian rhiant?"),
        Bilingual(
            "Does it hope for as much for them as for other children?",
            cy: "A yw’n gobeithio cymaint ar eu cyfer ag ar gyfer plant eraill?"),
        Bilingual(
            "Does it keep homes, schools and friendships steady, or might it break them?",
            cy: "A yw’n cadw cartrefi, ysgolion a chyfeillgarwch yn sefydlog, neu a allai eu torri?"),
        Bilingual(
            "Does it help them towards a home, work and money of their own?",
            cy: "A yw’n eu helpu tuag at gartref, gwaith ac arian eu hunain?"),
        Bilingual(
            "Does it reach those who are placed outside the area?",
            cy: "A yw’n cyrraedd y rhai a leolir y tu allan i’r ardal?"),
        Bilingual(
            "Would it be good enough for my own child?", cy: "A fyddai’n ddigon da i’m plentyn fy hun?"),
    ]
}
