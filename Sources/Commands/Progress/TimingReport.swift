/// Where the time of a build went: by phase, by template, and the files that took longest.
struct TimingReport: CustomStringConvertible {
    let laps: [RunWatch.Lap]
    /// The longest first.
    let files: [RenderTimes.Entry]

    private static let mostFiles = 10

    var description: String {
        var lines = ["phase                     seconds"]
        for lap in laps { lines.append(lap.phase.rawValue.padded(to: 24) + lap.duration.inSeconds) }
        guard !files.isEmpty else { return lines.joined(separator: "\n") }
        lines += ["", "made with                 seconds    files   ms each  slowest"]
        for maker in makers { lines.append(maker.line) }
        lines += ["", "       ms  slowest files"]
        for file in files.prefix(Self.mostFiles) {
            lines.append("\(file.duration.inMilliseconds)  \(file.name)")
        }
        return lines.joined(separator: "\n")
    }

    /// The templates, and the folders of other files: whatever took longest in all comes first.
    private var makers: [Maker] {
        Dictionary(grouping: files, by: \.maker).map(Maker.init)
            .sorted { ($1.total, $0.name) < ($0.total, $1.name) }
    }
}

/// Files made with one template, or standing in one folder.
private struct Maker {
    let name: String
    /// The longest first; never empty.
    let files: [RenderTimes.Entry]

    var total: Duration { files.reduce(.zero) { $0 + $1.duration } }
    var count: Int { files.reduce(0) { $0 + $1.paths.count } }

    var line: String {
        name.padded(to: 24) + total.inSeconds + String(count).aligned(to: 9)
            + (total / count).inMilliseconds + "  " + files[0].name
    }
}

extension Duration {
    /// Seconds with two decimals, in a column of nine characters.
    fileprivate var inSeconds: String { formatted.aligned(to: 9) }

    /// Milliseconds with two decimals, in a column of nine characters.
    fileprivate var inMilliseconds: String { (self * 1000).formatted.aligned(to: 9) }
}

extension String {
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }

    fileprivate func aligned(to width: Int) -> String {
        String(repeating: " ", count: max(1, width - count)) + self
    }
}
