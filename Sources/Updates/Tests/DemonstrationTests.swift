import Access
import Basics
import Leads
import Programme
import Proving
import Store
import Testing
import Web

@testable import Updates

/// Whoever tries a demonstration as a lead finds work of their own.
struct DemonstrationTests {
    @Test(arguments: DatabaseKind.all)
    func `the demonstration's lead is the one who answers for most`(kind: DatabaseKind) async throws {
        try await Office.visit(kind) { office in
            let browser = office.newBrowser()
            let account = try await browser.signIn(as: .lead)
            let demonstration = office.proving.demonstration("denbighshire")
            try await Updates(office.proving.ground).demonstrate(demonstration)
            let leads = LeadStore(records: office.records)
            #expect(try await leads.lead(ofAccount: account)?.key == "head")
            try await Updates(office.proving.ground).demonstrate(demonstration)
            #expect(try await leads.leads().compactMap(\.account) == [account])
        }
    }
}
