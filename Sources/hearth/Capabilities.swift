import Access
import Capability
import Council
import Law
import Leads
import Measures
import Post
import Practice
import Programme
import Promise
import Returns
import Strategy
import Thread
import Updates

/// Every capability, in the order in which they build on each other.
let capabilities = CapabilityList([
    Access.self,
    Council.self,
    Post.self,
    Thread.self,
    Leads.self,
    Strategy.self,
    Promise.self,
    Law.self,
    Programme.self,
    Updates.self,
    Practice.self,
    Returns.self,
    Measures.self,
])
