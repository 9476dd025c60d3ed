/// The few shapes charts are made of. Colours go in as classes, for the style sheet, and as plain attributes.

enum ChartAnchor: String { case start, middle, end }

extension ChartSheet {
    /// Words in ink or in quiet ink; over lines they are set off by a rim of the ground.
    func words(
        _ text: String, _ x: Double, _ y: Double, _ anchor: ChartAnchor = .start, isQuiet: Bool = false,
        isBold: Bool = false
    ) -> HTML {
        element(
            "text",
            [
                .class(isQuiet ? "quiet" : "ink"), Attribute("x", coordinate(x)), Attribute("y", coordinate(y)),
                anchor == .start ? nil : Attribute("text-anchor", anchor.rawValue),
                Attribute("font-size", coordinate(fontSize)), isBold ? Attribute("font-weight", "700") : nil,
                Attribute("fill", isQuiet ? "#4c5566" : "#1d2433"),
            ]
        ) { text }
    }
}

func chartLine(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ className: String) -> HTML {
    element(
        "line",
        [
            .class(className), Attribute("x1", coordinate(from.x)), Attribute("y1", coordinate(from.y)),
            Attribute("x2", coordinate(to.x)), Attribute("y2", coordinate(to.y)),
            Attribute("stroke", className == "grid" ? "#d9d3c8" : "#4c5566"),
        ]
    ) {}
}

func chartPath(_ points: String, _ colour: ChartColour, width: Double, isDashed: Bool = false) -> HTML {
    element(
        "path",
        [
            .class("stroke-\(colour.rawValue)"), Attribute("d", points), Attribute("fill", "none"),
            Attribute("stroke", colour.plain), Attribute("stroke-width", coordinate(width)),
            Attribute("stroke-linejoin", "round"), Attribute("stroke-linecap", "round"),
            isDashed ? Attribute("stroke-dasharray", "1 5") : nil,
        ]
    ) {}
}

/// A point: filled for what stands, hollow for an earlier value.
func chartPoint(_ at: (x: Double, y: Double), _ colour: ChartColour, radius: Double, isHollow: Bool = false) -> HTML {
    element(
        "circle",
        [
            .class(isHollow ? "hollow stroke-\(colour.rawValue)" : "point fill-\(colour.rawValue)"),
            Attribute("cx", coordinate(at.x)), Attribute("cy", coordinate(at.y)), Attribute("r", coordinate(radius)),
            Attribute("fill", isHollow ? "#faf7f2" : colour.plain),
            Attribute("stroke", isHollow ? colour.plain : "#faf7f2"), Attribute("stroke-width", "2"),
        ]
    ) {}
}

/// A rectangle; `fill` is a colour or the address of a pattern.
func chartBox(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, className: String, fill: String
) -> HTML {
    element(
        "rect",
        [
            .class(className), Attribute("x", coordinate(x)), Attribute("y", coordinate(y)),
            Attribute("width", coordinate(max(width, 0))), Attribute("height", coordinate(max(height, 0))),
            Attribute("fill", fill),
        ]
    ) {}
}

/// A rectangle of dashes with nothing in it: what is not known.
func chartOutline(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ colour: ChartColour) -> HTML {
    element(
        "rect",
        [
            .class("hollow stroke-\(colour.rawValue)"), Attribute("x", coordinate(x + 1)),
            Attribute("y", coordinate(y + 1)), Attribute("width", coordinate(max(width - 2, 1))),
            Attribute("height", coordinate(max(height - 2, 1))), Attribute("fill", "#faf7f2"),
            Attribute("stroke", colour.plain), Attribute("stroke-width", "1.5"), Attribute("stroke-dasharray", "5 3"),
        ]
    ) {}
}

/// A filled diamond with a rim of the ground: told from a ring by its shape as well as by its fill.
func chartDiamond(_ at: (x: Double, y: Double), _ colour: ChartColour, radius: Double) -> HTML {
    let corners = [(0, -radius), (radius, 0), (0, radius), (-radius, 0)].map { x, y in
        "\(coordinate(at.x + x)) \(coordinate(at.y + y))"
    }
    return element(
        "path",
        [
            .class("point fill-\(colour.rawValue)"), Attribute("d", "M" + corners.joined(separator: "L") + "Z"),
            Attribute("fill", colour.plain), Attribute("stroke", "#faf7f2"), Attribute("stroke-width", "2"),
        ]
    ) {}
}
