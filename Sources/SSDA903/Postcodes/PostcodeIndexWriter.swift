import Basics
import Foundation

/// Makes a `PostcodeIndex` from the ONS Postcode Directory's CSV (`903.md` section 9).
package struct PostcodeIndexWriter {
    /// The largest directory that is read: 8 GiB.
    package static let usualLimit = 8 << 30

    /// What the directory held.
    package struct Outcome: Hashable, Sendable {
        /// Different postcodes written.
        package var postcodes = 0
        /// Different authority codes met.
        package var authorities = 0
        /// Of the postcodes, those without a grid reference.
        package var withoutGrid = 0
        /// Of the postcodes, those without an authority.
        package var withoutAuthority = 0
    }

    /// In the order read: the key above, the row's turn in the lowest 27 bits, so that sorting keeps the order.
    private var keys: [UInt64] = []
    private var places: [UInt64] = []
    private var authorities = [""]
    private var authorityPlaces: [[UInt8]: Int] = [[]: 0]
    private var faults = Faults()
    private static let turnBits: UInt64 = 27

    /// Reads the directory and writes the index, which appears whole or not at all. `progress` is told from 0 to 1,
    /// about a hundred times. Throws `Refusal` where columns are missing, rows are no rows of the directory, or the
    /// file cannot be written. Of a postcode that is there twice the last row counts.
    package static func write(
        from directory: URL, to index: URL, limit: Int = usualLimit, progress: (Double) -> Void = { _ in }
    ) throws -> Outcome {
        let file = try CSVFile(opening: directory, limit: limit)
        let columns = try DirectoryColumns(file)
        var writer = PostcodeIndexWriter()
        var told = 0.0
        try file.forEachRow { row in
            writer.read(row, columns, file.name)
            if row.share >= told + 0.01 {
                told = row.share
                progress(told)
            }
        }
        if writer.keys.isEmpty, writer.faults.isEmpty {
            writer.faults.add(file.name, FileWords.noRows(file.name))
        }
        try writer.faults.throwIfAny()
        let outcome = try writer.write(to: index)
        progress(1)
        return outcome
    }

    private mutating func read(_ row: borrowing CSVRow, _ columns: DirectoryColumns, _ name: String) {
        let (number, line) = (row.number, row.line)
        func place(_ column: DirectoryColumn) -> String { "\(name):\(number):\(column.name)" }
        func said(_ column: DirectoryColumn, _ sentence: Bilingual) -> Bilingual {
            FileWords.at(name, row: number, line: line, column: column.name) + sentence
        }
        let key = row.with(columns.postcode.index) { PostcodeKey($0) }
        guard !key.isUnknown, keys.count < 1 << PostcodeIndexWriter.turnBits else {
            return faults.add(place(columns.postcode), said(columns.postcode, FileWords.badPostcode))
        }
        guard let authority = authority(row, columns.authority.index) else {
            return faults.add(place(columns.authority), said(columns.authority, FileWords.badAuthority))
        }
        let easting = row.with(columns.easting.index) { CellMetres($0) }
        guard easting.isReadable else {
            return faults.add(place(columns.easting), said(columns.easting, FileWords.badGridReference))
        }
        let northing = row.with(columns.northing.index) { CellMetres($0) }
        guard northing.isReadable else {
            return faults.add(place(columns.northing), said(columns.northing, FileWords.badGridReference))
        }
        var grid: GridReference?
        if let east = easting.value, let north = northing.value { grid = GridReference(easting: east, northing: north) }
        keys.append(key.number << PostcodeIndexWriter.turnBits | UInt64(places.count))
        places.append(PackedPlace(authority: authority, grid: grid).word)
    }

    /// The authority's place in the table; nil where the cell is no code.
    private mutating func authority(_ row: borrowing CSVRow, _ column: Int) -> Int? {
        let code = row.bytes(column)
        if let place = authorityPlaces[code] { return place }
        guard code.count <= 9, authorities.count < PostcodeIndexForm.mostAuthorities,
            code.allSatisfy({ (48...57).contains($0) || (65...90).contains($0 & 0xDF) })
        else { return nil }
        authorities.append(String(decoding: code, as: UTF8.self).uppercased())
        authorityPlaces[code] = authorities.count - 1
        return authorities.count - 1
    }
}

extension PostcodeIndexWriter {
    /// Sorts, keeps the last of each postcode, and writes beside the index before taking its place.
    private mutating func write(to index: URL) throws -> Outcome {
        keys.sort()
        var inOrder: [UInt64] = []
        inOrder.reserveCapacity(keys.count)
        var outcome = Outcome()
        var placesInOrder: [UInt64] = []
        placesInOrder.reserveCapacity(keys.count)
        for (turn, entry) in keys.enumerated() {
            let key = entry >> PostcodeIndexWriter.turnBits
            if turn + 1 < keys.count, keys[turn + 1] >> PostcodeIndexWriter.turnBits == key { continue }
            let place = PackedPlace(word: places[Int(entry & (1 << PostcodeIndexWriter.turnBits - 1))])
            inOrder.append(key)
            placesInOrder.append(place.word)
            if place.grid == nil { outcome.withoutGrid += 1 }
            if place.authority == 0 { outcome.withoutAuthority += 1 }
        }
        outcome.postcodes = inOrder.count
        outcome.authorities = authorities.count - 1
        let bytes = PostcodeIndexWriter.bytes(keys: inOrder, places: placesInOrder, authorities: authorities)
        do {
            // `.atomic` writes a temporary file in the same folder and renames it.
            try bytes.write(to: index, options: .atomic)
        } catch {
            throw Refusal(index.lastPathComponent, FileWords.indexNotWritten(index.lastPathComponent))
        }
        return outcome
    }

    private static func bytes(keys: [UInt64], places: [UInt64], authorities: [String]) -> Data {
        let form = PostcodeIndexForm(authorities: authorities.count, postcodes: keys.count)
        var data = Data(count: form.length)
        data.withUnsafeMutableBytes { bytes in
            bytes.copyBytes(from: PostcodeIndexForm.magic)
            bytes.put(PostcodeIndexForm.version, at: 8)
            bytes.put(UInt32(authorities.count), at: 12)
            bytes.put(UInt64(keys.count), at: 16)
            bytes.put(UInt64(PostcodeIndexForm.buckets), at: 24)
            for (turn, authority) in authorities.enumerated() {
                let start = PostcodeIndexForm.headLength + turn * PostcodeIndexForm.authorityLength
                for (offset, byte) in authority.utf8.enumerated() { bytes[start + offset] = byte }
            }
            var next = 0
            for bucket in 0...PostcodeIndexForm.buckets {
                while next < keys.count, keys[next] >> PostcodeIndexForm.bucketShift < bucket { next += 1 }
                bytes.put(UInt32(next), at: form.bucketsStart + bucket * 4)
            }
            for turn in keys.indices {
                bytes.put(keys[turn], at: form.entriesStart + turn * 16)
                bytes.put(places[turn], at: form.entriesStart + turn * 16 + 8)
            }
            bytes.put(PostcodeIndexForm.checksum(UnsafeRawBufferPointer(bytes)), at: 32)
        }
        return data
    }
}

extension UnsafeMutableRawBufferPointer {
    fileprivate func put(_ number: some FixedWidthInteger, at position: Int) {
        storeBytes(of: number.littleEndian, toByteOffset: position, as: type(of: number))
    }
}
