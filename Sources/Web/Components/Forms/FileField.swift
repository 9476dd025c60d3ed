import Basics

/// A file to send. Its form needs `enctype="multipart/form-data"`.
package struct FileField: Sendable {
    package var name: String
    package var label: String
    package var hint: String?
    package var problem: String?
    package var accept: String?
    package var takesSeveral: Bool
    package var language: Language

    /// `accept` lists the kinds of file as HTML does: `.csv,.xml`.
    package init(
        _ name: String, _ label: String, hint: String? = nil, problem: String? = nil, accept: String? = nil,
        takesSeveral: Bool = false, language: Language
    ) {
        self.name = name
        self.label = label
        self.hint = hint
        self.problem = problem
        self.accept = accept
        self.takesSeveral = takesSeveral
        self.language = language
    }

    package var html: HTML {
        let frame = FieldFrame(name: name, words: label, hint: hint, problem: problem, language: language)
        return frame.around(
            input(
                .id(name), .name(name), .type("file"), accept.map { Attribute("accept", $0) },
                takesSeveral ? .flag("multiple") : nil, frame.describedBy, frame.invalid))
    }
}
