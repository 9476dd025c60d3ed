import Basics

/// The words that components bring themselves; every other word is handed in, in the page's language.
package enum ComponentWords {
    package static let thereIsAProblem = Bilingual("There is a problem", cy: "Mae problem")
    package static let error = Bilingual("Error:", cy: "Gwall:")

    package static let day = Bilingual("Day", cy: "Diwrnod")
    package static let month = Bilingual("Month", cy: "Mis")
    package static let year = Bilingual("Year", cy: "Blwyddyn")

    package static let inEnglish = Bilingual(", in English", cy: ", yn Saesneg")
    package static let inWelsh = Bilingual(", in Welsh", cy: ", yn Gymraeg")

    package static let youAreHere = Bilingual("You are here", cy: "Rydych chi yma")
    package static let pages = Bilingual("Pages of this list", cy: "Tudalennau’r rhestr hon")
    package static let previousPage = Bilingual("Previous page", cy: "Tudalen flaenorol")
    package static let nextPage = Bilingual("Next page", cy: "Tudalen nesaf")

    package static let important = Bilingual("Important", cy: "Pwysig")
    package static let done = Bilingual("Done", cy: "Wedi’i wneud")
    package static let problem = Bilingual("Problem", cy: "Problem")

    package static let showThese = Bilingual("Show these", cy: "Dangos y rhain")
    package static let clearFilters = Bilingual("Clear the filters", cy: "Clirio’r hidlwyr")
    package static let goBack = Bilingual("No, go back", cy: "Na, mynd yn ôl")

    // Two people at once
    package static let changedMeanwhile = Bilingual(
        "Somebody else changed this while you were writing", cy: "Newidiodd rhywun arall hyn tra oeddech yn ysgrifennu")
    static let changedNext = Bilingual(
        "Nothing was overwritten and nothing of yours is lost. Compare the two, put right what you typed, and keep it.",
        cy: "Ni throsysgrifwyd dim ac ni chollwyd dim o’ch gwaith. Cymharwch y ddau, cywirwch yr hyn a deipioch, a’i "
            + "gadw.")
    static let whereTheyDiffer = Bilingual("Where the two differ", cy: "Lle mae’r ddau’n wahanol")
    static let changedToTheSame = Bilingual(
        "What you typed says the same as what is kept now.",
        cy: "Mae’r hyn a deipioch yr un fath â’r hyn a gedwir nawr.")
    static let part = Bilingual("Part", cy: "Rhan")
    static let keptNow = Bilingual("Kept now", cy: "Wedi’i gadw nawr")
    static let whatYouTyped = Bilingual("What you typed", cy: "Yr hyn a deipioch")
    static let nothingThere = Bilingual("(empty)", cy: "(gwag)")

    /// For `data-upload`: what stands beside the bar while a file is on its way.
    package static let sending = Bilingual("Sending the file", cy: "Yn anfon y ffeil")
    /// For `data-upload-done`: what stands there while the server reads it.
    package static let checking = Bilingual("Sent. Reading the file", cy: "Wedi’i hanfon. Yn darllen y ffeil")

    package static let nothingToShow = Bilingual(
        "There are no figures to show yet.", cy: "Nid oes ffigurau i’w dangos eto.")
    package static let today = Bilingual("Today", cy: "Heddiw")
    package static let notShown = Bilingual("not shown", cy: "heb ei ddangos")

    static func page(_ number: Int, of total: Int) -> Bilingual {
        Bilingual("Page \(number.written) of \(total.written)", cy: "Tudalen \(number.written) o \(total.written)")
    }

    static func of(_ count: Int, _ total: Int) -> Bilingual {
        Bilingual("\(count.written) of \(total.written)", cy: "\(count.written) o \(total.written)")
    }

    /// `Apr 2009`, for a chart's edge.
    static func shortMonth(_ month: Month) -> Bilingual {
        let english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let welsh = ["Ion", "Chwe", "Maw", "Ebr", "Mai", "Meh", "Gor", "Awst", "Medi", "Hyd", "Tach", "Rhag"]
        return Bilingual("\(english[month.ofYear - 1]) \(month.year)", cy: "\(welsh[month.ofYear - 1]) \(month.year)")
    }

    static func scaleStarts(at value: String) -> Bilingual {
        Bilingual("Scale starts at \(value), not 0", cy: "Mae’r raddfa’n dechrau ar \(value), nid 0")
    }
}
