import Testing

@testable import Commands

@Suite struct `Where the time of a build went` {
    @Test func `is told by phase, by template, and by the files that took longest`() {
        let report = TimingReport(
            laps: [
                RunWatch.Lap(phase: .reading, duration: .milliseconds(812)),
                RunWatch.Lap(phase: .writing, duration: .seconds(12)),
            ],
            files: [
                entry(["data/actors.csv", "data/actors.json"], "data/", .milliseconds(620)),
                entry(["claims/paid.html"], "claim.md", .milliseconds(300)),
                entry(["feed.xml"], "other files", .milliseconds(40)),
                entry(["claims/sold.html"], "claim.md", .microseconds(330)),
            ]
        )
        #expect(
            report.description == """
                phase                     seconds
                reading the briefing         0.81
                writing pages               12.00

                made with                 seconds    files   ms each  slowest
                data/                        0.62        2   310.00  data/actors.csv, data/actors.json
                claim.md                     0.30        2   150.16  claims/paid.html
                other files                  0.04        1    40.00  feed.xml

                       ms  slowest files
                   620.00  data/actors.csv, data/actors.json
                   300.00  claims/paid.html
                    40.00  feed.xml
                     0.33  claims/sold.html
                """
        )
    }

    @Test func `is told by phase alone where no file was made`() {
        let report = TimingReport(
            laps: [RunWatch.Lap(phase: .checking, duration: .milliseconds(70))],
            files: []
        )
        #expect(
            report.description == """
                phase                     seconds
                checking                     0.07
                """
        )
    }

    private func entry(_ paths: [String], _ maker: String, _ duration: Duration) -> RenderTimes.Entry {
        RenderTimes.Entry(paths: paths, maker: maker, duration: duration)
    }
}
