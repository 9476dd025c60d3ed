import CPQ

/// Values on their way to and from libpq.
enum PostgresValue {
    /// The types' numbers in PostgreSQL's catalogue (pg_type.dat).
    private static let bool: Oid = 16
    private static let bytes: Oid = 17
    private static let wholeNumbers: Set<Oid> = [20, 21, 23, 26]
    private static let realNumbers: Set<Oid> = [700, 701]
    private static let numeric: Oid = 1700

    /// The type a parameter is sent as; 0 lets the server choose from where it stands.
    static func type(of value: Value) -> Oid {
        switch value {
        case .integer: 20
        case .real: 701
        case .blob: bytes
        case .text, .null: 0
        }
    }

    static func read(_ result: OpaquePointer?, _ line: Int32, _ column: Int32, type: Oid) -> Value {
        guard PQgetisnull(result, line, column) == 0, let start = PQgetvalue(result, line, column) else { return .null }
        let length = Int(PQgetlength(result, line, column))
        let raw = UnsafeRawBufferPointer(start: start, count: length)
        if type == bytes { return .blob(unhexed(raw)) }
        let text = String(decoding: raw, as: UTF8.self)
        if wholeNumbers.contains(type) { return Int64(text).map(Value.integer) ?? .null }
        if realNumbers.contains(type) { return Double(text).map(Value.real) ?? .null }
        if type == bool { return .integer(text == "t" ? 1 : 0) }
        // sum() of whole numbers comes as numeric.
        if type == numeric { return Int64(text).map(Value.integer) ?? Double(text).map(Value.real) ?? .null }
        return .text(text)
    }

    /// Calls the body with the parameters as libpq wants them: pointers, lengths and formats (1 is binary).
    static func withParameters<Result>(
        _ values: [Value],
        _ body: (UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) -> Result
    ) -> Result {
        var storage: [UInt8] = []
        var places: [(start: Int, length: Int, format: Int32)?] = []
        for value in values {
            let start = storage.count
            switch value {
            case .null:
                places.append(nil)
                continue
            case .integer(let number): storage.append(contentsOf: "\(number)".utf8)
            case .real(let number): storage.append(contentsOf: "\(number)".utf8)
            case .text(let text): storage.append(contentsOf: text.utf8)
            case .blob(let bytes): storage.append(contentsOf: bytes)
            }
            let isBinary = if case .blob = value { true } else { false }
            places.append((start, storage.count - start, isBinary ? 1 : 0))
            storage.append(0)
        }
        if storage.isEmpty { storage.append(0) }
        return storage.withUnsafeBytes { buffer in
            let base = buffer.bindMemory(to: CChar.self).baseAddress
            let pointers = places.map { place in place.flatMap { base?.advanced(by: $0.start) } }
            let lengths = places.map { Int32($0?.length ?? 0) }
            let formats = places.map { $0?.format ?? 0 }
            return body(pointers, lengths, formats)
        }
    }

    /// PostgreSQL writes bytes as `\x` and hexadecimal digits.
    private static func unhexed(_ raw: UnsafeRawBufferPointer) -> [UInt8] {
        guard raw.count >= 2 else { return [] }
        return [UInt8](unsafeUninitializedCapacity: raw.count / 2 - 1) { target, count in
            for index in 0..<(raw.count / 2 - 1) {
                target[index] = digit(raw[2 + 2 * index]) << 4 | digit(raw[3 + 2 * index])
            }
            count = raw.count / 2 - 1
        }
    }

    private static func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte - 48 : byte - 87 }
}
