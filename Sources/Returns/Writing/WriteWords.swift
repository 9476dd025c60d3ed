import Basics

/// The words of writing a return again.
enum WriteWords {
    static func wrote(_ name: String, bytes: Int, rows: Int) -> Bilingual {
        Bilingual(
            "Wrote \(name): \(rows == 1 ? "1 row" : "\(rows.written) rows"), \(bytes.written) bytes.",
            cy: "Ysgrifennwyd \(name): \(rows == 1 ? "1 rhes" : "\(rows.written) o resi"), \(bytes.written) beit.")
    }

    static func writtenAllTheSame(_ folder: String) -> Bilingual {
        Bilingual(
            "It was written all the same. To see what was found: hearth return check \(folder)",
            cy: "Fe’i hysgrifennwyd er hynny. I weld yr hyn a gafwyd: hearth return check \(folder)")
    }

    static func sameFolder(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) is the folder that the return is read from. Choose another to write to, so that the return stays "
                + "as it came.",
            cy: "\(name) yw’r ffolder y darllenir y datganiad ohono. Dewiswch un arall i ysgrifennu iddo, fel bod y "
                + "datganiad yn aros fel y daeth.")
    }

    static func taken(_ names: [String], in folder: String) -> Bilingual {
        let list = names.joined(separator: ", ")
        return Bilingual(
            "\(folder) holds \(list) already, so nothing was written. Choose another folder, or give --replace.",
            cy: "Mae \(list) yn \(folder) yn barod, felly ni ysgrifennwyd dim. Dewiswch ffolder arall, neu rhowch "
                + "--replace.")
    }

    static func notWritten(_ folder: String) -> Bilingual {
        Bilingual(
            "\(folder) could not be written to. Check that you may write there and that there is room.",
            cy: "Nid oedd modd ysgrifennu i \(folder). Gwiriwch fod gennych hawl i ysgrifennu yno a bod lle.")
    }

    static func stale(_ name: String) -> Bilingual {
        Bilingual(
            "\(name) was in the folder before and is not part of what was written. Take it away before you send the "
                + "folder.",
            cy: "Roedd \(name) yn y ffolder o’r blaen ac nid yw’n rhan o’r hyn a ysgrifennwyd. Tynnwch ef cyn i chi "
                + "anfon y ffolder.")
    }
}
