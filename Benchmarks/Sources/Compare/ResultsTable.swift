/// The results as Markdown: a table for each size.
struct ResultsTable {
    private let results: Results

    init(_ results: Results) {
        self.results = results
    }

    var markdown: String {
        let head = """
            Verbatim \(results.versions["verbatim"] ?? "?") and Hugo \(results.versions["hugo"] ?? "?") \
            on \(results.machine). Medians; a ratio is to Verbatim's build from nothing.
            """
        return ([head] + results.sites.map(table)).joined(separator: "\n\n")
    }

    private func table(_ site: Results.Site) -> String {
        let sizes =
            "\(Figures.count(site.claims)) claims, \(Figures.count(site.articles)) articles, "
            + "\(Figures.count(site.statements)) statements, \(Figures.count(site.actors)) actors, "
            + "\(Figures.count(site.topics)) topics; \(site.rounds == 1 ? "one round" : "\(site.rounds) rounds"):"
        let head = [
            "", "wall", "ratio", "processor", "ratio", "user", "system", "peak memory", "pages", "files",
            "written",
        ]
        let rule = ["---"] + Array(repeating: "---:", count: head.count - 1)
        let cold = site[.cold]
        let rows = site.measurements.map { measurement in
            let time = [
                measurement.contestant.name, Figures.seconds(measurement.wall),
                cold.map { Figures.ratio(measurement.wall / $0.wall) } ?? "",
                Figures.seconds(measurement.processor),
                cold.map { Figures.ratio(measurement.processor / $0.processor) } ?? "",
                Figures.seconds(measurement.user),
                Figures.seconds(measurement.system), Figures.bytes(measurement.peakMemory),
            ]
            guard let output = measurement.output else { return time + ["", "", ""] }
            return time + [
                Figures.count(output.pages), Figures.count(output.files), Figures.bytes(output.bytes),
            ]
        }
        return ([sizes, ""] + ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" })
            .joined(separator: "\n")
    }
}
