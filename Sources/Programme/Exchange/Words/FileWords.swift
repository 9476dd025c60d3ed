import Basics

/// What is said about a programme's file.
enum FileWords {
    static func gap(_ gap: FileGap) -> Bilingual {
        let key = gap.activity
        switch gap.what {
        case .lead(let lead):
            return Bilingual(
                "\(key): there is no lead called “\(lead)” here, so it is left without one.",
                cy: "\(key): nid oes arweinydd o’r enw “\(lead)” yma, felly fe’i gadewir heb un.")
        case .thing(let thing):
            return Bilingual(
                "\(key): “\(thing)” does not exist here, so the link to it is left out.",
                cy: "\(key): nid yw “\(thing)” yn bodoli yma, felly gadewir y ddolen ato allan.")
        case .stoppedWithoutReason:
            return Bilingual(
                "\(key): it is said to be stopped and no reason is given, so the state is left unsaid.",
                cy: "\(key): dywedir ei fod wedi’i stopio ac ni roddir rheswm, felly gadewir y cyflwr heb ei ddweud.")
        case .beginsAfterEnd(let starts, let due):
            return Bilingual(
                "\(key): it begins on \(starts.written.english), after the day it is due (\(due.written.english)); "
                    + "the first is left out.",
                cy: "\(key): mae’n dechrau ar \(starts.written.welsh), ar ôl y dyddiad y mae i’w orffen "
                    + "(\(due.written.welsh)); gadewir y cyntaf allan.")
        }
    }

    static func otherFormat(_ name: String, _ format: String) -> Bilingual {
        Bilingual(
            "\(name) says that its format is “\(format)”; Hearth reads “\(ProgrammeFile.currentFormat)”.",
            cy: "Mae \(name) yn dweud mai “\(format)” yw ei fformat; mae Hearth yn darllen "
                + "“\(ProgrammeFile.currentFormat)”.")
    }

    static func keyTwice(_ name: String, _ key: String) -> Bilingual {
        Bilingual(
            "\(name) has two activities with the key “\(key)”. Give one of them another.",
            cy: "Mae gan \(name) ddau weithgaredd â’r allwedd “\(key)”. Rhowch un arall i un ohonynt.")
    }

    static func noTitle(_ name: String, _ key: String) -> Bilingual {
        Bilingual(
            "\(name): the activity “\(key)” has no title.", cy: "\(name): nid oes teitl gan y gweithgaredd “\(key)”.")
    }
}
