import Basics

extension Rule {
    /// MC_DOB, the birth of a mother's first child, beside last year's return and beside her time in care.
    static let firstChildren: [Rule] = [
        .header(
            "624", .all, .warning, columns: "MC_DOB", needs: [.lastYear(.header)], reads: "Header.MC_DOB",
            says: Bilingual(
                "MC_DOB is {MC_DOB}; last year’s return said {last.Header.MC_DOB}. The birth of a first child does not "
                    + "change.",
                cy: "{MC_DOB} yw MC_DOB; {last.Header.MC_DOB} oedd yn natganiad y llynedd. Nid yw dyddiad geni plentyn "
                    + "cyntaf yn newid."),
            todo: Bilingual(
                "Give the same day as last year, or correct last year’s return if it was wrong.",
                cy: "Rhowch yr un diwrnod â’r llynedd, neu cywirwch ddatganiad y llynedd os oedd yn anghywir."),
            departs: Bilingual(
                "Days are compared as days: 1/4/2025 is 01/04/2025. The field’s validator compares their text.",
                cy: "Cymherir dyddiau fel dyddiau: yr un yw 1/4/2025 a 01/04/2025. Mae dilysydd y maes yn cymharu eu "
                    + "testun."),
            fires: """
                last.Header SEX=F MOTHER=1 MC_DOB=01/04/2024
                Header SEX=F MOTHER=1 MC_DOB= !
                """,
            passes: """
                last.Header SEX=F MOTHER=1 MC_DOB=01/04/2024
                Header SEX=F MOTHER=1 MC_DOB=1/4/2024
                """
        ) { header, child in
            child.last.headers.contains { $0.mcDOB.isPresent && !$0.mcDOB.isWrittenAs(header.mcDOB) }
        },
        .header(
            "625", columns: "MC_DOB", needs: [.table(.episodes)], reads: "Episodes.DEC",
            says: Bilingual(
                "MC_DOB says that her first child was born on {MC_DOB}, after the year or after she had left care.",
                cy: "Mae MC_DOB yn dweud i’w phlentyn cyntaf gael ei eni ar {MC_DOB}, ar ôl y flwyddyn neu ar ôl iddi "
                    + "adael gofal."),
            todo: Bilingual(
                "Correct MC_DOB; if she became a mother after leaving care, leave it blank and put 0 in MOTHER.",
                cy: "Cywirwch MC_DOB; os daeth yn fam ar ôl gadael gofal, gadewch ef yn wag a rhowch 0 yn MOTHER."),
            departs: Bilingual(
                "Somebody still in care is held to the end of the year alone; the field’s validator holds her to the "
                    + "end of an earlier episode, and leaves out whoever has no ended one.",
                cy: "Dim ond diwedd y flwyddyn sy’n cyfrif i rywun sy’n dal mewn gofal; mae dilysydd y maes yn ei dal "
                    + "at ddiwedd cyfnod cynharach, ac yn hepgor pwy bynnag sydd heb un a ddaeth i ben."),
            fires: """
                Header SEX=F MOTHER=1 MC_DOB=02/09/2025 !
                Episodes DEC=01/09/2025 REC=E4A
                Header CHILD=C2 SEX=F MOTHER=1 MC_DOB=01/04/2026 !
                Episodes CHILD=C2
                """,
            passes: """
                Header SEX=F MOTHER=1 MC_DOB=02/09/2025
                Episodes DEC=01/09/2025 REC=X1
                Episodes DECOM=01/09/2025 RNE=P
                Header CHILD=C2 SEX=F MOTHER=1 MC_DOB=01/09/2025
                Episodes CHILD=C2 DEC=01/09/2025 REC=E4A
                """
        ) { header, child in
            header.mcDOB > child.yearEnd || (child.endOfCare.map { header.mcDOB > $0.dec } ?? false)
        },
        .episodes(
            "625", columns: "DEC", needs: [.table(.header)], reads: "Header.MC_DOB Episodes.DEC",
            says: Bilingual(
                "She left care on {DEC}, but the Header says that her first child was born after that, on "
                    + "{Header.MC_DOB}.",
                cy: "Gadawodd hi ofal ar {DEC}, ond mae’r Header yn dweud i’w phlentyn cyntaf gael ei eni ar ôl hynny, "
                    + "ar {Header.MC_DOB}."),
            todo: Bilingual(
                "Correct DEC here or MC_DOB in the Header.", cy: "Cywirwch DEC yma neu MC_DOB yn y Header."),
            departs: Bilingual(
                "Somebody still in care has no day to be held to; the field’s validator flags an earlier episode of "
                    + "hers.",
                cy: "Nid oes diwrnod i ddal rhywun sy’n dal mewn gofal ato; mae dilysydd y maes yn nodi cyfnod "
                    + "cynharach o’i heiddo."),
            fires: """
                Header SEX=F MOTHER=1 MC_DOB=02/09/2025
                Episodes DEC=01/07/2025 REC=X1
                Episodes DECOM=01/07/2025 DEC=01/09/2025 RNE=P REC=E4A !
                """,
            passes: """
                Header SEX=F MOTHER=1 MC_DOB=01/09/2025
                Episodes DEC=01/07/2025 REC=X1
                Episodes DECOM=01/07/2025 DEC=01/09/2025 RNE=P REC=E4A
                """
        ) { episode, child in
            child.endOfCare?.row == episode.row && child.headers.contains { $0.mcDOB > episode.dec }
        },
        .header(
            "626", .all, .warning, columns: "MOTHER MC_DOB", needs: [.lastYear(.header)],
            says: Bilingual(
                "MOTHER was 0 last year and is 1 now, but her first child was born on {MC_DOB}, before this year "
                    + "began.",
                cy: "0 oedd MOTHER y llynedd ac 1 yw nawr, ond ganwyd ei phlentyn cyntaf ar {MC_DOB}, cyn i’r flwyddyn "
                    + "hon ddechrau."),
            todo: Bilingual(
                "Check MC_DOB; if it is right, MOTHER should have been 1 in last year’s return.",
                cy: "Gwiriwch MC_DOB; os yw’n gywir, dylai MOTHER fod wedi bod yn 1 yn natganiad y llynedd."),
            fires: "last.Header SEX=F MOTHER=0\nHeader SEX=F MOTHER=1 MC_DOB=31/03/2025 !",
            passes: "last.Header SEX=F MOTHER=0\nHeader SEX=F MOTHER=1 MC_DOB=01/04/2025"
        ) { header, child in
            header.mother == "1" && header.mcDOB < child.yearStart && child.last.headers.contains { $0.mother == "0" }
        },
    ]
}

extension Child {
    /// The episode that ended last; nil while the child is in care, or where no end can be told.
    package var endOfCare: Episode? {
        guard !episodes.contains(where: \.isOpen) else { return nil }
        return episodes.filter(\.dec.isDay).reduce(nil) { latest, episode in
            latest.map { episode.dec > $0.dec ? episode : $0 } ?? episode
        }
    }
}
