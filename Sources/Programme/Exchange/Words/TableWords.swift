import Basics

/// The words of a programme that is handed out.
enum TableWords {
    static let noPriority = Bilingual("Activities without a priority", cy: "Gweithgareddau heb flaenoriaeth")
    static let empty = Bilingual("There are no activities yet.", cy: "Nid oes gweithgareddau eto.")

    static func period(_ from: Day, _ until: Day) -> Bilingual {
        Bilingual(
            "\(from.written.english) to \(until.written.english)", cy: "\(from.written.welsh) i \(until.written.welsh)")
    }
}
