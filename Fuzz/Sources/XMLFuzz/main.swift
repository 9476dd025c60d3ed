import Basics
import Fuzzing

@testable import SSDA903

// The bytes are the file. What is read of a return is written in both forms, and what was written is read again.
let file = ScratchFile("return.xml")
let table = ScratchFile("table.csv")

Fuzz.run { bytes in
    file.write(bytes)
    guard let opened = unlessRefused({ try ReturnXMLFile(opening: file.url) }), let xml = opened,
        let read = unlessRefused({ try xml.read() })
    else { return }
    let text = ReturnText(read.tables, notices: read.notices)
    for row in text.tables.values { for number in 0..<row.count { _ = row.texts(number) } }
    _ = (People(text, text), text.likelyYear)
    for one in text.tables.values {
        table.write(ReturnCSV(one).bytes)
        _ = unlessRefused { try CSVFile(opening: table.url).read(as: one.table) }
    }
    let isAllOfChildren = text.tables.values.allSatisfy { one in (0..<one.count).allSatisfy { !one.isBlank($0, .child) }
    }
    guard isAllOfChildren, let again = writtenAndRead(text), let third = writtenAndRead(again) else { return }
    precondition(FormDifference(again, third).isNothing, "what was written and read is written otherwise")
}

/// Written, and read again; nil where the reader refuses what the writer wrote.
@MainActor func writtenAndRead(_ text: ReturnText) -> ReturnText? {
    unlessRefused { ReturnText(try ReturnXMLFile.tables(ReturnXML(text).bytes)) }
}
