import Basics
import Leads
import Programme
import Web

/// A document of the register as its form holds it.
struct RegisterForm: Sendable {
    var title = Wording.empty
    var kind: RegisterDocument.Kind?
    var children = RegisterDocument.Answer.notAsked
    var leavers = RegisterDocument.Answer.notAsked
    var evidence = Wording.empty
    var owner = Wording.empty
    var department = ""
    var review = DateField.Typed()
    /// The version that the person saw; 0 for a new one.
    var version = 0

    init() {}

    init(_ document: RegisterDocument) {
        title = document.title
        kind = document.kind
        children = document.children
        leavers = document.leavers
        evidence = document.evidence
        owner = document.owner
        department = document.department
        review = document.nextReview.map { DateField.Typed($0) } ?? DateField.Typed()
        version = document.version
    }

    init(_ form: Query) {
        title = form.wording("title")
        kind = RegisterDocument.Kind(rawValue: form.trimmed("kind"))
        children = RegisterDocument.Answer(rawValue: form.trimmed("children")) ?? .notAsked
        leavers = RegisterDocument.Answer(rawValue: form.trimmed("leavers")) ?? .notAsked
        evidence = form.wording("evidence")
        owner = form.wording("owner")
        department = form.trimmed("department")
        review = DateField.Typed(form, "review")
        version = Int(form.trimmed("version")) ?? 0
    }

    /// What has to be put right before it can be kept.
    func problems(_ departments: [Department]) -> [Problem] {
        var problems: [Problem] = []
        if title.isEmpty { problems.append(Problem("title-english", RegisterWords.sayTitle)) }
        if kind == nil { problems.append(Problem("kind", RegisterWords.sayKind)) }
        let claims = [children, leavers].contains { $0 == .yes || $0 == .partly }
        if claims, evidence.isEmpty { problems.append(Problem("evidence-english", RegisterWords.sayEvidence)) }
        if !department.isEmpty, !departments.contains(where: { $0.key == department }) {
            problems.append(Problem("department", RegisterWords.departmentGone))
        }
        if owner.isEmpty { problems.append(Problem("owner-english", RegisterWords.sayOwner)) }
        if !review.isEmpty, review.date == nil { problems.append(Problem("review", KeepingWords.dayWrong)) }
        for (name, wording, most) in [("title", title, 300), ("evidence", evidence, 4000), ("owner", owner, 300)]
        where wording.longest > most {
            problems.append(Problem("\(name)-english", KeepingWords.tooLong(most)))
        }
        return problems
    }

    /// The document as it was typed.
    func document(_ id: RegisterDocument.ID, key: String = "") -> RegisterDocument {
        RegisterDocument(
            id: id, key: key, kind: kind ?? .plan, title: title, owner: owner, department: department,
            children: children,
            leavers: leavers, evidence: evidence, nextReview: review.date, version: version)
    }

    /// Each part with its value, to set two people's changes side by side.
    static func lines(
        _ document: RegisterDocument, _ departments: [Department], _ language: Language
    ) -> [(Bilingual, String)] {
        ChangedMeanwhile.both(RegisterWords.document, document.title)
            + [
                (RegisterWords.kindHead, RegisterWords.kind(document.kind)[language]),
                (RegisterWords.childrenHead, RegisterWords.answer(document.children)[language]),
                (RegisterWords.leaversHead, RegisterWords.answer(document.leavers)[language]),
            ] + ChangedMeanwhile.both(RegisterWords.evidenceHead, document.evidence)
            + ChangedMeanwhile.both(RegisterWords.ownerHead, document.owner)
            + [(RegisterWords.departmentHead, departments.name(of: document.department, language) ?? "")]
            + [(RegisterWords.reviewHead, document.nextReview?.written[language] ?? "")]
    }
}

extension RegisterForm {
    @HTMLBuilder func html(_ departments: [Department], _ problems: [Problem], _ language: Language) -> HTML {
        WordingField(
            "title", RegisterWords.titleLabel[language], value: title,
            problem: problems.sentence("title-english", language), language: language
        ).html
        Radios(
            "kind", RegisterWords.kindLabel[language],
            RegisterDocument.Kind.allCases.map { Choice($0.rawValue, RegisterWords.kind($0)[language]) },
            chosen: kind?.rawValue, problem: problems.sentence("kind", language), language: language
        ).html
        answers("children", RegisterWords.childrenLabel, children, language)
        answers("leavers", RegisterWords.leaversLabel, leavers, language)
        WordingField(
            "evidence", RegisterWords.evidenceLabel[language], hint: RegisterWords.evidenceHint[language],
            value: evidence, problem: problems.sentence("evidence-english", language), rows: 3, language: language
        ).html
        WordingField(
            "owner", RegisterWords.ownerLabel[language], hint: RegisterWords.ownerHint[language], value: owner,
            problem: problems.sentence("owner-english", language), language: language
        ).html
        if !departments.isEmpty {
            Select(
                "department", RegisterWords.departmentHead[language],
                [Choice("", RegisterWords.notSaid[language])] + departments.map { Choice($0.key, $0.name[language]) },
                chosen: department, problem: problems.sentence("department", language), language: language
            ).html
        }
        DateField(
            "review", RegisterWords.reviewLabel[language], hint: RegisterWords.reviewHint[language], value: review,
            problem: problems.sentence("review", language), language: language
        ).html
    }

    private func answers(
        _ name: String, _ label: Bilingual, _ chosen: RegisterDocument.Answer, _ language: Language
    ) -> HTML {
        Radios(
            name, label[language],
            RegisterDocument.Answer.allCases.map { Choice($0.rawValue, RegisterWords.answer($0)[language]) },
            chosen: chosen.rawValue, language: language
        ).html
    }
}

extension [Department] {
    /// The name of the one with the key; nothing where there is none any more.
    func name(of key: String, _ language: Language) -> String? { first { $0.key == key }?.name[language] }
}
