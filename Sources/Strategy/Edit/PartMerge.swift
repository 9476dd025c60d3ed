import Basics

/// Putting what somebody typed into a text that others may have changed since.
extension PartForm {
    /// Writes what the person changed since they saw the text; what they left as it was stays as others have it now.
    ///
    /// - Parameter seen: the text that they saw.
    /// - Returns: whether it could be written: false where others changed the same words meanwhile, or took the part
    ///   out.
    func write(over seen: StrategyDocument, into now: inout StrategyDocument) -> Bool {
        guard let part = StrategyPart.find(part.key, in: now) else { return false }
        guard !part.isNew(in: now) else { return append(part, to: &now) }
        let before = StrategyPart.find(part.key, in: seen) ?? part
        if isTakenOut, let item = part.item {
            guard before.values(in: seen) == part.values(in: now) else { return false }
            now.takeOut(item.kind, at: item.index)
            return true
        }
        for (field, old) in zip(part.fields, before.fields) {
            let stored = field.get(now)
            guard let merged = Self.merged(wordings[field.name] ?? .empty, was: old.get(seen), is: stored) else {
                return false
            }
            if merged != stored { field.set(&now, merged) }
        }
        guard !part.hasYears || writeYears(over: seen, into: &now) else { return false }
        guard let item = part.item else { return true }
        if item.kind == .priority {
            guard let merged = Self.merged(lead, was: before.lead(in: seen), is: part.lead(in: now)) else {
                return false
            }
            now.priorities[item.index].lead = merged.isEmpty ? nil : merged
        }
        // Only who moved it moves it: where it stands may have changed by others' moves.
        if place != stood { now.move(item.kind, from: item.index, to: place) }
        return true
    }

    private func append(_ part: StrategyPart, to now: inout StrategyDocument) -> Bool {
        guard let item = part.item else { return false }
        now.append(item.kind)
        for field in part.fields { field.set(&now, wordings[field.name] ?? .empty) }
        if item.kind == .priority { now.priorities[item.index].lead = lead.isEmpty ? nil : lead }
        now.nameParts()
        if place != stood { now.move(item.kind, from: item.index, to: place) }
        return true
    }

    private func writeYears(over seen: StrategyDocument, into now: inout StrategyDocument) -> Bool {
        guard let first = Self.merged(from.date ?? seen.from, was: seen.from, is: now.from),
            let last = Self.merged(until.date ?? seen.until, was: seen.until, is: now.until)
        else { return false }
        (now.from, now.until) = (first, last)
        // A last day that was chosen among several is answered for no longer once it is another.
        if now.chosenEnd?.day != last { now.chosenEnd = nil }
        return true
    }

    /// What both sides made of a value; nil where both changed it, each to something else.
    static func merged<Value: Equatable>(_ typed: Value, was: Value, is stored: Value) -> Value? {
        if typed == was || typed == stored { return stored }
        return stored == was ? typed : nil
    }

    /// The form for who lost: what they left as it was is as it is now, what they typed stays as they typed it.
    func beside(_ whole: Strategy.Whole, seen: StrategyDocument) -> PartForm {
        guard let part = StrategyPart.find(part.key, in: whole.document),
            let before = StrategyPart.find(part.key, in: seen)
        else { return self }
        var form = self
        let stored = PartForm(part, whole)
        for (field, old) in zip(part.fields, before.fields)
        where wordings[field.name] == old.get(seen) { form.wordings[field.name] = stored.wordings[field.name] }
        if from.date == seen.from { form.from = stored.from }
        if until.date == seen.until { form.until = stored.until }
        if lead == before.lead(in: seen) { form.lead = stored.lead }
        form.place = place == stood ? stored.place : place
        form.stood = stored.stood
        form.version = whole.version
        return form
    }
}
