/// All rows of one return, by child.
struct YearOfRows: Sendable {
    private(set) var headers: Arranged<Header>
    private(set) var episodes: Arranged<Episode>
    private let reviews: Arranged<Review>
    private let uasc: Arranged<UASC>
    private let oc2: Arranged<OC2>
    private let oc3: Arranged<OC3>
    private let ad1: Arranged<AD1>
    private let placedAdoption: Arranged<PlacedAdoption>
    private let prevPerm: Arranged<PrevPerm>
    private let missing: Arranged<Missing>
    private let swEpisodes: Arranged<SWEpisode>
    private let doLo: Arranged<DoLo>

    init(_ read: YearRead, children: Int) {
        headers = Arranged(read.headers, children: children)
        episodes = Arranged(read.episodes, children: children)
        reviews = Arranged(read.reviews, children: children)
        uasc = Arranged(read.uasc, children: children)
        oc2 = Arranged(read.oc2, children: children)
        oc3 = Arranged(read.oc3, children: children)
        ad1 = Arranged(read.ad1, children: children)
        placedAdoption = Arranged(read.placedAdoption, children: children)
        prevPerm = Arranged(read.prevPerm, children: children)
        missing = Arranged(read.missing, children: children)
        swEpisodes = Arranged(read.swEpisodes, children: children)
        doLo = Arranged(read.doLo, children: children)
        layUASCBesideHeaders(children, hasUASC: read.hasUASC)
        noteSharedPupilNumbers()
    }

    func of(_ child: Int) -> ChildRows {
        var rows = ChildRows()
        rows.headers = headers.of(child)
        rows.episodes = episodes.of(child)
        rows.reviews = reviews.of(child)
        rows.uasc = uasc.of(child)
        rows.oc2 = oc2.of(child)
        rows.oc3 = oc3.of(child)
        rows.ad1 = ad1.of(child)
        rows.placedAdoption = placedAdoption.of(child)
        rows.prevPerm = prevPerm.of(child)
        rows.missing = missing.of(child)
        rows.swEpisodes = swEpisodes.of(child)
        rows.doLo = doLo.of(child)
        return rows
    }

    /// Derives of every episode where it is.
    mutating func place(by finder: PlaceFinder?) {
        episodes.changeEach { episode, place in
            episode.turn = Int32(place)
            finder?.place(&episode)
        }
    }

    /// Where the return has a UASC file, a child is unaccompanied who is in it; the XML form says it in the Header.
    private mutating func layUASCBesideHeaders(_ children: Int, hasUASC: Bool) {
        guard hasUASC else { return }
        var isUnaccompanied = [Bool](repeating: false, count: headers.rows.count)
        for child in 0..<children where !uasc.range(child).isEmpty {
            for place in headers.range(child) { isUnaccompanied[place] = true }
        }
        headers.changeEach { header, place in
            if header.uasc.isBlank { header.uasc = isUnaccompanied[place] ? "1" : "0" }
        }
    }

    private mutating func noteSharedPupilNumbers() {
        var counts: [Code: Int] = [:]
        counts.reserveCapacity(headers.rows.count)
        for header in headers.rows where header.namesPupil { counts[header.upn, default: 0] += 1 }
        headers.changeEach { header, _ in header.sharesUPN = (counts[header.upn] ?? 0) > 1 }
    }
}

/// The rows of one return in the order of its files.
struct YearRead {
    let headers: ReadRows<Header>
    let episodes: ReadRows<Episode>
    let reviews: ReadRows<Review>
    let uasc: ReadRows<UASC>
    let oc2: ReadRows<OC2>
    let oc3: ReadRows<OC3>
    let ad1: ReadRows<AD1>
    let placedAdoption: ReadRows<PlacedAdoption>
    let prevPerm: ReadRows<PrevPerm>
    let missing: ReadRows<Missing>
    let swEpisodes: ReadRows<SWEpisode>
    let doLo: ReadRows<DoLo>
    let hasUASC: Bool

    init(_ text: ReturnText?, _ index: inout ChildIndex) {
        headers = ReadRows(text?[.header], &index)
        episodes = ReadRows(text?[.episodes], &index)
        reviews = ReadRows(text?[.reviews], &index)
        uasc = ReadRows(text?[.uasc], &index)
        oc2 = ReadRows(text?[.oc2], &index)
        oc3 = ReadRows(text?[.oc3], &index)
        ad1 = ReadRows(text?[.ad1], &index)
        placedAdoption = ReadRows(text?[.placedAdoption], &index)
        prevPerm = ReadRows(text?[.prevPerm], &index)
        missing = ReadRows(text?[.missing], &index)
        swEpisodes = ReadRows(text?[.swEpisodes], &index)
        doLo = ReadRows(text?[.doLo], &index)
        hasUASC = text?[.uasc] != nil
    }
}
