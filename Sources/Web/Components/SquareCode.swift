import CQRCode

/// A text as a square code (QR, ISO/IEC 18004) that a telephone's camera reads. It stands on white with a quiet edge of
/// four squares, in dark mode as well, since cameras look for dark on light.
package struct SquareCode: Sendable {
    /// What the picture is, for those who do not see it.
    package var name: String
    private let width: Int
    private let isDark: [Bool]

    /// Nil where the text is longer than a code can hold (about 2,000 bytes).
    package init?(_ text: String, name: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        self.name = name
        width = Int(code.pointee.width)
        // The lowest bit of each byte is the colour; the others say what the square is for.
        isDark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
    }

    package var html: HTML {
        let edge = width + 8
        return element(
            "svg",
            [
                .class("square-code"), Attribute("viewBox", "0 0 \(edge) \(edge)"), .role("img"), .aria("label", name),
                Attribute("shape-rendering", "crispEdges"),
            ]
        ) {
            element(
                "rect",
                [Attribute("width", "\(edge)"), Attribute("height", "\(edge)"), Attribute("fill", "#ffffff")]
            ) {}
            element("path", [Attribute("d", path), Attribute("fill", "#000000")]) {}
        }
    }

    /// One stroke for each run of dark squares in a row.
    private var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                let start = column
                while column < width, isDark[row * width + column] { column += 1 }
                if column > start { path += "M\(start + 4) \(row + 4)h\(column - start)v1h-\(column - start)z" }
                column += 1
            }
        }
        return path
    }
}
