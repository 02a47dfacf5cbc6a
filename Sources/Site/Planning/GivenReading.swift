import Content
import EDTF
import SourceText

/// What a passage gives for a point of a claim, and who gave it when.
///
/// A class, though it's a value by nature: tables pass it on as a single reference.
final class GivenReading: Sendable {
    let reading: Reading
    private let citation: Citation
    let quotation: Index<Content.Quotation>
    /// Whose utterance the article reports; nil where it speaks for itself.
    let utterance: Index<Utterance>?
    /// What it's compared by; nil where the article is silent.
    let value: PointValue?

    init(_ reading: Reading, as type: PointType, _ citation: Citation, _ corpus: Corpus) {
        let passage = corpus[citation.passage]
        self.reading = reading
        self.citation = citation
        quotation = passage.quotation
        utterance = passage.utterance
        // The check stage has refused what can't be read.
        value = reading.comparedText.flatMap { try? PointValue($0, as: type) }
    }

    var article: Index<Article> { citation.article }
    var scope: Scope { citation.scope }

    /// Whether the words are of something beside the claim: then the value isn't compared with others.
    var isBeside: Bool { scope == .other }

    /// Who gives it, and when.
    ///
    /// Asked for where values are compared, and in nearly as much memory as all else of a reading if it were kept.
    func account(_ corpus: Corpus) -> ValueAccount { ValueAccount(citation, corpus) }

    /// Whether the two can be equal or stand against one another.
    func isComparable(with other: GivenReading) -> Bool {
        guard let value, let other = other.value else { return false }
        return value.isComparable(with: other)
    }

    /// How it's shown: readings with the same would look alike in a cell.
    func look(_ corpus: Corpus) -> Look {
        let (words, value): (String?, String) =
            switch reading.content {
            case .words(let words, let value): (words.value, value.value)
            case .value(let value): (nil, value.value)
            case .notMentioned: (nil, "")
            }
        return Look(
            article: article,
            speaker: utterance.map { corpus[$0].speaker },
            said: utterance.flatMap { corpus[$0].said },
            words: words,
            value: value,
            isBeside: isBeside
        )
    }

    struct Look: Hashable {
        let article: Index<Article>
        let speaker: Reference?
        let said: EDTFDate?
        let words: String?
        let value: String
        let isBeside: Bool
    }
}

extension ValueAccount {
    init(_ citation: Citation, _ corpus: Corpus) {
        let utterance = corpus[citation.passage].utterance.map { corpus[$0] }
        voice = Voice(citation, corpus).topmost(in: corpus)
        let published = corpus[citation.article].published
        time = utterance == nil ? published : utterance?.said
        latest = time ?? published
        zone =
            utterance?.said == nil
            ? nil : utterance?.statement.flatMap { corpus[$0].zone }.flatMap { UTCOffset($0) }
    }
}
