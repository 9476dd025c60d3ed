import Basics

extension Rule {
    /// What the OC2 file asks at some ages only: convictions from 10, development checks under 5.
    static let healthByAge: [Rule] = [
        .oc2(
            "542", columns: "DOB CONVICTED",
            says: Bilingual(
                "CONVICTED is {CONVICTED}, but the child, born {DOB}, was under 10 all year and nobody under 10 can be "
                    + "convicted.",
                cy: "{CONVICTED} yw CONVICTED, ond roedd y plentyn, a anwyd {DOB}, o dan 10 oed drwy’r flwyddyn ac ni "
                    + "ellir euogfarnu neb o dan 10 oed."),
            todo: Bilingual(
                "Leave CONVICTED blank, or correct DOB.", cy: "Gadewch CONVICTED yn wag, neu cywirwch DOB."),
            fires: "Header DOB=01/04/2016\nOC2 CONVICTED=0 !", passes: "Header DOB=31/03/2016\nOC2 CONVICTED=0"
        ) { health, child in
            health.convicted.isPresent && health.dob.adding(years: 10) > child.yearEnd
        },
        .oc2(
            "543", columns: "DOB CONVICTED", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "CONVICTED is blank, but the child, born {DOB}, was 10 before the year ended and was "
                    + "looked after all year.",
                cy: "Mae CONVICTED yn wag, ond roedd y plentyn, a aned {DOB}, yn 10 oed cyn diwedd y "
                    + "flwyddyn ac yn derbyn gofal drwy’r flwyddyn."),
            todo: Bilingual(
                "Say in CONVICTED whether the child was convicted or had a final warning or reprimand in the year: 1 "
                    + "for yes, 0 for no.",
                cy: "Nodwch yn CONVICTED a gafodd y plentyn euogfarn, rhybudd terfynol neu gerydd yn y flwyddyn: 1 am "
                    + "do, 0 am naddo."),
            fires: "Header DOB=30/03/2016\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED= !",
            passes: "Header DOB=31/03/2016\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED="
        ) { health, child in
            child.isLookedAfterAllYear && health.convicted.isBlank && health.dob.adding(years: 10) < child.yearEnd
        },
        .oc2(
            "544",
            columns: "CONVICTED IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
            says: Bilingual(
                "CONVICTED is 1, but the child’s health is not fully answered: IMMUNISATIONS {IMMUNISATIONS}, "
                    + "TEETH_CHECK {TEETH_CHECK}, HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE "
                    + "{SUBSTANCE_MISUSE}.",
                cy: "1 yw CONVICTED, ond nid yw iechyd y plentyn wedi’i ateb yn llawn: IMMUNISATIONS {IMMUNISATIONS}, "
                    + "TEETH_CHECK {TEETH_CHECK}, HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE "
                    + "{SUBSTANCE_MISUSE}."),
            todo: Bilingual(
                "Fill in the blank ones with 1 for yes or 0 for no.",
                cy: "Llenwch y rhai gwag ag 1 am ie neu 0 am na."),
            fires: "OC2 CONVICTED=1 TEETH_CHECK= !", passes: "OC2 CONVICTED=1 TEETH_CHECK=0"
        ) { health, _ in
            health.convicted == "1" && health.lacksRequiredFlag
        },
        .oc2(
            "545", columns: "DOB HEALTH_CHECK", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "HEALTH_CHECK is blank, but the child, born {DOB}, was under 5 and looked after all year.",
                cy: "Mae HEALTH_CHECK yn wag, ond roedd y plentyn, a anwyd {DOB}, o dan 5 oed ac yn derbyn gofal "
                    + "drwy’r flwyddyn."),
            todo: Bilingual(
                "Say in HEALTH_CHECK whether the child’s development checks are up to date: 1 for yes, 0 for no.",
                cy: "Nodwch yn HEALTH_CHECK a yw gwiriadau datblygiad y plentyn yn gyfredol: 1 am ydynt, 0 am nac "
                    + "ydynt."),
            fires: "Header DOB=01/04/2021\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED= HEALTH_CHECK= !",
            passes: "Header DOB=31/03/2021\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED= HEALTH_CHECK="
        ) { health, child in
            child.isLookedAfterAllYear && health.healthCheck.isBlank && health.dob.adding(years: 5) > child.yearEnd
        },
        .oc2(
            "546", columns: "DOB HEALTH_CHECK", needs: [.table(.episodes)], reads: "Episodes.DECOM Episodes.DEC",
            says: Bilingual(
                "HEALTH_CHECK is {HEALTH_CHECK}, but the child, born {DOB}, was 5 or over by the end of the year and "
                    + "is not asked about development checks.",
                cy: "{HEALTH_CHECK} yw HEALTH_CHECK, ond roedd y plentyn, a anwyd {DOB}, yn 5 oed neu’n hŷn erbyn "
                    + "diwedd y flwyddyn ac ni ofynnir am wiriadau datblygiad."),
            todo: Bilingual(
                "Leave HEALTH_CHECK blank, or correct DOB.", cy: "Gadewch HEALTH_CHECK yn wag, neu cywirwch DOB."),
            fires: "Header DOB=31/03/2021\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED= HEALTH_CHECK=1 !",
            passes: "Header DOB=01/04/2021\nEpisodes DECOM=01/04/2025\nOC2 CONVICTED= HEALTH_CHECK=1"
        ) { health, child in
            child.isLookedAfterAllYear && health.healthCheck.isPresent && health.dob.adding(years: 5) <= child.yearEnd
        },
        .oc2(
            "547",
            columns: "HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SUBSTANCE_MISUSE",
            says: Bilingual(
                "HEALTH_CHECK is 1, but the child’s health is not fully answered: IMMUNISATIONS {IMMUNISATIONS}, "
                    + "TEETH_CHECK {TEETH_CHECK}, HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, SUBSTANCE_MISUSE "
                    + "{SUBSTANCE_MISUSE}.",
                cy: "1 yw HEALTH_CHECK, ond nid yw iechyd y plentyn wedi’i ateb yn llawn: IMMUNISATIONS "
                    + "{IMMUNISATIONS}, TEETH_CHECK {TEETH_CHECK}, HEALTH_ASSESSMENT {HEALTH_ASSESSMENT}, "
                    + "SUBSTANCE_MISUSE {SUBSTANCE_MISUSE}."),
            todo: Bilingual(
                "Fill in the blank ones with 1 for yes or 0 for no.",
                cy: "Llenwch y rhai gwag ag 1 am ie neu 0 am na."),
            fires: "OC2 HEALTH_CHECK=1 SUBSTANCE_MISUSE= !", passes: "OC2 HEALTH_CHECK=1 SUBSTANCE_MISUSE=0"
        ) { health, _ in
            health.healthCheck == "1" && health.lacksRequiredFlag
        },
    ]
}
