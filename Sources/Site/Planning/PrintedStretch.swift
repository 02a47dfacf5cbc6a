import Content
import Quotations

/// A stretch of a statement that at least two sources print, in one language.
struct PrintedStretch: Sendable {
    let statement: Index<Statement>
    /// Which of its statement's stretches it is, from 1.
    let number: Int
    let language: String?
    let rows: [Row]
    let wordingsLeftOut: Int
    /// Whether the first row is the statement's transcript.
    let isAgainstTranscript: Bool
    let difference: Variants.Difference
    /// The difference between sources that didn't translate.
    let differenceOfOriginals: Variants.Difference

    /// A wording, with the passages that print it.
    struct Row: Sendable {
        let passages: [Index<Content.Passage>]
        let segments: [VariantSegment]
        /// Whether nobody prints it but articles that are translations: what differs may be the translator's.
        let isTranslation: Bool
    }

    var passages: [Index<Content.Passage>] { rows.flatMap(\.passages) }
}
