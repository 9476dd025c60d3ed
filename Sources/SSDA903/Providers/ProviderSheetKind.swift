/// What a sheet of a provider list is, by its columns and, where they leave it open, by its name.
enum ProviderSheetKind {
    /// Each row says for which placements and by whom.
    case list
    /// Registered supported accommodation: every row is placement K3.
    case supported
    /// Postcodes alone, for the URNs of another sheet.
    case addresses
    /// None that is read.
    case other

    init(_ sheet: ProviderSheet, _ head: ProviderHead) {
        let words = sheet.name.lowercased().split { !$0.isLetter && !$0.isNumber }
        let saysSupported = words.contains("sa") || words.contains("supported")
        if head[.placements] != nil {
            self = saysSupported ? .supported : .list
        } else if words.contains(where: { $0.hasPrefix("address") }), head[.postcode] != nil {
            self = .addresses
        } else {
            let ofSupported = ["provider local authority", "closed date"]
            self = saysSupported || ofSupported.contains(where: head.names.contains) ? .supported : .other
        }
    }

    /// The columns without which the sheet cannot be used. A blank closing date means open, so its column may be absent.
    func needed(hasAddresses: Bool) -> [ProviderColumn] {
        switch self {
        case .list: [.urn, .placements, .providers] + (hasAddresses ? [] : [.postcode])
        case .supported, .addresses: [.urn, .postcode]
        case .other: []
        }
    }
}
