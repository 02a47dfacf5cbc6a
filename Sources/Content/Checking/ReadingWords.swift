import Quotations
import SourceText

extension Check {
    /// The words of a reading stand in the passage's own quotation.
    static let readingWords = Check(kinds: [.wordsNotInQuotation]) { evidence in
        evidence.corpus.citations.flatMap { citation in
            let index = evidence.corpus[citation.passage].quotation
            let quotation = evidence.corpus[index]
            return citation.says.compactMap { reading -> Finding? in
                guard case .words(let words, _) = reading.content,
                    !Quotations.Quotation(quotation.words).contains(
                        words: words.value,
                        isLiteral: evidence.isLiteral(index)
                    )
                else { return nil }
                return Finding(
                    .wordsNotInQuotation,
                    "the words of '\(reading.point.value)' aren't in the passage's quotation",
                    at: words.place,
                    help:
                        "take them from the quotation word for word, or give a bare value as your own reading",
                    notes: [Finding.Note("the quotation", at: quotation.place.place)]
                )
            }
        }
    }
}

extension FindingKind {
    fileprivate static let wordsNotInQuotation = FindingKind(
        "words-not-in-quotation",
        .error,
        "The words given for a point aren't in the passage that's quoted."
    )
}
