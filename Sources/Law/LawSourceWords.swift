import Basics

extension LawWords {
    /// The acts, standards and papers that have a Welsh name as well.
    private static let named = [
        Bilingual(
            "Corporate Parenting Charter: A Promise from Wales",
            cy: "Siarter Rhianta Corfforaethol: Addewid gan Gymru"),
        Bilingual("Welsh Language Standards", cy: "Safonau’r Gymraeg"),
        Bilingual(
            "Social Services and Well-being (Wales) Act 2014 Part 6; WSI 2015/1818",
            cy: "Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 Rhan 6; WSI 2015/1818"),
        Bilingual(
            "Minutes of Halton Borough Council",
            cy: "Cofnodion Cyngor Bwrdeistref Halton"),
        Bilingual(
            "Procedures of several councils",
            cy: "Gweithdrefnau sawl cyngor"),
        Bilingual(
            "Children looked-after return (SSDA903), review codes",
            cy: "Datganiad plant sy’n derbyn gofal (SSDA903), codau adolygu"),
        Bilingual(
            "Department for Education, statistics on children looked after",
            cy: "Yr Adran Addysg, ystadegau am blant sy’n derbyn gofal"),
        Bilingual(
            "Department for Education, notes to the children’s social care dashboard",
            cy: "Yr Adran Addysg, nodiadau i’r dangosfwrdd gofal cymdeithasol plant"),
        Bilingual(
            "Guidance on the corporate parenting principles, February 2018",
            cy: "Canllawiau ar yr egwyddorion rhianta corfforaethol, Chwefror 2018"),
        Bilingual(
            "Resolutions of councils, as The Barrister Group counted them in April 2025",
            cy: "Penderfyniadau cynghorau, fel y cyfrifodd The Barrister Group hwy ym mis Ebrill 2025"),
        Bilingual(
            "Parliamentary question 60236; Independent Inquiry into Child Sexual Abuse, report on Lambeth",
            cy: "Cwestiwn seneddol 60236; Yr Ymchwiliad Annibynnol i Gam-drin Plant yn Rhywiol, adroddiad ar Lambeth"),
        Bilingual(
            "Ofsted, inspection of local authority children’s services (ILACS)",
            cy: "Ofsted, arolygu gwasanaethau plant awdurdodau lleol (ILACS)"),
        Bilingual(
            "Social Services and Well-being (Wales) Act 2014 Part 6, code of practice",
            cy: "Deddf Gwasanaethau Cymdeithasol a Llesiant (Cymru) 2014 Rhan 6, cod ymarfer"),
        Bilingual(
            "Welsh Government guidance 296/2025",
            cy: "Canllawiau Llywodraeth Cymru 296/2025"),
        Bilingual(
            "Children’s Commissioner for Wales",
            cy: "Comisiynydd Plant Cymru"),
    ]

    /// A rule's source as it is cited in each language.
    static func cited(_ source: String) -> Bilingual { named.first { $0.english == source } ?? .same(source) }
}
