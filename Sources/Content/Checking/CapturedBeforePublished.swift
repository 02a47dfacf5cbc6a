import EDTF
import SourceText

extension Check {
    /// Nobody saves what isn't published yet.
    static let capturedBeforePublished = Check(kinds: [.capturedBeforePublished]) { evidence in
        evidence.corpus.articles.flatMap { article -> [Finding] in
            guard let captured = article.captured, let published = article.published,
                published.isAfter(captured)
            else { return [] }
            return Finding.warning(
                .capturedBeforePublished,
                "this was captured on \(captured), before it was published on \(published)",
                at: article.common.place(of: "captured"),
                help: "correct the date that's wrong",
                unless: article.common.confirmed
            )
        }
    }
}

extension FindingKind {
    fileprivate static let capturedBeforePublished = FindingKind(
        "captured-before-published",
        .warning,
        "The text of an article was saved before the article was published."
    )
}
