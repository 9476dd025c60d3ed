import Basics
import Hummingbird
import NIOCore

/// What is known of a request while Hummingbird routes it.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    var language = Language.english
    var path = ""
    var reference = ""
    let remoteAddress: String

    package init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        remoteAddress = source.channel.remoteAddress?.ipAddress ?? ""
    }
}
