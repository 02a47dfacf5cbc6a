import Quotations
import SourceText

extension Check {
    /// The words of a reading stand in the passage's own quotation.
    static let readingWords = Check(kinds: [.wordsNotInQuotation]) { evidence in
        let corpus = evidence.corpus
        var findings: [Finding] = []
        var last: (index: Index<Quotation>, printed: PrintedQuotation)?
        for citation in corpus.citations {
            let index = corpus[citation.passage].quotation
            let quotation = corpus[index]
            for reading in citation.says {
                guard case .words(let words, _) = reading.content else { continue }
                // A passage's citations follow one another: its quotation is folded for the first of them.
                if last?.index != index {
                    let isLiteral = evidence.isLiteral(index)
                    last = (index, PrintedQuotation(quotation.words, isLiteral: isLiteral))
                }
                guard last?.printed.contains(words: words.value) == false else { continue }
                findings.append(
                    Finding(
                        .wordsNotInQuotation,
                        "the words of '\(reading.point.value)' aren't in the passage's quotation",
                        at: words.place,
                        help:
                            "take them from the quotation word for word, or give a bare value as your own reading",
                        notes: [Finding.Note("the quotation", at: quotation.place.place)]
                    )
                )
            }
        }
        return findings
    }
}

extension FindingKind {
    fileprivate static let wordsNotInQuotation = FindingKind(
        "words-not-in-quotation",
        .error,
        "The words given for a point aren't in the passage that's quoted."
    )
}
