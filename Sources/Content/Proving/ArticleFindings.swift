import Quotations
import SourceText

// What proving an article's quotations reports, beside the refusals of single ones.

extension Finding {
    static func noSource(of prover: ArticleProver) -> Finding {
        let record = prover.article.common.place
        return Finding(
            ProvingFindings.noSource,
            "'\(prover.article.identifier)' is quoted, but there's no text to check the words against",
            at: prover.quotations[0].place.place,
            help:
                "add 'text' with the file of the full text, or write \(record.pair("rights", "full")) if the body is the article's text",
            notes: [Note("the article's record", at: record)]
        )
    }

    /// One finding for all quotations of an article.
    static func emptyText(of prover: ArticleProver, _ path: String) -> Finding {
        let count = prover.quotations.count
        let checked = count == 1 ? "a quotation is" : "\(count) quotations are"
        guard let text = prover.article.text else {
            let record = prover.article.common.place
            return Finding(
                ProvingFindings.emptyText,
                "the body of this record is empty, and \(checked) to be checked against it",
                at: record,
                help:
                    "put the article's text \(record.isInLines ? "into 'body'" : "below its keys"), or name its file with 'text'"
            )
        }
        return Finding(
            ProvingFindings.emptyText,
            "'\(path)' is empty, and \(checked) to be checked against it",
            at: text.place,
            help: "copy the words of the source into the file, and save it as plain text in UTF-8"
        )
    }

    static func badBounds(_ problem: TextProperError.Problem, _ article: Article, _ path: String) -> Finding {
        let (message, words) =
            switch problem {
            case .absent(.from): ("the words of 'from' aren't in '\(path)'", article.from)
            case .absent(.until): ("the words of 'until' aren't in '\(path)'", article.until)
            case .repeated(.from, let places):
                ("the words of 'from' stand in \(places.count) places of '\(path)'", article.from)
            case .repeated(.until, let places):
                ("the words of 'until' stand in \(places.count) places of '\(path)'", article.until)
            case .untilBeforeFrom: ("'until' stands before 'from' in '\(path)'", article.until)
            }
        return Finding(
            ProvingFindings.badBounds,
            message,
            at: words?.place ?? article.common.place,
            help: "give words that stand there exactly once; both belong to the text proper"
        )
    }

    static func lostQuotations(
        _ lost: [Quotation],
        of prover: ArticleProver,
        since day: String,
        _ path: String
    ) -> Finding {
        let all = prover.quotations.count
        let count = "\(lost.count) of \(all) quotations no longer stand\(lost.count == 1 ? "s" : "")"
        return Finding(
            ProvingFindings.lostQuotations,
            "'\(path)' isn't the text that was proven on \(day), and \(count) in it",
            at: prover.article.text?.place ?? prover.article.common.place,
            help:
                "bring the quotations up to date with the text, or restore the text that they were taken from",
            notes: lost.prefix(5).map { Note("no longer in the text", at: $0.place.place) }
        )
    }

    static func textChanged(_ article: Article, since day: String, _ path: String) -> Finding {
        Finding(
            ProvingFindings.textChanged,
            "'\(path)' isn't the text that was proven on \(day); all quotations still stand in it",
            at: article.text?.place ?? article.common.place,
            help:
                "if the source was revised, say so in the record; 'build' and 'prove' bring the lock up to date"
        )
    }

    static func lockedBounds(_ article: Article) -> Finding {
        Finding(
            ProvingFindings.lockedBounds,
            "'from' or 'until' differ from what the quotations were proven with",
            at: (article.from ?? article.until)?.place ?? article.common.place,
            help: "run 'verbatim prove' where the texts are at hand"
        )
    }

    /// One finding for quotations of an article of which the lock knows nothing.
    ///
    /// - Parameter folder: where the texts were looked for.
    static func notLocked(
        _ quotations: [Quotation],
        of prover: ArticleProver,
        insteadOf folder: AbsentFolder?
    ) -> Finding {
        let others = quotations.count - 1
        let rest =
            switch others {
            case 0: ""
            case 1: ", nor has one other of this article"
            default: ", nor have \(others) others of this article"
            }
        return Finding(
            ProvingFindings.notLocked,
            "the text of '\(prover.article.identifier)' isn't at hand, and this quotation has no line in the lock\(rest)",
            at: quotations[0].place.place,
            help: [
                folder.map {
                    "there is no folder '\($0.path)'\($0.proposal): put the texts there, or name theirs in site.yml or with --texts"
                }
                    ?? "site.yml names no folder of texts: add a line 'texts: FOLDER'",
                prover.old.state == .absent
                    ? "or copy Content/quotations.lock from where the texts are at hand"
                    : "or run 'verbatim prove' where the texts are at hand, and copy Content/quotations.lock from there",
            ]
        )
    }
}
