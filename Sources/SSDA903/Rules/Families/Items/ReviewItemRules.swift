import Basics

extension Rule {
    /// What is written in the cells of a review.
    static let reviewItems: [Rule] = [
        .reviews(
            "166", columns: "REVIEW",
            says: Bilingual(
                "REVIEW is {REVIEW}; it must be a day written DD/MM/YYYY.",
                cy: "{REVIEW} yw REVIEW; rhaid iddo fod yn ddiwrnod wedi’i ysgrifennu DD/MM/BBBB."),
            todo: Bilingual(
                "Enter the day on which the review was held.",
                cy: "Rhowch y diwrnod y cynhaliwyd yr adolygiad."),
            fires: """
                Reviews CHILD=A REVIEW= !
                Reviews CHILD=B REVIEW=30/02/2026 !
                """,
            passes: "Reviews REVIEW=28/02/2026"
        ) { review, _ in
            !review.review.isDay
        },
        .reviews(
            "167", columns: "REVIEW REVIEW_CODE",
            says: Bilingual(
                "REVIEW is {REVIEW} and REVIEW_CODE is {REVIEW_CODE}. A review has both its day and "
                    + "one of PN0 to PN7.",
                cy: "{REVIEW} yw REVIEW a {REVIEW_CODE} yw REVIEW_CODE. Mae gan adolygiad ei ddiwrnod ac "
                    + "un o PN0 i PN7, y ddau."),
            todo: Bilingual(
                "Enter how the child took part, or the missing day of the review.",
                cy: "Nodwch sut y cymerodd y plentyn ran, neu ddiwrnod yr adolygiad sydd ar goll."),
            fires: """
                Reviews CHILD=A REVIEW_CODE= !
                Reviews CHILD=B REVIEW_CODE=PN8 !
                Reviews CHILD=C REVIEW= REVIEW_CODE=PN1 !
                """,
            passes: """
                Reviews CHILD=A REVIEW_CODE=PN0
                Reviews CHILD=B REVIEW= REVIEW_CODE=
                """
        ) { review, child in
            review.review.isPresent
                ? !child.has(review.reviewCode, in: .reviewCode) : review.reviewCode.isPresent
        },
    ]
}
