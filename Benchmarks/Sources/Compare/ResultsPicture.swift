/// The results as bars of wall seconds for each thousand claims, readable in light and in dark.
///
/// A contestant whose time grows no faster than the site has bars of one length, whatever the site's size.
struct ResultsPicture {
    private let results: Results
    private let contestants: [Contestant] = [
        .hugo, .plainHugo, .cold, .oneChanged, .unchanged, .check, .floor,
    ]

    private let width = 880
    private let left = 220
    private let right = 200
    private let top = 74
    private let thickness = 14
    private let gap = 14

    init(_ results: Results) {
        self.results = results
    }

    var svg: String {
        var y = top
        var marks: [String] = []
        for contestant in contestants {
            let bars = results.sites.compactMap { site in site[contestant].map { (site, $0) } }
            guard !bars.isEmpty else { continue }
            let middle = y + (bars.count * thickness) / 2 + 4
            marks.append(text(left - 12, middle, contestant.name, "name", anchor: "end"))
            for (site, measurement) in bars {
                marks.append(bar(at: y, site, measurement))
                y += thickness
            }
            y += gap
        }
        let height = y + 10
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" \
            height="\(height)" role="img" aria-labelledby="title description">
            <title id="title">\(title)</title>
            <desc id="description">\(description)</desc>
            <style>\(style)</style>
            \(text(0, 20, title, "title"))
            \(text(0, 40, subtitle, "note"))
            \(text(0, 58, "On \(results.machine).", "note"))
            \(marks.joined(separator: "\n"))
            </svg>

            """
    }
}

extension ResultsPicture {
    private var title: String {
        "Verbatim \(results.versions["verbatim"] ?? "?") beside Hugo \(results.versions["hugo"] ?? "?"): "
            + "seconds for each thousand claims"
    }

    private var subtitle: String {
        let sizes = results.sites.map { Figures.count($0.claims) }.joined(separator: ", ")
        return
            "Each bar is a site, from the smallest: \(sizes) claims. Beside it: the time in all, and the most "
            + "memory in use."
    }

    /// The same in words, for those who don't see the picture.
    private var description: String {
        results.sites.map { site in
            let times = site.measurements.map { "\($0.contestant.name) \(Figures.seconds($0.wall))" }
            return "\(Figures.count(site.claims)) claims: \(times.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    private var style: String {
        """
        text { font: 12px system-ui, sans-serif; fill: #1b1b1b } .title { font-size: 15px; font-weight: 600 } \
        .note, .figure { fill: #5a5a5a } .figure { font-size: 11px } .verbatim { fill: #1f6f54 } \
        .hugo { fill: #b8336a } .floor { fill: #8a8a8a } \
        @media (prefers-color-scheme: dark) { text { fill: #ececec } .note, .figure { fill: #b0b0b0 } \
        .verbatim { fill: #55c19b } .hugo { fill: #f07aa8 } .floor { fill: #9a9a9a } }
        """
    }

    /// How many pixels a second for each thousand claims is long.
    private var scale: Double {
        let all = results.sites.flatMap { site in
            site.measurements.map { $0.wall * 1000 / Double(site.claims) }
        }
        return Double(width - left - right) / max(all.max() ?? 1, 0.000_001)
    }

    private func bar(at y: Int, _ site: Results.Site, _ measurement: Results.Measurement) -> String {
        let length = max(1, measurement.wall * 1000 / Double(site.claims) * scale)
        let contestant = measurement.contestant
        let kind = contestant.isVerbatim ? "verbatim" : contestant == .floor ? "floor" : "hugo"
        let rect =
            "<rect class=\"\(kind)\" x=\"\(left)\" y=\"\(y)\" width=\"\(tenths(length))\" height=\"\(thickness - 3)\"/>"
        let figure = "\(Figures.seconds(measurement.wall)), \(Figures.bytes(measurement.peakMemory))"
        return rect + "\n" + text(left + Int(length) + 6, y + 10, figure, "figure")
    }

    private func text(_ x: Int, _ y: Int, _ words: String, _ kind: String, anchor: String = "start") -> String
    {
        "<text class=\"\(kind)\" x=\"\(x)\" y=\"\(y)\" text-anchor=\"\(anchor)\">\(words)</text>"
    }

    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
