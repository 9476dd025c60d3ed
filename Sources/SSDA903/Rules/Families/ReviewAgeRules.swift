import Basics

extension Rule {
    /// How old somebody is for a review’s code, or for the care leavers’ items.
    static let agesToBeAsked: [Rule] = [
        .oc3(
            "391", columns: "DOB IN_TOUCH ACTIV ACCOM",
            says: Bilingual(
                "This young person, born on {DOB}, is not yet 17 at the end of the year, so no care leaver’s "
                    + "items are due; you gave IN_TOUCH {IN_TOUCH}, ACTIV {ACTIV} and ACCOM {ACCOM}.",
                cy: "Nid yw’r person ifanc hwn, a aned ar {DOB}, yn 17 eto ar ddiwedd y flwyddyn, felly nid "
                    + "oes eitemau gadael gofal i’w rhoi; rhoesoch {IN_TOUCH} yn IN_TOUCH, {ACTIV} yn ACTIV "
                    + "a {ACCOM} yn ACCOM."),
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

    /// What the Header must say of a child who is looked after beyond short breaks.
    static let headersOfLookedAfter: [Rule] = [
        .header(
            "393", columns: "MOTHER SEX", needs: [.table(.episodes)],
            says: Bilingual(
                "This girl or young woman is looked after, and MOTHER does not say whether she has a child.",
                cy: "Mae’r ferch neu’r fenyw ifanc hon yn derbyn gofal, ac nid yw MOTHER yn dweud a oes "
                    + "ganddi blentyn."),
            todo: Bilingual(
                "Give 1 if she has a child and 0 if not.",
                cy: "Rhowch 1 os oes ganddi blentyn a 0 os nad "
                    + "oes."),
            fires: """
                Header SEX=F MOTHER= !
                Episodes
                """,
            passes: """
                Header SEX=F MOTHER=
                Episodes LS=V3
                """
        ) { header, child in
            header.isFemale && header.mother.isBlank && child.hasMoreThanShortBreaks
        },
        .header(
            "442", columns: "UPN", needs: [.table(.episodes)],
            says: Bilingual(
                "UPN is blank for a child who is looked after.",
                cy: "Mae UPN yn wag i blentyn sy’n derbyn gofal."),
            todo: Bilingual(
                "Give the unique pupil number, or UN1 to UN5 for why there is none.",
                cy: "Rhowch y rhif disgybl unigryw, neu UN1 i UN5 am pam nad oes un."),
            fires: """
                Header UPN= !
                Episodes
                """,
            passes: """
                Header UPN=
                Episodes LS=V4
                """
        ) { header, child in
            header.upn.isBlank && child.hasMoreThanShortBreaks
        },
        .header(
            "444", .from(2026), columns: "UPN",
            says: Bilingual(
                "Another row of the Header has the same UPN, {UPN}.",
                cy: "Mae gan res arall o’r Header yr un UPN, {UPN}."),
            todo: Bilingual(
                "Find out whose number it is; if the two rows are one child, keep one row.",
                cy: "Holwch rhif pwy ydyw; os un plentyn yw’r ddwy res, cadwch un rhes."),
            fires: """
                Header UPN=A123456789012 !
                Header CHILD=C2 UPN=A123456789012 !
                """,
            passes: """
                Header UPN=UN1
                Header CHILD=C2 UPN=UN1
                """
        ) { header, _ in
            header.namesPupil && header.sharesUPN
        },
    ]
}

extension Child {
    /// There is an episode that is no short break.
    fileprivate var hasMoreThanShortBreaks: Bool { !episodes.allSatisfy(\.isShortBreak) }
}
