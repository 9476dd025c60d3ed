import Basics
import Testing

@testable import Council

/// What a council may call itself, and in which colour.
struct CouncilSelfTests {
    /// Contrasts with white as WCAG 2.2 defines them; the two greys stand on either side of its line of 4.5.
    @Test(arguments: [
        ("#ffffff", 1.0), ("#000000", 21.0), ("#767676", 4.54), ("#777777", 4.48), ("#FF0000", 4.0), ("#0000ff", 8.59),
        ("#008000", 5.14),
    ])
    func `contrast with white is what the standard says`(colour: String, contrast: Double) throws {
        let found = try #require(Contrast.withWhite(colour))
        #expect(abs(found - contrast) < 0.005)
    }

    @Test(arguments: ["", "#", "767676", "#76767", "#7676767", "#76767g", "teal", "#767676;}", " #767676"])
    func `what is no colour has no contrast`(text: String) {
        #expect(Contrast.withWhite(text) == nil)
        #expect(problems(accent: text) == ["accent"])
    }

    @Test func `a colour passes from 4.5 to 1`() {
        #expect(problems(accent: "#767676") == [])
        #expect(problems(accent: "#777777") == ["accent"])
        #expect(problems(accent: nil) == [])
    }

    @Test(arguments: ["E06000001", "W06000004", "S12000033", "N09000003", ""])
    func `an authority code is a nation's letter and eight digits, or not set yet`(code: String) {
        #expect(problems(authority: code) == [])
    }

    @Test(arguments: [
        "W0600000", "W060000044", "X06000004", "w06000004", "06000004W", "W06 00004", "W06000004\n", "W0600000४",
    ])
    func `anything else is no authority code`(code: String) {
        #expect(problems(authority: code) == ["authority"])
    }

    @Test func `a council has a name in both languages`() {
        #expect(problems(name: Bilingual("", cy: "")) == ["name-english", "name-welsh"])
        #expect(problems(name: Bilingual("Anytown", cy: "")) == ["name-welsh"])
    }

    private func problems(
        name: Bilingual = .same("Anytown"), authority: String = "E06000001", accent: String? = nil
    ) -> [String] {
        CouncilSelf(name: name, authority: authority, accent: accent).problems.map(\.place)
    }
}
