import Basics
import Web

/// A department as its form holds it.
struct DepartmentForm: Sendable {
    var name = Wording.empty
    var undertakes = Wording.empty
    var contact = Wording.empty
    var isPartner = false
    /// The version that the person saw; 0 for a new one.
    var version = 0

    init() {}

    init(_ department: Department) {
        name = department.name
        undertakes = department.undertakes
        contact = department.contact
        isPartner = department.isPartner
        version = department.version
    }

    init(_ form: Query) {
        name = form.wording("name")
        undertakes = form.wording("undertakes")
        contact = form.wording("contact")
        isPartner = form["whose"] == "partner"
        version = Int(form.trimmed("version")) ?? 0
    }

    /// The department as it was typed.
    func department(from kept: Department) -> Department {
        var department = kept
        department.name = name
        department.undertakes = undertakes
        department.contact = contact
        department.isPartner = isPartner
        department.version = version
        return department
    }

    var problems: [Problem] {
        var problems: [Problem] = []
        if name.isEmpty { problems.append(Problem("name-english", DepartmentWords.enterName)) }
        for (field, wording, most) in [
            ("name", name, 200), ("undertakes", undertakes, 4000), ("contact", contact, 500),
        ]
        where wording.longest > most {
            problems.append(Problem("\(field)-english", DepartmentWords.tooLong(most)))
        }
        return problems
    }

    /// What is kept beside what was typed, part by part.
    func parts(beside kept: Department, _ language: Language) -> [ChangedMeanwhile.Part] {
        func whose(_ isPartner: Bool) -> String {
            (isPartner ? LeadsWords.isPartner : DepartmentWords.ofCouncil)[language]
        }
        return ChangedMeanwhile.Part.both(DepartmentWords.name, kept: kept.name, typed: name)
            + ChangedMeanwhile.Part.both(LeadsWords.undertakes, kept: kept.undertakes, typed: undertakes)
            + ChangedMeanwhile.Part.both(LeadsWords.contact, kept: kept.contact, typed: contact)
            + [.init(DepartmentWords.whose, kept: whose(kept.isPartner), typed: whose(isPartner))]
    }

    func html(_ problems: [Problem], _ visit: Visit, action: String, button: Bilingual) -> HTML {
        let language = visit.language
        return form(
            Attribute("method", "post"), Attribute("action", action), .flag("novalidate"), .data("keep", "")
        ) {
            visit.tokenField
            input(.type("hidden"), .name("version"), .value("\(version)"))
            field("name", DepartmentWords.name, name, problems, language)
            field(
                "undertakes", LeadsWords.undertakes, undertakes, problems, language,
                hint: DepartmentWords.undertakesHint, rows: 5)
            field("contact", LeadsWords.contact, contact, problems, language, hint: DepartmentWords.contactHint)
            Radios(
                "whose", DepartmentWords.whose[language],
                [
                    Choice("council", DepartmentWords.ofCouncil[language]),
                    Choice("partner", LeadsWords.isPartner[language]),
                ], chosen: isPartner ? "partner" : "council", language: language
            ).html
            submitButton(button[language])
        }
    }

    private func field(
        _ name: String, _ label: Bilingual, _ value: Wording, _ problems: [Problem], _ language: Language,
        hint: Bilingual? = nil, rows: Int = 1
    ) -> HTML {
        WordingField(
            name, label[language], hint: hint?[language], value: value,
            problem: problems.sentence("\(name)-english", language), rows: rows, language: language
        ).html
    }
}
