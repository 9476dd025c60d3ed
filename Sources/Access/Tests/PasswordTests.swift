import Basics
import Testing

@testable import Access

/// Passwords are kept so that nobody can read them back, and are long enough not to be guessed.
struct PasswordTests {
    /// RFC 7914, section 12; the first half of each key, which is all that is kept here.
    @Test(arguments: [
        ("password", "scrypt$10$8$16$4e61436c$fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"),
        (
            "pleaseletmein",
            "scrypt$14$8$1$536f6469756d43686c6f72696465$"
                + "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        ),
    ])
    func `the hash is scrypt as its standard has it`(password: String, written: String) throws {
        let hash = try #require(PasswordHash(written: written))
        #expect(try hash.fits(password))
        #expect(try !hash.fits(password + " "))
        #expect(hash.written == written)
    }

    @Test func `a password fits its own hash and no other does`() throws {
        let hash = try PasswordHash(of: "three odd words together", cost: .cheap)
        let read = try #require(PasswordHash(written: hash.written))
        #expect(try read.fits("three odd words together"))
        for other in ["three odd words togethe", "Three odd words together", "", "three odd words together "] {
            #expect(try !read.fits(other))
        }
    }

    @Test func `the same password is kept differently each time`() throws {
        let one = try PasswordHash(of: "three odd words together", cost: .cheap)
        let two = try PasswordHash(of: "three odd words together", cost: .cheap)
        #expect(one.written != two.written)
    }

    @Test func `a password typed on another keyboard is the same password`() throws {
        let hash = try PasswordHash(of: "tŷ bach twt \u{E9}clair", cost: .cheap)
        #expect(try hash.fits("ty\u{302} bach twt e\u{301}clair"))
    }

    @Test(arguments: [
        "", "scrypt", "scrypt$4$1$1$00", "bcrypt$4$1$1$00$00", "scrypt$99$1$1$00$00", "scrypt$4$1$1$zz$00",
    ])
    func `what is no hash fits nothing`(written: String) {
        #expect(PasswordHash(written: written) == nil)
    }

    @Test func `an account without a password is tried as slowly as one with it, and refused`() async throws {
        let worker = PasswordWorker(cost: .cheap)
        #expect(try await !worker.fits("anything at all", nil))
        #expect(try await !worker.fits("", ""))
        let hash = try await worker.hash("three odd words together")
        #expect(try await worker.fits("three odd words together", hash))
    }

    @Test(arguments: [
        ("elevenchars", AccessWords.passwordTooShort(12)), ("", AccessWords.passwordTooShort(12)),
        (String(repeating: "abcdef", count: 200), AccessWords.passwordTooLong),
        ("aaaaaaaaaaaa", AccessWords.passwordTooPlain), ("abcdabcdabcdabcd", AccessWords.passwordTooPlain),
        ("password1234", AccessWords.passwordCommon), ("QwertyUiop12", AccessWords.passwordCommon),
        ("clerk@town.example", AccessWords.passwordIsName), ("Clerk and more words", AccessWords.passwordIsName),
    ])
    func `a weak password is refused with its own sentence`(password: String, sentence: Bilingual) {
        #expect(PasswordRule.problem(password, email: "clerk@town.example") == sentence)
    }

    @Test(arguments: [
        "three odd words", "twelve chars", "Llanfairpwll 12", "correct horse battery staple", "ŵŷâêîôûáéíóú",
    ])
    func `a long password of any kind is taken`(password: String) {
        #expect(PasswordRule.problem(password, email: "clerk@town.example") == nil)
    }

    @Test func `a name of a letter or two in the address does not forbid every password that begins with it`() {
        #expect(PasswordRule.problem("joyful lantern pebble", email: "jo@town.example") == nil)
    }
}
