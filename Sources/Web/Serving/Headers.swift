import HTTPTypes

/// What every response says about how it may be used, errors included.
struct SecurityHeaders: Sendable {
    private let fields: [HTTPField]

    /// - Parameter isSecure: whether people reach the site by HTTPS.
    init(isSecure: Bool) {
        var pairs = [
            (
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
            ("Referrer-Policy", "same-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            (
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
            ),
            ("X-Robots-Tag", "noindex, nofollow"),
        ]
        if isSecure { pairs.append(("Strict-Transport-Security", "max-age=63072000; includeSubDomains")) }
        fields = pairs.compactMap { name, value in
            HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
        }
    }

    func add(to headers: inout HTTPFields) {
        for field in fields { headers[field.name] = field.value }
        // Pages are for the person who asked and are kept by nobody; an asset says otherwise itself.
        if headers[.cacheControl] == nil { headers[.cacheControl] = "no-store" }
    }
}
