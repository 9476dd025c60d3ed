import Basics

/// The words of the picture's rows and tables.
enum PictureWords {
    static let breakdowns: [Breakdown: Bilingual] = [
        .sex: Bilingual("Sex", cy: "Rhyw"),
        .age: Bilingual("Age", cy: "Oedran"),
        .placement: Bilingual("Where they live", cy: "Lle maent yn byw"),
        .legalStatus: Bilingual("Legal status", cy: "Statws cyfreithiol"),
        .need: Bilingual("Main need when they came into care", cy: "Y prif angen pan ddaethant i ofal"),
        .ethnicity: Bilingual("Ethnicity", cy: "Ethnigrwydd"),
        .unaccompanied: Bilingual(
            "Unaccompanied asylum-seeking children", cy: "Plant ar eu pen eu hunain sy’n ceisio lloches"),
        .yearsInCare: Bilingual("Time in care so far", cy: "Amser mewn gofal hyd yma"),
        .starts: Bilingual(
            "Came into care in the year, by main need", cy: "Daeth i ofal yn y flwyddyn, yn ôl prif angen"),
        .ceases: Bilingual("Left care in the year, by reason", cy: "Gadawodd ofal yn y flwyddyn, yn ôl rheswm"),
    ]

    static let views: [PictureQuestion.View: Bilingual] = [
        .glance: Bilingual("At a glance", cy: "Cipolwg"),
        .why: Bilingual("Why in care", cy: "Pam mewn gofal"),
        .who: Bilingual("Background", cy: "Cefndir"),
        .time: Bilingual("Time in care", cy: "Amser mewn gofal"),
        .movement: Bilingual("Coming and leaving", cy: "Dod a gadael"),
        .all: Bilingual("Everything", cy: "Popeth"),
    ]

    static let councilBands = Bilingual("The council’s own rows", cy: "Rhesi’r cyngor ei hun")
    static let dfeBands = Bilingual("The Department for Education’s rows", cy: "Rhesi’r Adran Addysg")

    static let male = Bilingual("Male", cy: "Gwryw")
    static let female = Bilingual("Female", cy: "Benyw")

    static func under(_ age: Int) -> Bilingual { Bilingual("Under \(age)", cy: "Dan \(age)") }
    static func between(_ first: Int, _ last: Int) -> Bilingual {
        Bilingual("\(first) to \(last)", cy: "\(first) i \(last)")
    }
    static func over(_ age: Int) -> Bilingual { Bilingual("\(age) and over", cy: "\(age) a throsodd") }

    static let fosterInside = Bilingual("Foster placement inside the area", cy: "Lleoliad maeth y tu mewn i’r ardal")
    static let fosterOutside = Bilingual("Foster placement outside the area", cy: "Lleoliad maeth y tu allan i’r ardal")
    static let withParents = Bilingual("With parents", cy: "Gyda rhieni")
    static let placedForAdoption = Bilingual("Placed for adoption", cy: "Wedi’u lleoli i’w mabwysiadu")
    static let residentialInside = Bilingual(
        "Residential care inside the area", cy: "Gofal preswyl y tu mewn i’r ardal")
    static let residentialOutside = Bilingual(
        "Residential care outside the area", cy: "Gofal preswyl y tu allan i’r ardal")
    static let fosterRelative = Bilingual(
        "Fostered by a relative or friend", cy: "Wedi’u maethu gan berthynas neu ffrind")
    static let fosterOther = Bilingual("Fostered by another carer", cy: "Wedi’u maethu gan ofalwr arall")
    static let homesAndSupported = Bilingual(
        "Children’s homes, secure homes and supported accommodation",
        cy: "Cartrefi plant, cartrefi diogel a llety â chymorth")
    static let independentLiving = Bilingual("Independent living", cy: "Byw’n annibynnol")
    static let residentialSchool = Bilingual("Residential school", cy: "Ysgol breswyl")
    static let otherResidential = Bilingual(
        "Other residential settings, health and custody", cy: "Lleoliadau preswyl eraill, iechyd a’r ddalfa")
    static let residentialEmployment = Bilingual("Residential employment", cy: "Cyflogaeth breswyl")
    static let temporary = Bilingual("Temporary placement", cy: "Lleoliad dros dro")
    static let otherPlacement = Bilingual("Other placement", cy: "Lleoliad arall")

    static let fullCareOrder = Bilingual("Full care order", cy: "Gorchymyn gofal llawn")
    static let interimCareOrder = Bilingual("Interim care order", cy: "Gorchymyn gofal interim")
    static let placementOrder = Bilingual("Placement or freeing order", cy: "Gorchymyn lleoli neu ryddhau")
    static let byAgreement = Bilingual(
        "Accommodated by agreement (section 20; in Wales section 76)",
        cy: "Wedi’u lletya trwy gytundeb (adran 20; yng Nghymru adran 76)")
    static let youthJustice = Bilingual("Youth justice", cy: "Cyfiawnder ieuenctid")
    static let protection = Bilingual(
        "Police or emergency protection, or assessment order", cy: "Amddiffyniad yr heddlu neu frys, neu orchymyn asesu"
    )

    static let abuseOrNeglect = Bilingual("Abuse or neglect", cy: "Camdriniaeth neu esgeulustod")
    static let childsDisability = Bilingual("The child’s disability", cy: "Anabledd y plentyn")
    static let parentalIllness = Bilingual("A parent’s illness or disability", cy: "Salwch neu anabledd rhiant")
    static let acuteStress = Bilingual("Family in acute stress", cy: "Teulu dan straen aciwt")
    static let familyDysfunction = Bilingual("Family dysfunction", cy: "Camweithrediad teuluol")
    static let behaviour = Bilingual("Socially unacceptable behaviour", cy: "Ymddygiad cymdeithasol annerbyniol")
    static let lowIncome = Bilingual("Low income", cy: "Incwm isel")
    static let absentParenting = Bilingual("Absent parenting", cy: "Rhianta absennol")

    static let white = Bilingual("White", cy: "Gwyn")
    static let mixed = Bilingual("Mixed or multiple ethnic groups", cy: "Grwpiau ethnig cymysg neu luosog")
    static let asian = Bilingual("Asian or Asian British", cy: "Asiaidd neu Asiaidd Prydeinig")
    static let black = Bilingual("Black or Black British", cy: "Du neu Ddu Prydeinig")
    static let otherEthnicity = Bilingual("Another ethnic group", cy: "Grŵp ethnig arall")
    static let ethnicityNotKnown = Bilingual(
        "Refused or not yet known", cy: "Wedi’i wrthod neu heb ei wybod eto")

    static let unaccompanied = Bilingual("Unaccompanied", cy: "Ar eu pen eu hunain")
    static let notUnaccompanied = Bilingual("Not unaccompanied", cy: "Nid ar eu pen eu hunain")
    static let noUnaccompaniedFile = Bilingual(
        "The return that tells of them had no file of unaccompanied children.",
        cy: "Nid oedd gan y datganiad sy’n sôn amdanynt ffeil o blant ar eu pen eu hunain.")

    static let underSixMonths = Bilingual("Under 6 months", cy: "Dan 6 mis")
    static let sixMonthsToAYear = Bilingual("6 months to 1 year", cy: "6 mis i 1 flwyddyn")
    static func years(_ first: Int, _ last: Int) -> Bilingual {
        Bilingual("\(first) to \(last) years", cy: "\(first) i \(last) blynedd")
    }
    static let fiveYears = Bilingual("5 years and over", cy: "5 mlynedd a throsodd")

    static let homePlanned = Bilingual("Home to parents, planned", cy: "Adref at rieni, wedi’i gynllunio")
    static let homeUnplanned = Bilingual("Home to parents, not planned", cy: "Adref at rieni, heb ei gynllunio")
    static let adopted = Bilingual("Adopted", cy: "Wedi’u mabwysiadu")
    static let specialGuardianship = Bilingual("Special guardianship", cy: "Gwarcheidiaeth arbennig")
    static let childArrangements = Bilingual(
        "Residence or child arrangements order", cy: "Gorchymyn preswylio neu drefniadau plentyn")
    static let withOthers = Bilingual(
        "To live with people without parental responsibility", cy: "I fyw gyda phobl heb gyfrifoldeb rhiant")
    static let stayedWithCarers = Bilingual(
        "Turned 18 and stayed with their carers", cy: "Troi’n 18 ac aros gyda’u gofalwyr")
    static let independentWithSupport = Bilingual(
        "Independent living with support", cy: "Byw’n annibynnol gyda chymorth")
    static let independentWithoutSupport = Bilingual(
        "Independent living without formal support", cy: "Byw’n annibynnol heb gymorth ffurfiol")
    static let adultSocialCare = Bilingual("Adult social care", cy: "Gofal cymdeithasol i oedolion")
    static let anotherAuthority = Bilingual("Care of another authority", cy: "Gofal awdurdod arall")
    static let custody = Bilingual("Custody", cy: "Y ddalfa")
    static let remandEnded = Bilingual("Remand ended", cy: "Remánd wedi dod i ben")
    static let ageAssessed = Bilingual("Assessed to be 18 or over", cy: "Wedi’u hasesu’n 18 neu drosodd")
    static let movedAbroad = Bilingual("Moved abroad", cy: "Wedi symud dramor")
    static let died = Bilingual("Died", cy: "Wedi marw")
    static let otherReason = Bilingual("Another reason", cy: "Rheswm arall")

    static let notInARow = Bilingual("Not in a row above", cy: "Heb fod mewn rhes uchod")
    static let notRecordedWhy = Bilingual(
        "The return does not say, or gives a code that no row takes.",
        cy: "Nid yw’r datganiad yn dweud, neu mae’n rhoi cod nad oes rhes ar ei gyfer.")

    static func leftOutPlacements(_ count: Int, _ parts: Bilingual) -> Bilingual {
        Bilingual(
            "\(count) are placed in ways that these rows leave out: \(parts.english). The Department’s rows show each.",
            cy: "Mae \(count) wedi’u lleoli mewn ffyrdd y mae’r rhesi hyn yn eu hepgor: \(parts.welsh). Mae rhesi’r "
                + "Adran yn dangos pob un.")
    }

    static func leftIndependent(_ count: Int) -> Bilingual {
        Bilingual("\(count) in independent or supported living", cy: "\(count) yn byw’n annibynnol neu gyda chymorth")
    }
    static func leftHealthOrFamilyCentre(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count) in a health setting or a family centre", cy: "\(count) mewn lleoliad iechyd neu ganolfan deulu")
    }
    static func leftCustody(_ count: Int) -> Bilingual { Bilingual("\(count) in custody", cy: "\(count) yn y ddalfa") }
    static func leftTemporary(_ count: Int) -> Bilingual {
        Bilingual("\(count) in a temporary placement", cy: "\(count) mewn lleoliad dros dro")
    }
    static func leftUnknownPlace(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count) whose home may be inside or outside the area, because its postcode is missing or unknown",
            cy: "\(count) y gall eu cartref fod y tu mewn neu’r tu allan i’r ardal, am fod ei god post ar goll "
                + "neu’n anhysbys")
    }
    static func leftElsewhere(_ count: Int) -> Bilingual {
        Bilingual("\(count) placed otherwise", cy: "\(count) wedi’u lleoli fel arall")
    }
}
