import Basics

// The lines themselves, what is marked on them, and the names at their ends.
extension LineDrawing {
    @HTMLBuilder func line(_ index: Int) -> HTML {
        let points = chart.series[index].points
        let width = index == 0 ? 2.5 : 2.0
        let solid = path(through: points, isProvisional: false)
        let dashed = path(through: points, isProvisional: true)
        if !solid.isEmpty { chartPath(solid, colour(index), width: width) }
        if !dashed.isEmpty { chartPath(dashed, colour(index), width: width, isDashed: true) }
        points.indices.filter { stands(alone: $0, points) }.map { lone in
            chartPoint(spot(lone, points), colour(index), radius: 4)
        }
        ends.filter { $0.series == index }.map { end in
            chartPoint(
                spot(end.point, points), colour(index), radius: 4.5, isHollow: points[end.point].isProvisional)
        }
    }

    /// The steps between neighbours that both have a value; a step to or from a provisional one is dashed.
    private func path(through points: [LineChart.Point], isProvisional: Bool) -> String {
        var pieces: [String] = []
        var last: Int?
        for (from, to) in zip(points.indices, points.indices.dropFirst()) {
            guard points[from].shown != nil, points[to].shown != nil,
                (points[from].isProvisional || points[to].isProvisional) == isProvisional
            else { continue }
            if last != from { pieces.append("M" + pair(spot(from, points))) }
            pieces.append("L" + pair(spot(to, points)))
            last = to
        }
        return pieces.joined()
    }

    private func pair(_ spot: (x: Double, y: Double)) -> String { "\(coordinate(spot.x)) \(coordinate(spot.y))" }

    func spot(_ index: Int, _ points: [LineChart.Point]) -> (x: Double, y: Double) {
        (x(index), y(points[index].shown ?? scale.bottom))
    }

    private func stands(alone index: Int, _ points: [LineChart.Point]) -> Bool {
        guard points[index].shown != nil else { return false }
        let before = index > 0 ? points[index - 1].shown : nil
        let after = index + 1 < points.count ? points[index + 1].shown : nil
        return before == nil && after == nil
    }

    /// What a gap of the first series has to say, once for each run of the same words.
    var notes: HTML {
        let points = chart.series.first?.points ?? []
        var pieces: [HTML] = []
        var index = 0
        while index < points.count {
            guard points[index].shown == nil, let note = points[index].note else {
                index += 1
                continue
            }
            let first = index
            while index < points.count, points[index].shown == nil, points[index].note == note { index += 1 }
            let half = sheet.width(of: note) / 2
            let middle = min(max((x(first) + x(index - 1)) / 2, left + half + 4), right - half)
            pieces.append(sheet.words(note, middle, bottom - 8, .middle, isQuiet: true))
        }
        return HTMLBuilder.buildArray(pieces)
    }

    /// Values and names at the lines' ends, moved apart where lines end close together.
    var names: HTML {
        let heights = ends.map { Double($0.lineCount) * sheet.lineHeight + 2 }
        let middles = spread(ends.map { y($0.value) }, heights: heights, within: 0...bottom + sheet.lineHeight)
        return HTMLBuilder.buildArray(
            zip(ends, middles).map { end, middle in
                let first = middle - Double(end.lineCount) * sheet.lineHeight / 2 + sheet.fontSize
                return leader(end, to: first - sheet.fontSize * 0.35)
                    + sheet.words(end.figure, right + 8, first, isBold: true)
                    + HTMLBuilder.buildArray(
                        end.name.enumerated().map { index, words in
                            let line = Double(index + end.nameAt.line)
                            return sheet.words(words, right + 8 + end.nameAt.x, first + sheet.lineHeight * line)
                        })
            })
    }

    private func leader(_ end: EndLabel, to middle: Double) -> HTML {
        let from = (x: x(end.point) + 6, y: y(end.value))
        guard abs(middle - from.y) > 8 || from.x < right - 12 else { return .nothing }
        return chartLine(from, (right + 5, middle), "leader")
    }
}
