import Basics

/// What a person reads when the database is the trouble.
enum StoreWords {
    static let locked = Bilingual(
        "Another program is using the database and did not let go of it in time. Nothing was changed. "
            + "Wait for it to finish, or stop it, and try again.",
        cy: "Mae rhaglen arall yn defnyddio’r gronfa ddata ac ni ollyngodd ei gafael mewn pryd. Ni newidiwyd dim. "
            + "Arhoswch iddi orffen, neu stopiwch hi, a rhowch gynnig arall arni.")

    static func unreachable(_ place: String) -> Bilingual {
        Bilingual(
            "The database at \(place) cannot be reached. Check that the address is right and that it is running.",
            cy: "Ni ellir cyrraedd y gronfa ddata yn \(place). Gwiriwch fod y cyfeiriad yn gywir a’i bod yn rhedeg.")
    }

    static let readOnly = Bilingual(
        "The database cannot be written to. Check that this account may write to its file and folder.",
        cy: "Ni ellir ysgrifennu i’r gronfa ddata. Gwiriwch fod gan y cyfrif hwn hawl i ysgrifennu i’r ffeil a’r "
            + "ffolder.")

    static let diskFull = Bilingual(
        "The disk is full. Nothing was changed. Make room on the disk that holds the database and try again.",
        cy: "Mae’r ddisg yn llawn. Ni newidiwyd dim. Gwnewch le ar y ddisg sy’n dal y gronfa ddata a rhowch gynnig "
            + "arall arni.")

    static func damaged(_ place: String) -> Bilingual {
        Bilingual(
            "The file \(place) is not a Hearth database, or it is damaged. Restore it from a backup with hearth "
                + "restore.",
            cy: "Nid cronfa ddata Hearth yw’r ffeil \(place), neu mae wedi’i difrodi. Adferwch hi o gopi wrth gefn "
                + "gyda hearth restore.")
    }

    static func newerVersion(_ name: String) -> Bilingual {
        Bilingual(
            "This database was last used by a newer version of Hearth (it has the change \(name)). "
                + "Use that version or a later one; this one will not touch it.",
            cy: "Defnyddiwyd y gronfa ddata hon ddiwethaf gan fersiwn mwy newydd o Hearth (mae ganddi’r newid "
                + "\(name)). "
                + "Defnyddiwch y fersiwn hwnnw neu un diweddarach; ni fydd hwn yn ei chyffwrdd.")
    }

    static func strangeMigration(_ name: String) -> Bilingual {
        Bilingual(
            "The change \(name) in this database is not the one this version of Hearth knows. "
                + "Use the version that made it, and tell us.",
            cy: "Nid y newid \(name) yn y gronfa ddata hon yw’r un y mae’r fersiwn hwn o Hearth yn ei adnabod. "
                + "Defnyddiwch y fersiwn a’i gwnaeth, a rhowch wybod i ni.")
    }

    static let notMigrated = Bilingual(
        "This database was made by an earlier version of Hearth. Back it up, then run hearth migrate.",
        cy: "Gwnaed y gronfa ddata hon gan fersiwn cynharach o Hearth. Gwnewch gopi wrth gefn ohoni, yna rhedwch "
            + "hearth migrate.")

    static func tampered(_ table: String, _ row: String) -> Bilingual {
        Bilingual(
            "A protected row was changed outside Hearth, so it is not shown (\(table), \(row)). "
                + "Run hearth verify and restore from a backup.",
            cy: "Newidiwyd rhes warchodedig y tu allan i Hearth, felly nid yw’n cael ei dangos (\(table), \(row)). "
                + "Rhedwch hearth verify ac adferwch o gopi wrth gefn.")
    }

    static let wrongKey = Bilingual(
        "The key file does not belong to this database. Give the key that was made with it (--key-file or "
            + "HEARTH_KEY_FILE).",
        cy: "Nid yw’r ffeil allwedd yn perthyn i’r gronfa ddata hon. Rhowch yr allwedd a wnaed gyda hi (--key-file "
            + "neu HEARTH_KEY_FILE).")

    static let unexpected = Bilingual(
        "The database did something unexpected. Nothing was changed. Run hearth verify and tell your administrator.",
        cy: "Gwnaeth y gronfa ddata rywbeth annisgwyl. Ni newidiwyd dim. Rhedwch hearth verify a dywedwch wrth eich "
            + "gweinyddwr.")

    static func keyMissing(_ path: String) -> Bilingual {
        Bilingual(
            "The key file \(path) is missing. It was made with the database and kept apart from it: put it back, "
                + "or name another with --key-file.",
            cy: "Mae’r ffeil allwedd \(path) ar goll. Fe’i gwnaed gyda’r gronfa ddata a’i chadw ar wahân: rhowch hi "
                + "yn ôl, "
                + "neu enwch un arall gyda --key-file.")
    }

    static func keyUnreadable(_ path: String) -> Bilingual {
        Bilingual(
            "The file \(path) is not a Hearth key: it should be one line of 64 hexadecimal digits.",
            cy: "Nid allwedd Hearth yw’r ffeil \(path): dylai fod yn un llinell o 64 digid hecsadegol.")
    }

    static func keyOpenToOthers(_ path: String) -> Bilingual {
        Bilingual(
            "Others on this machine can read the key file \(path). Close it first: chmod 600 \(path)",
            cy: "Gall eraill ar y peiriant hwn ddarllen y ffeil allwedd \(path). Caewch hi yn gyntaf: chmod 600 "
                + "\(path)")
    }

    static func badAddress(_ text: String) -> Bilingual {
        Bilingual(
            "\(text) is not the address of a database. Write sqlite:PATH or postgres://USER@HOST/NAME.",
            cy: "Nid yw \(text) yn gyfeiriad cronfa ddata. Ysgrifennwch sqlite:LLWYBR neu "
                + "postgres://DEFNYDDIWR@GWESTEIWR/ENW.")
    }

    static func noSuchBackup(_ path: String) -> Bilingual {
        Bilingual("There is no file \(path).", cy: "Nid oes ffeil \(path).")
    }

    static func notABackup(_ path: String) -> Bilingual {
        Bilingual(
            "The file \(path) is not a whole Hearth backup. Use another; nothing was restored.",
            cy: "Nid copi wrth gefn Hearth cyfan yw’r ffeil \(path). Defnyddiwch un arall; nid adferwyd dim.")
    }

    static func backupChanged(_ path: String) -> Bilingual {
        Bilingual(
            "The backup \(path) was changed after it was made, or belongs to another key. Nothing was restored.",
            cy: "Newidiwyd y copi wrth gefn \(path) ar ôl ei wneud, neu mae’n perthyn i allwedd arall. Nid adferwyd "
                + "dim.")
    }

    static func backupOfOtherVersion(_ path: String) -> Bilingual {
        Bilingual(
            "The backup \(path) was made by an earlier version of Hearth. Restore it with that version, then bring it "
                + "up to date with hearth migrate. Nothing was restored.",
            cy: "Gwnaed y copi wrth gefn \(path) gan fersiwn cynharach o Hearth. Adferwch ef gyda’r fersiwn hwnnw, yna "
                + "diweddarwch ef gyda hearth migrate. Nid adferwyd dim.")
    }

    static let notEmpty = Bilingual(
        "A backup is restored into an empty database, and this one holds something. Name another with --database.",
        cy: "Caiff copi wrth gefn ei adfer i gronfa ddata wag, ac mae hon yn dal rhywbeth. Enwch un arall gyda "
            + "--database.")
}
