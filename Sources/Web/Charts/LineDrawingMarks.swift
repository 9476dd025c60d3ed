import Basics

// The points to look at, and where their words find room.
extension LineDrawing {
    /// Words above their point, or below, or further off, where neither a line nor other words are in the way.
    var marks: HTML {
        let points = chart.series.first?.points ?? []
        var pieces: [HTML] = []
        var taken: [(from: Double, to: Double, y: Double)] = []
        for mark in chart.marks {
            guard let index = points.firstIndex(where: { $0.label == mark.label }), points[index].shown != nil
            else { continue }
            let spot = spot(index, points)
            let half = sheet.width(of: mark.word) / 2
            let middle = min(max(spot.x, left + half + 4), right - half + 4)
            let place = places(around: spot.y).first { baseline in
                isClear(of: mark.word, around: middle, baseline: baseline)
                    && !taken.contains {
                        abs($0.y - baseline) < sheet.lineHeight && $0.from < middle + half && middle - half < $0.to
                    }
            }
            let baseline = place ?? spot.y - 14
            taken.append((middle - half - 6, middle + half + 6, baseline))
            let nearest = baseline < spot.y ? baseline + 5 : baseline - sheet.fontSize
            if abs(nearest - spot.y) > 14 { pieces.append(chartLine((spot.x, spot.y), (spot.x, nearest), "leader")) }
            pieces.append(chartPoint(spot, colour(0), radius: 5, isHollow: mark.isHollow))
            pieces.append(sheet.words(mark.word, middle, baseline, .middle))
        }
        return HTMLBuilder.buildArray(pieces)
    }

    /// Baselines to try, the nearest first, none of them off the plot.
    private func places(around y: Double) -> [Double] {
        (0..<6).flatMap { step in
            let further = Double(step) * sheet.lineHeight
            return [y - 14 - further, y + sheet.fontSize + 10 + further]
        }.filter { $0 - sheet.fontSize > top - 16 && $0 < bottom - 6 }
    }

    /// Whether no line runs through words set here.
    func isClear(of words: String, around middle: Double, baseline: Double) -> Bool {
        let half = sheet.width(of: words) / 2 + 2
        let occupied = (baseline - sheet.fontSize - 2)...(baseline + 6)
        return !chart.series.contains { series in
            zip(series.points.indices, series.points.indices.dropFirst()).contains { from, to in
                guard x(to) >= middle - half, x(from) <= middle + half,
                    let start = series.points[from].shown, let end = series.points[to].shown
                else { return false }
                return (0...8).contains { step in
                    let share = Double(step) / 8
                    let across = x(from) + (x(to) - x(from)) * share
                    return abs(across - middle) <= half && occupied.contains(y(start + (end - start) * share))
                }
            }
        }
    }
}
