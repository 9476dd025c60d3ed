import Basics

/// What a person reads when a setting is the trouble.
enum SettingsWords {
    static func fileMissing(_ path: String) -> Bilingual {
        Bilingual(
            "There is no settings file at \(path). Check the path after --config or in HEARTH_CONFIG.",
            cy: "Nid oes ffeil osodiadau yn \(path). Gwiriwch y llwybr ar ôl --config neu yn HEARTH_CONFIG.")
    }

    static func fileUnreadable(_ path: String) -> Bilingual {
        Bilingual(
            "The settings file \(path) cannot be read. It should be a JSON object such as {\"port\": \"8080\"}.",
            cy: "Ni ellir darllen y ffeil osodiadau \(path). Dylai fod yn wrthrych JSON megis {\"port\": \"8080\"}.")
    }

    static func notANumber(_ name: String, _ text: String, _ range: ClosedRange<Int>) -> Bilingual {
        Bilingual(
            "\(name) should be a whole number from \(range.lowerBound) to \(range.upperBound), and is \(text).",
            cy: "Dylai \(name) fod yn rhif cyfan o \(range.lowerBound) i \(range.upperBound), a’i werth yw \(text).")
    }

    static func noDatabase(_ place: String) -> Bilingual {
        Bilingual(
            "There is no council at \(place) yet. Check --database; or set one up with hearth council, hearth serve or "
                + "hearth demo.",
            cy: "Nid oes cyngor yn \(place) eto. Gwiriwch --database; neu sefydlwch un gyda hearth council, hearth "
                + "serve "
                + "neu hearth demo.")
    }

    static func noKeyPlace(_ variable: String) -> Bilingual {
        Bilingual(
            "Say where the key file is: --key-file or \(variable). With PostgreSQL there is no place beside the "
                + "database for it.",
            cy: "Dywedwch ble mae’r ffeil allwedd: --key-file neu \(variable). Gyda PostgreSQL nid oes lle wrth "
                + "ymyl y gronfa ddata iddi.")
    }
}
