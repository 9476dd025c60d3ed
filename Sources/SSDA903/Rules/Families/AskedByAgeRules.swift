import Basics

extension Rule {
    /// How old somebody is for a review’s code, or for the care leavers’ items.
    static let agesToBeAsked: [Rule] = [
        .oc3(
            "391", columns: "DOB IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "This young person, born on {DOB}, is not yet 17 at the end of the year, so no care "
                    + "leaver’s items are due; IN_TOUCH is {IN_TOUCH}, ACTIV {ACTIV} and ACCOM {ACCOM}.",
                cy: "Nid yw’r person ifanc hwn, a aned ar {DOB}, yn 17 eto ar ddiwedd y flwyddyn, felly "
                    + "nid oes eitemau gadael gofal i’w rhoi; {IN_TOUCH} yw IN_TOUCH, {ACTIV} yw ACTIV a "
                    + "{ACCOM} yw ACCOM."),
            todo: Bilingual(
                "Take the row out of OC3, or correct DOB.", cy: "Tynnwch y rhes o OC3, neu cywirwch DOB."),
            fires: "OC3 DOB=01/04/2009 !", passes: "OC3 DOB=31/03/2009"
        ) { row, child in
            row.hasData && row.dob.adding(years: 17) > child.yearEnd
        },
        .reviews(
            "440", columns: "DOB REVIEW REVIEW_CODE",
            says: Bilingual(
                "REVIEW_CODE PN0 is for a child under 4, and this child, born on {DOB}, was 4 before the "
                    + "review on {REVIEW}.",
                cy: "I blentyn dan 4 oed y mae REVIEW_CODE PN0, ac roedd y plentyn hwn, a aned ar {DOB}, yn "
                    + "4 cyn yr adolygiad ar {REVIEW}."),
            todo: Bilingual(
                "Give PN1 to PN7, for how the child took part, or correct the date.",
                cy: "Rhowch PN1 i PN7, am sut y cymerodd y plentyn ran, neu cywirwch y dyddiad."),
            fires: "Reviews DOB=31/08/2021 REVIEW=01/09/2025 REVIEW_CODE=PN0 !",
            passes: "Reviews DOB=01/09/2021 REVIEW=01/09/2025 REVIEW_CODE=PN0"
        ) { review, _ in
            review.reviewCode == "PN0" && review.review > review.dob.adding(years: 4)
        },
        .reviews(
            "441", columns: "DOB REVIEW REVIEW_CODE",
            says: Bilingual(
                "REVIEW_CODE {REVIEW_CODE} is for a child of 4 or over, and this child, born on {DOB}, was "
                    + "not yet 4 at the review on {REVIEW}.",
                cy: "I blentyn 4 oed neu’n hŷn y mae REVIEW_CODE {REVIEW_CODE}, ac nid oedd y plentyn hwn, a "
                    + "aned ar {DOB}, yn 4 eto adeg yr adolygiad ar {REVIEW}."),
            todo: Bilingual("Give PN0, or correct the date.", cy: "Rhowch PN0, neu cywirwch y dyddiad."),
            fires: "Reviews DOB=02/09/2021 REVIEW=01/09/2025 REVIEW_CODE=PN1 !",
            passes: "Reviews DOB=01/09/2021 REVIEW=01/09/2025 REVIEW_CODE=PN1"
        ) { review, child in
            child.has(review.reviewCode, in: .reviewCode) && review.reviewCode != "PN0"
                && review.review < review.dob.adding(years: 4)
        },
    ]
}
