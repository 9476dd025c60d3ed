import Testing

@testable import SSDA903

/// Counts and codes as the Office for National Statistics published them, not as the code has them.
@Suite struct AuthoritiesTests {
    @Test func `England has 153 authorities with children's services`() {
        #expect(Authority.unitary.count == 63)
        #expect(Authority.metropolitan.count == 36)
        #expect(Authority.london.count == 33)
        #expect(Authority.counties.count == 21)
        #expect(Authorities.all.count == 153)
        #expect(Set(Authorities.all.map(\.code)).count == 153)
        #expect(Set(Authorities.all.compactMap(\.number)).count == 153)
        #expect(Set(Authorities.all.map(\.name.english)).count == 153)
        #expect(Authorities.all.map(\.code) == Authorities.all.map(\.code).sorted())
        for authority in Authorities.all {
            #expect(authority.code.utf8.count == 9 && authority.number?.utf8.count == 3, "\(authority.code)")
            #expect(Authorities.council(of: authority.code) == authority)
            #expect(Authorities.placeAuthority(of: authority.code) == authority.code)
        }
    }

    @Test func `the 164 districts are in the 21 counties`() {
        #expect(Authority.districts.values.joined().count == 164)
        #expect(Set(Authority.districts.values.joined()).count == 164)
        #expect(Set(Authority.districts.keys) == Set(Authority.counties.map(\.code)))
    }

    @Test func `no former code is a code of today, and each has one successor`() {
        let former = (Authorities.all + Authority.parted).flatMap(\.formerCodes)
        let today = Set(Authorities.all.map(\.code))
            .union(
                Authority.districts.values.joined().map { "E07000" + ($0 < 10 ? "00" : $0 < 100 ? "0" : "") + "\($0)" })
        #expect(Set(former).count == former.count)
        #expect(today.isDisjoint(with: former))
        #expect(former.allSatisfy { $0.utf8.count == 9 })
    }

    @Test(
        arguments: [
            ("E07000026", "Cumberland", "E06000063"), ("E07000031", "Westmorland and Furness", "E06000064"),
            ("E10000023", "North Yorkshire", "E06000065"), ("E07000165", "North Yorkshire", "E06000065"),
            ("E10000027", "Somerset", "E06000066"), ("E07000246", "Somerset", "E06000066"),
            ("E07000190", "Somerset", "E06000066"), ("E08000016", "Barnsley", "E08000038"),
            ("E08000019", "Sheffield", "E08000039"), ("E08000020", "Gateshead", "E08000037"),
            ("E06000048", "Northumberland", "E06000057"), ("E10000009", "Dorset", "E06000059"),
            ("E06000029", "Bournemouth, Christchurch and Poole", "E06000058"),
            ("E07000048", "Bournemouth, Christchurch and Poole", "E06000058"),
            ("E10000002", "Buckinghamshire", "E06000060"), ("E07000150", "North Northamptonshire", "E06000061"),
            ("E07000154", "West Northamptonshire", "E06000062"),
        ])
    func `a council that was merged or recoded is found by its old code`(old: String, name: String, code: String) {
        #expect(Authorities.council(of: old)?.name.english == name)
        #expect(Authorities.placeAuthority(of: old) == code)
    }

    @Test(
        arguments: [
            ("E07000008", "Cambridgeshire"), ("E07000097", "Hertfordshire"), ("E07000242", "Hertfordshire"),
            ("E07000117", "Lancashire"), ("E07000201", "Suffolk"), ("E07000244", "Suffolk"), ("E07000217", "Surrey"),
            ("E07000239", "Worcestershire"),
        ])
    func `children in a district are the county's`(district: String, county: String) {
        #expect(Authorities.council(of: district)?.name.english == county)
        #expect(Authorities.placeAuthority(of: district)?.hasPrefix("E10") == true)
    }

    @Test func `a county that was parted holds what is now in its successors`() throws {
        let cumbria = try #require(Authorities.council(of: "E10000006"))
        #expect(cumbria.name.english == "Cumbria")
        #expect(cumbria.holds("E06000063") && cumbria.holds("E06000064") && cumbria.holds("E10000006"))
        #expect(!cumbria.holds("E06000065"))
        let cumberland = try #require(Authorities.council(of: "E06000063"))
        #expect(cumberland.holds("E06000063") && !cumberland.holds("E06000064"))
    }

    @Test func `a place in Wales, Scotland or Northern Ireland is that country's, and one in Jersey is nobody's`() {
        #expect(Authorities.placeAuthority(of: "W06000015") == "WAL")
        #expect(Authorities.placeAuthority(of: "S12000033") == "SCO")
        #expect(Authorities.placeAuthority(of: "N09000003") == "NIR")
        for none in ["L99999999", "M99999999", "E99999999", "E07999999", "", "Leeds", "W", "E0600001", "E0600001X"] {
            #expect(Authorities.placeAuthority(of: none) == nil, "\(none)")
        }
        #expect(Authorities.council(of: "W06000015") == nil)
    }

    @Test func `an authority that is newer than the list counts as itself`() {
        #expect(Authorities.placeAuthority(of: "E06000067") == "E06000067")
        #expect(Authorities.council(of: "E10000099")?.holds("E10000099") == true)
        #expect(Authorities.council(of: "E06000067")?.number == nil)
    }

    @Test func `a code that somebody typed is known in small letters and with spaces around it`() {
        #expect(Authorities.council(of: " e08000016\n")?.name.english == "Barnsley")
        #expect(Authorities.council(of: "e06000099")?.code == "E06000099")
    }

    @Test func `the three digits of every authority are known, and those of authorities that ended since 2019`() {
        for number in ["201", "203", "383", "815", "838", "839", "908", "929", "938", "940", "941", "942", "943"] {
            #expect(Authorities.isKnownNumber(number), "\(number)")
        }
        for number in ["835", "836", "837", "909", "928"] { #expect(Authorities.isKnownNumber(number), "\(number)") }
        for number in ["458", "176", "999", "", "20", "2010", "WAL", "200", "214"] {
            #expect(!Authorities.isKnownNumber(number), "\(number)")
        }
        #expect(Authorities.council(of: "E08000035")?.number == "383")
    }

    @Test func `a name is in Welsh where Welsh has one`() {
        #expect(Authorities.council(of: "E06000051")?.name.welsh == "Swydd Amwythig")
        #expect(Authorities.council(of: "E06000023")?.name.welsh == "Bryste")
        #expect(Authorities.council(of: "E08000035")?.name.welsh == "Leeds")
    }
}
