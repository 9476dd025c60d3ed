import Access
import Capability
import Council
import Measures
import Post
import Returns

/// Every capability, in the order in which they build on each other.
let capabilities = CapabilityList([
    Access.self,
    Council.self,
    Post.self,
    Returns.self,
    Measures.self,
])
