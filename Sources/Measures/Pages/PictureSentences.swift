import Basics
import Returns
import Statistics

/// What the picture says, as sentences.
enum PictureSentences {
    static func total(_ count: Int, _ day: Day) -> Bilingual {
        count == 1
            ? Bilingual(
                "1 child was looked after on \(day.written.english).",
                cy: "Roedd 1 plentyn yn derbyn gofal ar \(day.written.welsh).")
            : Bilingual(
                "\(count.written) children were looked after on \(day.written.english).",
                cy: "Roedd \(count.written) o blant yn derbyn gofal ar \(day.written.welsh).")
    }

    /// Short breaks are no part of the count; where there are any, that is said.
    static func shortBreaks(_ count: Int) -> Bilingual {
        switch count {
        case 0: Bilingual("Nobody was only in short breaks.", cy: "Nid oedd neb mewn seibiannau byr yn unig.")
        case 1:
            Bilingual(
                "One more, who was only in short breaks, is not counted.",
                cy: "Ni chyfrifir un arall, a oedd mewn seibiannau byr yn unig.")
        default:
            Bilingual(
                "Another \(count.written), who were only in short breaks, are not counted.",
                cy: "Ni chyfrifir \(count.written) arall, a oedd mewn seibiannau byr yn unig.")
        }
    }

    /// Two counts and whether they differ by more than chance: 145 to 139 is a change of 6 (z = 0.36).
    static func change(_ change: CountChange, from: Day, to: Day) -> Bilingual {
        let between = between(change, from, to)
        guard change.difference != 0 else { return between }
        if change.isTooSmallToSay { return between + Bilingual(" ", cy: " ") + tooSmall }
        return between + Bilingual(" ", cy: " ") + (change.isMoreThanOrdinary ? more(change) : ordinary(change))
    }

    private static func between(_ change: CountChange, _ from: Day, _ to: Day) -> Bilingual {
        let size = abs(change.difference).written
        switch change.difference {
        case 0:
            return Bilingual(
                "The number was \(change.before.written) on \(from.written.english) and the same on "
                    + "\(to.written.english).",
                cy: "\(change.before.written) oedd y nifer ar \(from.written.welsh) a’r un fath ar "
                    + "\(to.written.welsh).")
        case ..<0:
            return Bilingual(
                "From \(change.before.written) on \(from.written.english) to \(change.after.written) on "
                    + "\(to.written.english) is \(size) fewer.",
                cy: "O \(change.before.written) ar \(from.written.welsh) i \(change.after.written) ar "
                    + "\(to.written.welsh), mae \(size) yn llai.")
        default:
            return Bilingual(
                "From \(change.before.written) on \(from.written.english) to \(change.after.written) on "
                    + "\(to.written.english) is \(size) more.",
                cy: "O \(change.before.written) ar \(from.written.welsh) i \(change.after.written) ar "
                    + "\(to.written.welsh), mae \(size) yn fwy.")
        }
    }

    private static func ordinary(_ change: CountChange) -> Bilingual {
        let move = Int(change.ordinaryMove.rounded()).written
        return Bilingual(
            "Numbers of this size move by up to \(move) either way by chance alone, so this is ordinary fluctuation "
                + "(z = \(change.z.written(decimals: 2))).",
            cy: "Mae niferoedd o’r maint hwn yn symud hyd at \(move) y naill ffordd neu’r llall trwy siawns yn "
                + "unig, felly amrywiad arferol yw hwn (z = \(change.z.written(decimals: 2))).")
    }

    private static func more(_ change: CountChange) -> Bilingual {
        let move = Int(change.ordinaryMove.rounded()).written
        return Bilingual(
            "Numbers of this size move by up to \(move) either way by chance alone; this is more than that (z = "
                + "\(change.z.written(decimals: 2))), so it is worth asking why.",
            cy: "Mae niferoedd o’r maint hwn yn symud hyd at \(move) y naill ffordd neu’r llall trwy siawns yn "
                + "unig; mae hyn yn fwy na hynny (z = \(change.z.written(decimals: 2))), felly mae’n werth gofyn "
                + "pam.")
    }

    private static let tooSmall = Bilingual(
        "Numbers this small say nothing about a trend.", cy: "Nid yw niferoedd mor fach â hyn yn dweud dim am duedd.")

    /// How the count came about over the year.
    static func flow(_ flow: Picture.Flow) -> Bilingual {
        let first = flow.days.lowerBound.adding(days: -1)
        let sum = Bilingual(
            "A year before there were \(flow.before.written). Since \(first.written.english), "
                + "\(flow.started.written) came into care and \(flow.ceased.written) left.",
            cy: "Flwyddyn ynghynt roedd \(flow.before.written). Ers \(first.written.welsh), daeth "
                + "\(flow.started.written) i ofal a gadawodd \(flow.ceased.written).")
        guard flow.unexplained != 0 else { return sum }
        let rest = abs(flow.unexplained).written
        return sum
            + Bilingual(
                " That leaves \(rest) unexplained: children who went between short breaks and being looked after, "
                    + "or gaps between returns.",
                cy: " Mae hynny’n gadael \(rest) heb esboniad: plant a aeth rhwng seibiannau byr a derbyn gofal, "
                    + "neu fylchau rhwng datganiadau.")
    }

    /// Why there is no table of who came and left.
    static func yearNotKnown(_ day: Day) -> Bilingual {
        Bilingual(
            "Who came into care and who left in the year to \(day.written.english) is not shown: the loaded returns do "
                + "not tell of the whole of it.",
            cy: "Ni ddangosir pwy ddaeth i ofal a phwy adawodd yn y flwyddyn hyd at \(day.written.welsh): nid yw’r "
                + "datganiadau sydd wedi’u llwytho yn sôn am y cyfan ohoni.")
    }

    /// A table adds to its total, or says what it leaves out.
    static func addsTo(_ total: Int) -> Bilingual {
        Bilingual("The rows add to \(total.written).", cy: "Mae’r rhesi’n adio i \(total.written).")
    }

    static func startsUnknown(_ count: Int) -> Bilingual {
        Bilingual(
            "\(count.written) came into care before the first return that is loaded; their time in care is counted "
                + "from the earliest episode known and may be longer.",
            cy: "Daeth \(count.written) i ofal cyn y datganiad cyntaf sydd wedi’i lwytho; cyfrifir eu hamser mewn "
                + "gofal o’r cyfnod cynharaf sy’n hysbys a gall fod yn hirach.")
    }
}
