import Basics
import Testing

@testable import SSDA903

/// Every rule is shown by two examples that were written from its meaning: one that draws it and one that nearly does.
struct RuleExampleTests {
    /// Works on what is derived from one postcode, which cannot contradict itself.
    private static let neverFires: Set = ["411"]
    private static let firing = Rule.all.filter { !neverFires.contains($0.code) }

    @Test(arguments: firing)
    func `a rule flags the rows of its example, and those alone`(_ rule: Rule) async {
        let example = Example(rule.fires, of: rule)
        let check = await example.checked(by: [rule])
        let flagged = Set(check.findings.map(\.row))
        #expect(!flagged.isEmpty && check.notAsked.isEmpty, "\(rule.code) \(check.notAsked)")
        #expect(flagged == example.marked[rule.table] ?? [], "\(rule.code) flags \(flagged.sorted())")
    }

    @Test(arguments: Rule.all)
    func `a rule lets the near miss pass`(_ rule: Rule) async {
        let example = Example(rule.passes, of: rule)
        let check = await example.checked(by: [rule])
        #expect(check.findings.isEmpty && check.notAsked.isEmpty, "\(rule.code) \(check.notAsked)")
        #expect(check.now[rule.table]?.count ?? 0 > 0, "\(rule.code): the near miss has no row that could be flagged")
    }

    @Test(arguments: Rule.all)
    func `a rule's sentence names only what is in the row, alike in both languages`(_ rule: Rule) async {
        func names(_ text: String) -> [String] {
            text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
                String($0.prefix { $0 != "}" })
            }.sorted()
        }
        #expect(names(rule.says.english) == names(rule.says.welsh), "\(rule.code)")
        let check = await Example(rule.fires, of: rule).checked(by: [rule])
        for finding in check.findings {
            for language in Language.allCases { #expect(!check.sentence(finding)[language].contains("{")) }
        }
        for name in names(rule.says.english) {
            let parts = name.split(separator: ".")
            #expect(parts.last.flatMap { Column(rawValue: String($0)) } != nil, "\(rule.code): {\(name)}")
            if parts.count == 1, let column = Column(rawValue: name), !column.isDerived {
                #expect(rule.table.keptColumns.contains(column), "\(rule.code): {\(name)} is not in \(rule.table)")
            }
        }
    }

    @Test(arguments: Rule.all)
    func `what to do is said without values, so that it stands for every row`(_ rule: Rule) {
        for language in Language.allCases {
            #expect(!rule.todo[language].contains("{"), "\(rule.code)")
            #expect(!rule.saysInGeneral[language].contains("{"), "\(rule.code)")
        }
    }

    @Test(arguments: Rule.all)
    func `a rule names columns of its own table`(_ rule: Rule) {
        #expect(!rule.columns.isEmpty && rule.unknownWords.isEmpty, "\(rule.code): \(rule.unknownWords)")
        for column in rule.columns {
            #expect(rule.table.keptColumns.contains(column) || column.isDerived, "\(rule.code): \(column.rawValue)")
        }
    }

    /// Whatever else is blank in the rows of its example, as long as the rule still flags one.
    @Test(arguments: firing)
    func `a rule's sentence is worded round cells that may be blank`(_ rule: Rule) async {
        let lines = rule.fires.split(separator: "\n").map(String.init)
        for (place, line) in lines.enumerated() {
            let words = line.split(separator: " ").map(String.init)
            guard let name = words.first,
                let table = Table(rawValue: name.hasPrefix("last.") ? String(name.dropFirst(5)) : name)
            else { continue }
            for column in table.columns.dropFirst() {
                var changed = lines
                changed[place] = ([name, "\(column.rawValue)="] + words.dropFirst()).joined(separator: " ")
                let check = await Example(changed.joined(separator: "\n"), of: rule).checked(by: [rule])
                for finding in check.findings {
                    let told = check.sentence(finding).english
                    #expect(!told.contains(/\b(from|to|on|of|in|before|after|until|had|says|said) blank/), "\(told)")
                }
            }
        }
    }
}
