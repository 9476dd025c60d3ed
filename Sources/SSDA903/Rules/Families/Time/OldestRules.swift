import Basics

extension Rule {
    /// Somebody too old to be in the return.
    static let oldestInHeader: [Rule] = [
        .header(
            "351", columns: "DOB",
            says: Bilingual(
                "This person, born {DOB}, was already past the 25th birthday when the year began.",
                cy: "Roedd y person hwn, a aned {DOB}, eisoes wedi pasio ei ben-blwydd yn 25 oed pan ddechreuodd y "
                    + "flwyddyn."),
            todo: Bilingual(
                "Correct DOB, or take the person out of the return.",
                cy: "Cywirwch DOB, neu tynnwch y person o’r datganiad."),
            fires: "Header DOB=31/03/2000 !", passes: "Header DOB=01/04/2000"
        ) { header, child in header.dob.adding(years: 25) < DateCell(child.yearStart) }
    ]
}
