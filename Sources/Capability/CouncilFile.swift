import Basics
import Foundation

/// A JSON file that describes a part of a council: the demonstrations' data, and what one council gives to another. A
/// name in it that nothing reads is an error: a misspelt field must not vanish in silence.
package enum CouncilFile {
    /// - Parameter name: what the file is called in a sentence that refuses it.
    package static func read<Value: Codable>(_ data: Data, named name: String) throws -> Value {
        do {
            let value = try JSONDecoder().decode(Value.self, from: data)
            let given = try JSONSerialization.jsonObject(with: data)
            let kept = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
            if let stray = stray(in: given, besides: kept, at: "") {
                throw Refusal(name, CouncilFileWords.unknown(name, stray))
            }
            return value
        } catch let error as DecodingError {
            throw Refusal(name, CouncilFileWords.unreadable(name, place(of: error)))
        }
    }

    /// A value as such a file: names in alphabetical order, so that two exports differ only where their content does.
    package static func written(_ value: some Encodable) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(value) + Data("\n".utf8)
    }

    private static func stray(in given: Any, besides kept: Any?, at path: String) -> String? {
        if let given = given as? [String: Any] {
            let kept = kept as? [String: Any] ?? [:]
            for (name, value) in given.sorted(by: { $0.key < $1.key }) {
                let here = path.isEmpty ? name : "\(path).\(name)"
                guard let keptValue = kept[name] else {
                    if isNothing(value) { continue }
                    return here
                }
                if let found = stray(in: value, besides: keptValue, at: here) { return found }
            }
        } else if let given = given as? [Any] {
            let kept = kept as? [Any] ?? []
            for (index, value) in given.enumerated() where index < kept.count {
                if let found = stray(in: value, besides: kept[index], at: "\(path)[\(index + 1)]") { return found }
            }
        }
        return nil
    }

    /// What a value may leave out when it is written again: null, an empty text, an empty list.
    private static func isNothing(_ value: Any) -> Bool {
        value is NSNull || (value as? String)?.isEmpty == true || (value as? [Any])?.isEmpty == true
    }

    private static func place(of error: DecodingError) -> String {
        let path: [any CodingKey] =
            switch error {
            case .keyNotFound(let key, let context): context.codingPath + [key]
            case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
                context.codingPath
            @unknown default: []
            }
        return path.map { $0.intValue.map { "[\($0 + 1)]" } ?? $0.stringValue }.joined(separator: ".")
    }
}

enum CouncilFileWords {
    static func unknown(_ file: String, _ place: String) -> Bilingual {
        Bilingual(
            "\(file) has “\(place)”, which Hearth does not know. Check its spelling.",
            cy: "Mae gan \(file) “\(place)”, nad yw Hearth yn ei adnabod. Gwiriwch y sillafu.")
    }

    static func unreadable(_ file: String, _ place: String) -> Bilingual {
        Bilingual(
            "\(file) cannot be read at “\(place)”: something is missing there or of another form than it should be.",
            cy: "Ni ellir darllen \(file) wrth “\(place)”: mae rhywbeth ar goll yno neu ar ffurf wahanol i’r hyn a "
                + "ddylai fod.")
    }
}
