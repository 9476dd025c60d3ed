import Basics
import Foundation
import Fuzzing

@testable import SSDA903

// The first byte says whether the rest is an index as it is, changes to a good index whose checksum is put right
// again, or rows of the directory.
let directory = ScratchFile("directory.csv")
let index = ScratchFile("postcodes.index")
let made = ScratchFile("made.index")
directory.write(
    Array("pcds,oseast1m,osnrth1m,oslaua\nAA1 1AA,500000,200000,E06000060\nZZ99 9ZZ,,,\nB1 1BB,1,2,W06000015\n".utf8))
_ = try PostcodeIndexWriter.write(from: directory.url, to: index.url)
let good = Array(try Data(contentsOf: index.url))
let some = ["AA1 1AA", "ZZ999ZZ", "B11BB", "0", "ZZZZZZZ", "", "A-"]

Fuzz.run { bytes in
    switch (bytes.first ?? 0) % 3 {
    case 0:
        index.write(Array(bytes.dropFirst()))
        look(index)
    case 1:
        index.write(changed(Choices(UnsafeBufferPointer(rebasing: bytes.dropFirst()))))
        look(index)
    default:
        directory.write(Array("pcds,oseast1m,osnrth1m,oslaua\n".utf8) + bytes.dropFirst())
        if unlessRefused({ try PostcodeIndexWriter.write(from: directory.url, to: made.url) }) != nil {
            precondition(look(made), "what was made is refused")
        }
    }
}

/// Up to eight changes: bytes of the head, of the authorities, of the first and last buckets, of the keys.
@MainActor func changed(_ choices: Choices) -> [UInt8] {
    var (choices, bytes) = (choices, good)
    let form = PostcodeIndexForm(authorities: 3, postcodes: 3)
    let places = [0, 8, 12, 16, 24, 48, form.bucketsStart, form.entriesStart - 16, form.entriesStart, good.count - 16]
    for _ in 0..<8 where !choices.isAtEnd {
        let start = choices.one(of: places) + choices.number(below: 32)
        let count = 1 + choices.number(below: 8)
        for (offset, byte) in choices.bytes(count).enumerated() where start + offset < bytes.count {
            bytes[start + offset] = byte
        }
    }
    if choices.isRare(4) { bytes.removeLast(choices.number(below: 64)) }
    guard bytes.count >= PostcodeIndexForm.headLength else { return bytes }
    let sum = bytes.withUnsafeBytes { PostcodeIndexForm.checksum($0) }
    for place in 0..<8 { bytes[32 + place] = UInt8(truncatingIfNeeded: sum >> UInt64(8 * place)) }
    return bytes
}

/// Whether the index is taken; every question to one that is taken has an answer.
@MainActor @discardableResult func look(_ file: ScratchFile) -> Bool {
    guard let opened = unlessRefused({ try PostcodeIndex(opening: file.url) }) else { return false }
    var steps = Steps()
    let keys = opened.someKeys(4, using: &steps) + some.map { PostcodeKey($0.utf8) }
    for key in keys {
        guard let place = opened.place(of: key) else { continue }
        _ = (Authorities.placeAuthority(of: place.authority), place.tenthsOfMile(to: place))
    }
    return true
}

/// Numbers that are the same in every run.
struct Steps: RandomNumberGenerator {
    private var number: UInt64 = 0

    mutating func next() -> UInt64 {
        number &+= 0x9E37_79B9_7F4A_7C15
        return number
    }
}
