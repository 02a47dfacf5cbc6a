public import Quotations

/// A quotation of a manuscript, with what came of looking for it.
public struct AuditedQuotation: Sendable {
    public let quotation: Manuscript.Quotation
    public let verdict: Verdict

    public enum Verdict: Sendable {
        /// One or two words, which may be the manuscript's own, held at arm's length; the places where they stand.
        case short([AuditedPlace])
        /// Word for word, in these places.
        case asPrinted([AuditedPlace])
        /// Word for word but for what the quotation says that it leaves out, puts in or changes.
        case cut([AuditedPlace])
        /// Word for word, with single quotation marks within the words where the text has double ones, or the other
        /// way round, as is usual in a quotation.
        case marksTurned([AuditedPlace])
        /// Word for word, but that paragraphs end within the words.
        case overEnds([AuditedPlace])
        /// All that stands between the editor's marks, in the text of this name, but not so that it may be joined.
        case apart(String, Obstacle)
        /// Not word for word; the passage that comes closest to each part that's altered, in the text of this name.
        ///
        /// The least like comes first, and what differs in capital letters alone last.
        case altered(String, [ClosestPassage])
        case notFound
    }

    init(_ quotation: Manuscript.Quotation, _ verdict: Verdict) {
        self.quotation = quotation
        self.verdict = verdict
    }

    /// Whether the quotation needs somebody's attention.
    public var fails: Bool {
        switch verdict {
        case .apart, .altered, .notFound: true
        case .short, .asPrinted, .cut, .marksTurned, .overEnds: false
        }
    }
}
