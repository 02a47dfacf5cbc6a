import EDTF

/// Since when something can be known from the sources, as far as their dates of publication tell.
///
/// What's printed is known once the first of its sources is published. As that day may be uncertain, there are
/// two: from the one on it's possibly known, from the other on surely.
struct FirstKnown: Sendable, Hashable {
    /// The first day on which a source may have been published; nil if that may have been on any day.
    let possibly: Day?
    /// The first day by whose end a source surely was; nil if there's none.
    let surely: Day?

    /// - Parameter dates: of publication of all sources that print it; one without a date may be the first.
    init(publishedOn dates: [EDTFDate?]) {
        let first = dates.lazy.map { $0?.earliestDay }
        possibly = first.contains(nil) ? nil : first.compactMap(\.self).min()
        surely = dates.lazy.compactMap { $0?.latestDay }.min()
    }
}
