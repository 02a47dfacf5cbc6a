extension OriginsFigure {
    /// The figure itself or, where that's more marks than a figure may have, one that tells sources by number.
    ///
    /// Each origin then has one line, from the number of its sources; a source of several is counted with each.
    /// Only the first origins stand there, with how many more there are.
    ///
    /// - Parameters:
    ///   - sourcesCount: the words for a number of sources.
    ///   - moreCount: the words for a number of further origins.
    func fitted(sourcesCount: (Int) -> String, moreCount: (Int) -> String) -> OriginsFigure {
        guard mostMarks > Drawing.mostMarks else { return self }
        let shown = min(origins.count, Self.mostOrigins)
        var counts = [Int](repeating: 0, count: shown)
        for origin in sources.lazy.flatMap(\.origins) where origin < shown { counts[origin] += 1 }
        let untraced = sources.count { $0.origins.isEmpty }
        return OriginsFigure(
            title: title,
            description: description,
            sourcesHead: sourcesHead,
            originsHead: originsHead,
            sources: counts.enumerated().map { Source(name: sourcesCount($1), origins: [$0]) }
                + (untraced > 0 ? [Source(name: sourcesCount(untraced), origins: [])] : []),
            origins: origins.prefix(shown) + (shown < origins.count ? [moreCount(origins.count - shown)] : [])
        )
    }

    /// Each is seven marks at most: a line, two signs, and two names on two lines.
    private static let mostOrigins = 27

    /// No more marks than these come of it: two heads, the lines, and a sign with two lines of text for each name.
    private var mostMarks: Int {
        2 + 3 * (sources.count + origins.count) + sources.reduce(0) { $0 + $1.origins.count }
    }
}
