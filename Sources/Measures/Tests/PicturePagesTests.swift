import Access
import Basics
import Capability
import Council
import Foundation
import Proving
import Returns
import Store
import Testing
import Web

@testable import Measures

/// The page Our children through the server, on the Denbighshire returns.
@Suite struct PicturePagesTests {
    private let capabilities = CapabilityList([Access.self, Council.self, Returns.self, Measures.self])

    private func withDenbighshire(
        _ kind: DatabaseKind,
        _ body: @escaping @Sendable (ProvingGround, @escaping @Sendable () -> Browser) async throws -> Void
    ) async throws {
        try await ProvingGround.lend(kind, with: capabilities) { proving in
            let demonstration = proving.demonstration("denbighshire")
            for capability in capabilities.standing(on: proving.ground) where !(capability is Access) {
                try await capability.demonstrate(demonstration)
            }
            try await proving.browse { newBrowser in try await body(proving, newBrowser) }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the page shows the 2009 table, and its files say the same`(kind: DatabaseKind) async throws {
        try await withDenbighshire(kind) { _, newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .officer)
            let page = try await browser.open("/children")
            #expect(page.status == 200)
            #expect(page.has("139 children were looked after on 30 April 2009."))
            #expect(page.has("For named staff only"))
            let csv = try await browser.open("/children.csv?as-at=2009-04-30")
            #expect(csv.header("Content-Type") == "text/csv; charset=utf-8")
            #expect(
                csv.text == """
                    breakdown,row,words,count
                    total,looked-after,Looked after,139
                    sex,male,Male,88
                    sex,female,Female,51
                    age,under-5,Under 5,34
                    age,5-to-11,5 to 11,41
                    age,12-to-15,12 to 15,36
                    age,16-and-over,16 and over,28
                    placement,foster-inside,Foster placement inside the area,64
                    placement,foster-outside,Foster placement outside the area,19
                    placement,with-parents,With parents,26
                    placement,placed-for-adoption,Placed for adoption,4
                    placement,residential-inside,Residential care inside the area,10
                    placement,residential-outside,Residential care outside the area,11
                    placement,not-in-a-row,Not in a row above,5

                    """)
            let json = try await browser.open("/children.json?as-at=2009-04-30")
            let file = try #require(try JSONSerialization.jsonObject(with: Data(json.text.utf8)) as? [String: Any])
            #expect(file["audience"] as? String == "internal")
            #expect((file["rows"] as? [Any])?.count == 14)
            #expect((file["series"] as? [Any])?.count == 61)
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `the comparison with 2005 is told as a sentence and stands in the address`(kind: DatabaseKind) async throws {
        try await withDenbighshire(kind) { _, newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .analyst)
            let sent = try await browser.open(
                "/children?as-at-day=31&as-at-month=3&as-at-year=2009&compare-day=31&compare-month=3&compare-year=2005&rows=dfe&show=why"
            )
            #expect(sent.status == 303)
            let address = "/children?as-at=2009-03-31&compare=2005-03-31&rows=dfe&show=why"
            #expect(sent.location == address)
            let page = try await browser.open(address)
            #expect(page.has("is 6 fewer") && page.has("z = 0.36"))
            let welsh = try await browser.open("/cy" + address)
            #expect(welsh.has("lang=\"cy\"") && welsh.has("6 yn llai") && !welsh.has("children were looked after"))
        }
    }

    @Test func `31 April is refused with a sentence and kept in its boxes`() async throws {
        try await withDenbighshire(.sqlite) { _, newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .officer)
            let page = try await browser.open("/children?as-at-day=31&as-at-month=4&as-at-year=2009")
            #expect(page.status == 422)
            #expect(page.has("31/4/2009 is not a day."))
            #expect(page.has("value=\"31\"") && page.has("value=\"2009\""))
            let beyond = try await browser.open("/children?as-at=2030-01-31")
            #expect(beyond.status == 422)
            #expect(beyond.has("No loaded return tells of 31 January 2030. They cover 31 March 2004 to 30 April 2009."))
            let csv = try await browser.open("/children.csv?as-at=2009-04-31")
            #expect(csv.status == 422 && csv.has("is not a day"))
        }
    }

    @Test func `the page is for officers and analysts, and says so to the others`() async throws {
        try await withDenbighshire(.sqlite) { _, newBrowser in
            for role in Role.allCases {
                let browser = newBrowser()
                try await browser.signIn(as: role)
                for path in ["/children", "/children.csv", "/children.json"] {
                    let page = try await browser.open(path)
                    let mayCome = role == .officer || role == .analyst
                    #expect(page.status == (mayCome ? 200 : 403), "\(role) \(path)")
                    if !mayCome { #expect(!page.has("looked after")) }
                }
            }
            let stranger = try await newBrowser().open("/children")
            #expect(stranger.status == 303 && stranger.location == "/sign-in?to=/children")
        }
    }

    @Test func `before a return is loaded the page says what will be there and the first step`() async throws {
        try await ProvingGround.lend(with: capabilities) { proving in
            try await proving.browse { newBrowser in
                let browser = newBrowser()
                try await browser.signIn(as: .officer)
                let page = try await browser.open("/children")
                #expect(page.status == 200)
                #expect(page.has("The picture of our children will be here"))
                #expect(page.has("href=\"/returns\""))
                #expect(try await browser.open("/children.csv").status == 422)
            }
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `opening the vault is recorded once however many look`(kind: DatabaseKind) async throws {
        try await withDenbighshire(kind) { proving, newBrowser in
            let browser = newBrowser()
            try await browser.signIn(as: .officer)
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<20 { group.addTask { try await browser.open("/children").status } }
                for try await status in group { #expect(status == 200) }
            }
            let opened = try await AuditStore(records: proving.records).entries().filter { $0.act == "vault.opened" }
            #expect(opened.count == 1)
            #expect(opened.first?.actor == "system:measures")
        }
    }

    @Test(arguments: DatabaseKind.all)
    func `a changed byte in the vault is refused on the page and named by the check`(kind: DatabaseKind) async throws {
        try await withDenbighshire(kind) { proving, newBrowser in
            try await proving.records.keep { connection in
                let row = try #require(
                    try connection.first(
                        "SELECT child, load_id, sealed FROM vault_child ORDER "
                            + "BY child LIMIT 1"))
                var sealed = try row.bytes("sealed")
                sealed[sealed.count / 2] ^= 1
                let child = try row.bytes("child")
                let load = try row.text("load_id")
                try connection.run(
                    "UPDATE vault_child SET sealed = \(sealed) WHERE child = \(child) AND load_id = "
                        + "\(load)")
            }
            let browser = newBrowser()
            try await browser.signIn(as: .officer)
            #expect(try await browser.open("/children").status >= 500)
            let found = try await Returns(proving.ground).inspect()
            #expect(found.count == 1)
            #expect(found.first?.english.contains("was changed outside Hearth") == true)
        }
    }
}
