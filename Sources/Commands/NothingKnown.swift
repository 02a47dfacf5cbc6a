import Content
import EDTF
import SourceText

/// Says of a site as known on a day that there's nothing on it, which may be a slip of the pen in the day.
enum NothingKnown {
    static let kind = FindingKind(
        "nothing-known",
        .warning,
        "No source had been published by the day of --as-of."
    )

    /// - Parameter shown: what of the briefing was known on the day.
    static func findings(_ shown: Corpus, of briefing: Corpus, on day: Day, in folder: String)
        -> [Finding]
    {
        let articles = shown.articles
        // What bears no date is shown on any day.
        guard !articles.contains(where: { $0.published != nil }) else { return [] }
        let first = briefing.articles.compactMap { $0.published?.earliestDay }.min()
        return [
            Finding(
                kind,
                "no \(articles.isEmpty ? "source" : "dated source") was known on \(day)",
                at: Place(path: folder),
                help: first.map { "the first day with one is \($0)" }
            )
        ]
    }
}
