import Basics
import Crypto
import Foundation

/// The style sheet, the script and the mark, compiled into the program. Their addresses hold a hash of what is in
/// them, so that a browser may keep them for ever and never shows an old one.
package struct Assets: Sendable {
    struct Asset: Sendable {
        let address: String
        let type: String
        let bytes: [UInt8]
        let compressed: [UInt8]?
    }

    let style: Asset
    let script: Asset
    let mark: Asset

    package init() {
        style = Self.asset("hearth.css", "text/css; charset=utf-8", PackageResources.hearth_css)
        script = Self.asset("hearth.js", "text/javascript; charset=utf-8", PackageResources.hearth_js)
        mark = Self.asset("hearth.svg", "image/svg+xml", PackageResources.hearth_svg)
    }

    var all: [Asset] { [style, script, mark] }

    static func asset(_ name: String, _ type: String, _ bytes: [UInt8]) -> Asset {
        let hash = String(SHA256.hash(data: Data(bytes)).hex.prefix(12))
        return Asset(
            address: "/assets/\(hash)/\(name)", type: type, bytes: bytes, compressed: Gzip.compressed(bytes, level: 9))
    }
}
