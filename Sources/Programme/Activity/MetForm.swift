import Basics
import Web

/// A form that two people may fill in at once. What each of them left as it was is left alone; only what both changed
/// has to be settled by a person.
protocol MetForm: Sendable {
    static var parts: [FormPart<Self>] { get }
    /// The version that the person saw; 0 for a new thing.
    var version: Int { get set }
    /// A mark of each part as the person saw it, by the part's name.
    var seen: [String: String] { get set }
}

/// One field of such a form, or the boxes of a day.
struct FormPart<Form>: Sendable {
    let name: String
    let text: @Sendable (Form) -> String
    let take: @Sendable (inout Form, Form) -> Void

    init(
        _ name: String, text: @escaping @Sendable (Form) -> String,
        take: @escaping @Sendable (inout Form, Form) -> Void
    ) {
        self.name = name
        self.text = text
        self.take = take
    }

    /// A mark by which the same words are known again. It guards nothing: it only tells what was touched.
    func mark(_ form: Form) -> String {
        let words = text(form).replacing("\r\n", with: "\n").trimmed(of: " \n\t")
        // FNV-1a.
        let number = words.utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        return String(number, radix: 36)
    }
}

extension MetForm {
    /// The marks of what the person sees.
    var marks: [String: String] {
        Dictionary(Self.parts.map { ($0.name, $0.mark(self)) }, uniquingKeysWith: { first, _ in first })
    }

    /// What the form carries beside its fields.
    var hidden: HTML {
        HTMLBuilder.buildArray(
            [input(.type("hidden"), .name("version"), .value("\(version)"))]
                + Self.parts.compactMap { part in
                    seen[part.name].map { input(.type("hidden"), .name("seen-\(part.name)"), .value($0)) }
                })
    }

    mutating func readHidden(_ form: Query) {
        version = Int(form.trimmed("version")) ?? 0
        for part in Self.parts { seen[part.name] = form["seen-\(part.name)"] }
    }

    /// Puts what somebody else kept meanwhile into the parts that this person did not touch.
    ///
    /// - Returns: what is kept, with those parts as typed that both changed; nil where there are none.
    mutating func meet(_ stored: Self) -> Self? {
        guard version != stored.version else { return nil }
        var conflicting = stored
        var isAny = false
        for part in Self.parts {
            let (typed, kept) = (part.mark(self), part.mark(stored))
            guard typed != kept else { continue }
            if typed == seen[part.name] {
                part.take(&self, stored)
            } else if kept != seen[part.name] {
                part.take(&conflicting, self)
                isAny = true
            }
        }
        version = stored.version
        seen = stored.marks
        return isAny ? conflicting : nil
    }
}

extension FormPart {
    /// Words in both languages are two parts: one person writes the English, another puts it into Welsh.
    static func both(_ name: String, _ path: any WritableKeyPath<Form, Wording> & Sendable) -> [FormPart] {
        [
            FormPart(
                "\(name)-english", text: { $0[keyPath: path].english },
                take: { $0[keyPath: path].english = $1[keyPath: path].english }),
            FormPart(
                "\(name)-welsh", text: { $0[keyPath: path].welsh },
                take: { $0[keyPath: path].welsh = $1[keyPath: path].welsh }),
        ]
    }

    static func one(_ name: String, _ path: any WritableKeyPath<Form, String> & Sendable) -> [FormPart] {
        [FormPart(name, text: { $0[keyPath: path] }, take: { $0[keyPath: path] = $1[keyPath: path] })]
    }

    static func work(_ path: any WritableKeyPath<Form, WorkFields> & Sendable) -> [FormPart] {
        WorkFields.parts.map { part in
            FormPart(
                part.name, text: { part.text($0[keyPath: path]) },
                take: { part.take(&$0[keyPath: path], $1[keyPath: path]) })
        }
    }
}

extension WorkFields {
    fileprivate static var parts: [FormPart<WorkFields>] {
        FormPart.one("lead", \.lead) + FormPart.one("deputy", \.deputy) + FormPart.both("partners", \.partners)
            + [
                FormPart("starts", text: { $0.starts.written }, take: { $0.starts = $1.starts }),
                FormPart("due", text: { $0.due.written }, take: { $0.due = $1.due }),
            ] + FormPart.one("pounds", \.pounds) + FormPart.both("source", \.source)
    }
}
