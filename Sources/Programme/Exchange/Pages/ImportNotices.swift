import Basics

/// Everything that was said about the rows of an import, as lines to read and as a file to keep.
struct ImportNotices {
    private let preview: ImportPreview
    private let language: Language

    init(_ preview: ImportPreview, _ language: Language) {
        self.preview = preview
        self.language = language
    }

    /// What is said and not asked.
    var told: [String] {
        let notices = preview.draft.notices.filter { $0.question == nil }.map { notice in
            [place(notice), notice.sentence[language]].compactMap(\.self).joined(separator: ": ")
        }
        return notices + preview.gaps.map { $0.problem.sentence[language] }
    }

    /// Everything, asked or not.
    var all: [String] {
        preview.draft.notices.map { notice in
            [place(notice), notice.sentence[language]].compactMap(\.self).joined(separator: ": ")
        } + preview.gaps.map { $0.problem.sentence[language] }
    }

    /// A line for each, with what was chosen.
    var csv: String {
        let heads = ImportPageWords.noticeHeads.map { $0[language] }
        let lines = preview.draft.notices.map { notice in
            [place(notice) ?? "", notice.sentence[language], chosen(notice)]
        }
        let gaps = preview.gaps.map { ["", $0.problem.sentence[language], ""] }
        let rows = [heads] + lines + gaps
        return "\u{FEFF}" + rows.map { $0.map(CSVCell.written).joined(separator: ",") }.joined(separator: "\r\n")
            + "\r\n"
    }

    private func place(_ notice: ImportNotice) -> String? {
        notice.place.map { ImportPageWords.place($0, in: preview.kept)[language] }
    }

    private func chosen(_ notice: ImportNotice) -> String {
        guard let question = notice.question else { return "" }
        let answer = question.answer(in: preview.kept.choices.answers)
        return question.choices.first { $0.value == answer }?.words[language] ?? ""
    }
}
