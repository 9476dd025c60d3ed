import Basics

extension Rule {
    /// Placements that only children of a certain age are in.
    static let placementAges: [Rule] = [
        tooYoung(
            "370", .to(2024), ages: (15, 16), place: "P2", "P2", from: 2024,
            Bilingual("independent living", cy: "byw’n annibynnol")),
        tooYoung(
            "372", ages: (10, 10), place: "R5", "R5", from: 2024,
            Bilingual("a young offender institution or prison", cy: "sefydliad troseddwyr ifanc neu garchar")),
        tooYoung(
            "373", ages: (4, 4), place: "S1", "S1", from: 2024,
            Bilingual("a residential school", cy: "ysgol breswyl")),
        tooYoung(
            "374", ages: (14, 14), place: "P3", "P3", from: 2024,
            Bilingual("residential employment", cy: "cyflogaeth breswyl")),
        .episodes(
            "371", .all, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "PLACE {PLACE} is semi-independent living (H5) or supported accommodation (K3), which a child born on "
                    + "{Header.DOB} was too young for on {DECOM}.",
                cy: "Byw’n lled-annibynnol (H5) neu lety â chymorth (K3) yw PLACE {PLACE}, ac roedd plentyn a aned ar "
                    + "{Header.DOB} yn rhy ifanc i hynny ar {DECOM}."),
            todo: Bilingual(
                "Correct PLACE, DECOM or the date of birth: from 2023/24 a child must be 16, before that 14.",
                cy: "Cywirwch PLACE, DECOM neu’r dyddiad geni: o 2023/24 rhaid i blentyn fod yn 16, cyn hynny yn 14."),
            fires: "Header DOB=02/08/2009\nEpisodes DECOM=01/08/2025 DEC=01/09/2025 REC=E4A PLACE=K3 !",
            passes: "Header DOB=01/08/2009\nEpisodes DECOM=01/08/2025 DEC=01/09/2025 REC=E4A PLACE=K3"
        ) { episode, child in
            episode.place == (child.ending >= 2025 ? "K3" : "H5")
                && episode.began(before: child.birthday(child.ending >= 2024 ? 16 : 14))
        },
    ]

    /// - Parameter ages: the least age before the year `from`, and from then on.
    private static func tooYoung(
        _ code: String, _ years: YearSpan = .all, ages: (was: Int, now: Int), place: Code, _ written: String,
        from: Int, _ meaning: Bilingual
    ) -> Rule {
        let age = years.endings.upperBound >= from ? ages.now : ages.was
        let least =
            ages.was == ages.now
            ? Bilingual("\(age)", cy: "\(age)")
            : Bilingual("\(ages.now) (before 2023/24: \(ages.was))", cy: "\(ages.now) (cyn 2023/24: \(ages.was))")
        let year = min(2026, years.endings.upperBound)
        func episode(_ day: Int) -> String {
            "Header DOB=0\(day)/08/\(year - 1 - age)\n"
                + "Episodes DECOM=01/08/\(year - 1) DEC=01/09/\(year - 1) REC=E4A PLACE=\(written)"
        }
        return .episodes(
            code, years, .warning, columns: "DECOM DEC PLACE", needs: [.table(.header)], reads: "Header.DOB",
            says: Bilingual(
                "PLACE {PLACE} is \(meaning.english), which a child born on {Header.DOB} was too young for on "
                    + "{DECOM}.",
                cy: "PLACE {PLACE} yw \(meaning.welsh), ac roedd plentyn a aned ar {Header.DOB} yn rhy ifanc i hynny "
                    + "ar {DECOM}."),
            todo: Bilingual(
                "Correct PLACE, DECOM or the date of birth: a child there must be \(least.english) "
                    + "or over.",
                cy: "Cywirwch PLACE, DECOM neu’r dyddiad geni: rhaid i blentyn yno fod yn \(least.welsh) "
                    + "neu’n hŷn."),
            fires: episode(2) + " !", passes: episode(1)
        ) { episode, child in
            episode.place == place && episode.began(before: child.birthday(child.ending >= from ? ages.now : ages.was))
        }
    }
}

extension Episode {
    /// Whether it has ended and began before the birthday.
    fileprivate func began(before birthday: DateCell) -> Bool { dec.isDay && decom < birthday }
}
