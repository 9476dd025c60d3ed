/// The fills of areas that touch: plain, stripes, dots, cross-stripes … in the colours' order, so that a chart
/// printed in black and white still tells its parts apart.
func chartPattern(_ index: Int, id: String) -> HTML {
    let colour = ChartColour.inOrder(index)
    return element(
        "pattern",
        [
            .id(id), Attribute("width", "8"), Attribute("height", "8"),
            Attribute("patternUnits", "userSpaceOnUse"),
        ]
    ) {
        chartBox(0, 0, 8, 8, className: "fill-\(colour.rawValue)", fill: colour.plain)
        texture(index)
    }
}

@HTMLBuilder private func texture(_ index: Int) -> HTML {
    switch index % 6 {
    case 1: scratch("M-2 2L2 -2M0 8L8 0M6 10L10 6")
    case 2:
        element(
            "circle",
            [
                .class("texture-dot"), Attribute("cx", "4"), Attribute("cy", "4"), Attribute("r", "1.7"),
                Attribute("fill", "#faf7f2"),
            ]
        ) {}
    case 3: scratch("M0 4L8 4")
    case 4: scratch("M-2 6L2 10M0 0L8 8M6 -2L10 2")
    case 5: scratch("M4 0L4 8M0 4L8 4")
    default: HTML.nothing
    }
}

private func scratch(_ path: String) -> HTML {
    element(
        "path",
        [
            .class("texture"), Attribute("d", path), Attribute("stroke", "#faf7f2"), Attribute("stroke-width", "1.6"),
            Attribute("fill", "none"),
        ]
    ) {}
}
