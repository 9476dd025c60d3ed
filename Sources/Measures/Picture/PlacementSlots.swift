import Basics
import Returns

/// The rows of placements: the council's own, as Denbighshire printed them in 2009, and the Department's.
enum PlacementSlots {
    static func rows(_ bands: Bands) -> [Slot<LookedAfter>] { bands == .council ? council : dfe }

    /// Six rows, foster and residential parted by inside and outside the area. They do not take every placement: the
    /// table then says whom it leaves out, as the printed one did not.
    private static let council: [Slot<LookedAfter>] = [
        Slot("foster-inside", PictureWords.fosterInside) { $0.isFoster && $0.episode.location == .inside },
        Slot("foster-outside", PictureWords.fosterOutside) { $0.isFoster && $0.episode.location == .outside },
        Slot("with-parents", PictureWords.withParents) { $0.episode.placement == "P1" },
        Slot("placed-for-adoption", PictureWords.placedForAdoption) { $0.isPlacedForAdoption },
        Slot("residential-inside", PictureWords.residentialInside) {
            $0.isResidential && $0.episode.location == .inside
        },
        Slot("residential-outside", PictureWords.residentialOutside) {
            $0.isResidential && $0.episode.location == .outside
        },
    ]

    private static let dfe: [Slot<LookedAfter>] = [
        Slot("foster-relative-or-friend", PictureWords.fosterRelative) {
            ["U1", "U2", "U3"].contains($0.episode.placement)
        },
        Slot("foster-other-carer", PictureWords.fosterOther) { ["U4", "U5", "U6"].contains($0.episode.placement) },
        Slot("placed-for-adoption", PictureWords.placedForAdoption) { $0.isPlacedForAdoption },
        Slot("with-parents", PictureWords.withParents) { $0.episode.placement == "P1" },
        Slot("homes-and-supported", PictureWords.homesAndSupported) {
            ["K1", "K2", "K3", "H5"].contains($0.episode.placement)
        },
        Slot("independent-living", PictureWords.independentLiving) { $0.episode.placement == "P2" },
        Slot("residential-school", PictureWords.residentialSchool) { $0.episode.placement == "S1" },
        Slot("other-residential", PictureWords.otherResidential) {
            ["R1", "R2", "R3", "R5"].contains($0.episode.placement)
        },
        Slot("residential-employment", PictureWords.residentialEmployment) { $0.episode.placement == "P3" },
        Slot("temporary", PictureWords.temporary) { $0.episode.placement.begins(with: "T") },
        Slot("other-placement", PictureWords.otherPlacement) { $0.episode.placement.begins(with: "Z") },
    ]

    /// Says, in words, what those are whom the rows leave out: "3 in independent living, 2 whose home …".
    static func leftOut(_ rest: [LookedAfter]) -> Bilingual {
        var parts: [Bilingual] = []
        var remaining = rest
        for (words, takes) in named {
            let count = remaining.count(where: takes)
            if count > 0 { parts.append(words(count)) }
            remaining.removeAll(where: takes)
        }
        if !remaining.isEmpty { parts.append(PictureWords.leftElsewhere(remaining.count)) }
        return PictureWords.leftOutPlacements(rest.count, parts.joined(", "))
    }

    private static let named: [(words: @Sendable (Int) -> Bilingual, takes: @Sendable (LookedAfter) -> Bool)] = [
        (PictureWords.leftUnknownPlace, { ($0.isFoster || $0.isResidential) && $0.episode.location == .unknown }),
        (PictureWords.leftIndependent, { ["P2", "H5", "K3"].contains($0.episode.placement) }),
        (PictureWords.leftHealthOrFamilyCentre, { ["R2", "R3"].contains($0.episode.placement) }),
        (PictureWords.leftCustody, { $0.episode.placement == "R5" }),
        (PictureWords.leftTemporary, { $0.episode.placement.begins(with: "T") }),
    ]
}

extension LookedAfter {
    /// PLACE U1 to U6.
    var isFoster: Bool { episode.placement.begins(with: "U") }
    /// PLACE A3 to A6.
    var isPlacedForAdoption: Bool { episode.placement.begins(with: "A") }
    /// Children's homes, care homes and residential schools: PLACE K1, K2, R1, S1.
    var isResidential: Bool { ["K1", "K2", "R1", "S1"].contains(episode.placement) }
}
