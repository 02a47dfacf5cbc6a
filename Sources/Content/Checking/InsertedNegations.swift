import Quotations
import SourceText

extension Check {
    /// What an editor puts into somebody's words must not turn them into their opposite.
    static let insertedNegations = Check(kinds: [.insertedNegation]) { evidence in
        let corpus = evidence.corpus
        return corpus.passages.flatMap { passage -> [Finding] in
            // Brackets that the source itself prints are no insertions.
            guard let place = evidence.place(of: passage.quotation), place.state != .exact else { return [] }
            let quotation = corpus[passage.quotation]
            let article = corpus[quotation.article]
            let insertions = EditedWords(quotation.words).elements.compactMap { element in
                if case .insertion(let words) = element.kind { words } else { nil }
            }
            guard insertions.contains(where: { Negations.stand(in: $0, language: article.language) }) else {
                return []
            }
            return Finding.warning(
                .insertedNegation,
                "what's put into these words in brackets holds a negation, a denial or a doubt",
                at: passage.entry.quote.place,
                help:
                    "see in the source whether the words still say what they said there; if not, take it out",
                unless: passage.entry.confirmed,
                article.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let insertedNegation = FindingKind(
        "inserted-negation",
        .warning,
        "Words put into a quotation hold a negation, a denial or a doubt."
    )
}
