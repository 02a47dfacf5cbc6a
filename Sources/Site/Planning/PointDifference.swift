import Content
import FrontMatter
import SourceText

/// A point of a claim for which two articles give different values.
struct PointDifference: Sendable {
    let point: String
    let one: [Comparison.Entry]
    let other: [Comparison.Entry]
}

/// The points on which two articles differ, in the claim's order.
///
/// They're compared with one another directly, since a comparison table has room for some of the articles only.
/// Both must give a value: silence is no difference.
func differingPoints(
    of claim: Claim,
    between one: ArraySlice<Citation>,
    and other: ArraySlice<Citation>,
    _ corpus: Corpus
) -> [PointDifference] {
    guard !claim.points.isEmpty, one.contains(where: { !$0.says.isEmpty }),
        other.contains(where: { !$0.says.isEmpty })
    else { return [] }
    return claim.points.prefix(Comparison.mostRows).compactMap { point in
        let name = point.key.value
        let (mine, theirs) = (one.entries(for: name, corpus), other.entries(for: name, corpus))
        guard !mine.isEmpty, !theirs.isEmpty, (mine + theirs).map(\.key).withoutRepeats().count > 1
        else { return nil }
        return PointDifference(point: name, one: mine.map(\.entry), other: theirs.map(\.entry))
    }
}

extension ArraySlice<Citation> {
    /// What an article gives for a point, each value once, with what it's compared by.
    fileprivate func entries(for point: String, _ corpus: Corpus) -> [(key: String, entry: Comparison.Entry)]
    {
        var seen: Set<String> = []
        return flatMap { citation in
            citation.says.filter { $0.point.value == point }.compactMap { reading in
                guard let key = reading.comparisonKey, seen.insert(key).inserted else { return nil }
                let quotation = corpus[citation.passage].quotation
                return (
                    key, Comparison.Entry(reading: reading, quotation: quotation, value: nil, differs: true)
                )
            }
        }
    }
}
