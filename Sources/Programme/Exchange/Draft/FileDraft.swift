import Basics

extension ImportDraft {
    /// What a file of Hearth's own becomes here: its leads and priorities are matched by key, and asked for where the
    /// council has none of that key.
    package init(_ file: ProgrammeFile, answers: [String: String], context: ImportContext) {
        var book = NoticeBook(answers: answers)
        let keys = Set(context.leads.leads.map(\.key))
        let themes = Self.themes(of: file, answers: answers, context: context)
        let priorities = Dictionary(
            zip(Self.themeKeys(of: file), themes.map(\.priority)), uniquingKeysWith: { first, _ in first })
        var taken = file
        taken.activities = []
        var skipped = 0
        for (index, filed) in file.activities.enumerated() {
            let place = ImportPlace(table: 1, row: index + 1, column: filed.key)
            book.about = filed.title
            if Self.isThere(filed.title, place, context, &book) {
                skipped += 1
                continue
            }
            var filed = filed
            filed.replaceLeads { Self.lead($0, file.leads?[$0], keys, context, place, &book) }
            if let priority = filed.priority {
                filed.priority = priorities[priority] ?? nil
                if filed.priority == nil, filed.group == nil {
                    filed.group = file.priorities?[priority] ?? Wording(priority)
                }
            }
            taken.activities.append(filed)
        }
        self.init(file: taken, notices: book.notices, themes: themes, skipped: skipped, answers: answers)
    }

    private static func lead(
        _ key: String, _ role: Wording?, _ keys: Set<String>, _ context: ImportContext, _ place: ImportPlace,
        _ book: inout NoticeBook
    ) -> String? {
        if keys.contains(key) { return key }
        let names = [role?.english, role?.welsh].compactMap(\.self).filter { !$0.isEmpty }
        if let known = names.lazy.compactMap({ context.leads.key($0) }).first { return known }
        let question = ImportQuestion.lead(key, called: role ?? Wording(key), context)
        let answer = book.ask(place, ImportWords.unknownLead(role?[.english] ?? key), question)
        return answer.isEmpty ? nil : answer
    }

    private static func themes(
        of file: ProgrammeFile, answers: [String: String], context: ImportContext
    ) -> [Theme] {
        themeKeys(of: file).map { key in
            theme(
                key, called: file.priorities?[key], file.activities.count { $0.priority == key }, answers, context)
        }
    }

    /// The priorities that the file names, in its order.
    private static func themeKeys(of file: ProgrammeFile) -> [String] {
        var order: [String] = []
        for key in file.activities.compactMap(\.priority) where !order.contains(key) { order.append(key) }
        return order
    }
}

extension FiledActivity {
    /// Every lead that it names, put through the rule.
    fileprivate mutating func replaceLeads(_ rule: (String) -> String?) {
        lead = lead.flatMap(rule)
        deputy = deputy.flatMap(rule)
        updates = updates?.map { $0.replacingLead(rule) }
        steps = steps?.map { step in
            var step = step
            step.lead = step.lead.flatMap(rule)
            step.deputy = step.deputy.flatMap(rule)
            step.updates = step.updates?.map { $0.replacingLead(rule) }
            return step
        }
    }
}

extension FiledUpdate {
    fileprivate func replacingLead(_ rule: (String) -> String?) -> FiledUpdate {
        var replaced = self
        replaced.by = by.flatMap(rule)
        return replaced
    }
}
