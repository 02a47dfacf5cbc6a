import Digests
import FrontMatter
import Markdown
import Quotations
import SourceText

/// Proves the quotations of one article.
enum ArticleProof {
    struct Work: Sendable {
        let article: Article
        let quotations: [Quotation]
        /// How many quotations of the article the old lock has.
        let lockedCount: Int
    }

    /// The article's part of the lock.
    static func prove(
        _ work: Work,
        texts: Texts,
        old: Lock,
        lockFile: SourceFile?,
        today: String
    ) -> Diagnosed<Lock> {
        let article = work.article
        guard let name = article.text else {
            guard article.rights == .full else { return Diagnosed(Lock(), [.noSource(work)]) }
            let blocks = article.common.body.plainBlocks.map(\.text)
            let bytes = Array(article.common.file.bytes[article.common.bodyRange])
            return prove(
                work,
                in: QuotableText(blocks: blocks),
                bytes,
                .body,
                sourcePath: article.common.file.path,
                old,
                today
            )
        }
        switch texts {
        case .absent: return rely(on: old, for: work, lockFile)
        case .present(let files):
            // A missing or unreadable text is a finding of loading.
            guard let file = files[name.value] else { return Diagnosed(Lock()) }
            if let finding = RecordText.encodingProblem(in: file) { return Diagnosed(Lock(), [finding]) }
            return prove(work, in: quotable(file), file.bytes, .text, sourcePath: file.path, old, today)
        }
    }

    /// Markdown counts as its rendered text, everything else as plain text.
    private static func quotable(_ file: SourceFile) -> QuotableText {
        guard file.path.hasSuffix(".md") else { return QuotableText(plainText: file.bytes) }
        let document = MarkdownParser.parse(MarkdownSource(file)).value
        return QuotableText(blocks: document.plainBlocks.map(\.text))
    }

    private static func prove(
        _ work: Work,
        in whole: QuotableText,
        _ bytes: [UInt8],
        _ kind: CheckedSource.Kind,
        sourcePath: String,
        _ old: Lock,
        _ today: String
    ) -> Diagnosed<Lock> {
        let article = work.article
        let text: QuotableText
        do throws(TextProperError) {
            text = try whole.narrowed(from: article.from?.value, until: article.until?.value)
        } catch {
            return Diagnosed(Lock(), error.problems.map { .badBounds($0, article, sourcePath) })
        }
        var result = Diagnosed(Lock())
        for quotation in work.quotations {
            switch text.prove(
                Quotations.Quotation(quotation.words, prefix: quotation.prefix, suffix: quotation.suffix)
            ) {
            case .proven(let passage):
                result.value.quotations[quotation.lockKey(of: article)] = ProvenPlace(passage)
            case .refused(let refusal):
                result.findings.append(
                    RefusalWording(quotation: quotation, article: article, text: text, path: sourcePath)
                        .finding(refusal)
                )
            }
        }
        let digest = SHA256Digest(of: bytes).hex
        let bounds = bounds(of: article)
        let previous = old.texts[article.identifier]
        let isSameText = previous?.source.digest == digest && previous?.bounds == bounds
        let isUnchanged =
            isSameText && result.value.quotations.count == work.lockedCount
            && result.value.quotations.allSatisfy { old.quotations[$0.key] == $0.value }
        result.value.texts[article.identifier] = LockedText(
            source: CheckedSource(
                kind: kind,
                digest: digest,
                length: bytes.count,
                provenOn: isUnchanged ? previous?.source.provenOn ?? today : today
            ),
            bounds: bounds
        )
        if let previous, previous.source.digest != digest, kind == .text {
            if result.findings.isEmpty {
                result.findings.append(.textChanged(article, sourcePath))
            }
        }
        return result
    }

    /// Without the text the lock must cover every quotation exactly.
    private static func rely(on old: Lock, for work: Work, _ lockFile: SourceFile?) -> Diagnosed<Lock> {
        let article = work.article
        var result = Diagnosed(Lock())
        guard let text = old.texts[article.identifier] else {
            return Diagnosed(
                Lock(),
                [.notLocked(work.quotations[0], article, of: work.quotations.count, lockFile)]
            )
        }
        result.value.texts[article.identifier] = text
        if text.bounds != bounds(of: article) { result.findings.append(.lockedBounds(article)) }
        for quotation in work.quotations {
            let key = quotation.lockKey(of: article)
            if let place = old.quotations[key] {
                result.value.quotations[key] = place
            } else {
                result.findings.append(.notLocked(quotation, article, of: 1, lockFile))
            }
        }
        return result
    }

    private static func bounds(of article: Article) -> String? {
        guard article.from != nil || article.until != nil else { return nil }
        let text = (article.from?.value ?? "") + "\u{0}" + (article.until?.value ?? "")
        return String(SHA256Digest(of: Array(text.utf8)).hex.prefix(32))
    }
}

extension ProvenPlace {
    init(_ passage: Quotations.Passage) {
        self.init(
            standing: passage.standing,
            block: passage.blocks.lowerBound,
            blocks: passage.blockCount,
            offset: passage.range.lowerBound,
            length: passage.range.count,
            wordsLeftOut: 0
        )
    }
}

extension Finding {
    fileprivate static func noSource(_ work: ArticleProof.Work) -> Finding {
        Finding(
            ProvingFindings.noSource,
            "'\(work.article.identifier)' is quoted, but there's no text to check the words against",
            at: work.quotations[0].place.place,
            help:
                "add 'text:' with the file of the full text, or 'rights: full' if the body is the article's text",
            notes: [Note("the article's record", at: work.article.common.place)]
        )
    }

    fileprivate static func badBounds(
        _ problem: TextProperError.Problem,
        _ article: Article,
        _ path: String
    ) -> Finding {
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

    fileprivate static func textChanged(_ article: Article, _ path: String) -> Finding {
        Finding(
            ProvingFindings.textChanged,
            "'\(path)' isn't the text that was proven before; all quotations still stand in it",
            at: article.text?.place ?? article.common.place,
            help: "if the source was revised, say so in the record; the lock is brought up to date"
        )
    }

    fileprivate static func lockedBounds(_ article: Article) -> Finding {
        Finding(
            ProvingFindings.lockedBounds,
            "'from' or 'until' differ from what the quotations were proven with",
            at: (article.from ?? article.until)?.place ?? article.common.place,
            help: "run 'verbatim prove' where the texts are at hand"
        )
    }

    fileprivate static func notLocked(
        _ quotation: Quotation,
        _ article: Article,
        of count: Int,
        _ lockFile: SourceFile?
    ) -> Finding {
        let rest = count > 1 ? ", nor have \(count - 1) others of this article" : ""
        return Finding(
            ProvingFindings.notLocked,
            "the text of '\(article.identifier)' isn't at hand, and this quotation has no line in the lock\(rest)",
            at: quotation.place.place,
            help: lockFile == nil
                ? "there is no Content/quotations.lock: run 'verbatim prove' where the texts are at hand"
                : "run 'verbatim prove' where the texts are at hand, and commit Content/quotations.lock"
        )
    }
}
