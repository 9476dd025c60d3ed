import Crypto

/// What the site needs to know of how it is run.
package struct SiteSettings: Sendable {
    /// Whether people reach it by HTTPS (behind a proxy that ends TLS): cookies then travel by nothing else.
    package var isSecure: Bool
    /// The key for form tokens.
    package var formKey: SymmetricKey
    /// The address of the proxy that stands before the site; nil where there is none. What it says of who asks is
    /// believed, and nobody else's word.
    package var proxy: String?
    /// The largest form, in bytes.
    package var largestForm = 64 * 1024

    package init(isSecure: Bool, formKey: SymmetricKey, proxy: String? = nil) {
        self.proxy = proxy
        self.isSecure = isSecure
        self.formKey = formKey
    }

    /// `__Host-` binds a cookie to this host and to HTTPS; a browser refuses it on plain HTTP.
    var sessionCookie: String { isSecure ? "__Host-hearth" : "hearth" }
    var visitorCookie: String { isSecure ? "__Host-hearth-visitor" : "hearth-visitor" }
}
