import Digests
import FrontMatter
import Markdown
import Quotations
import SourceText

/// Proves the quotations of one article, and takes down the words of its text.
struct ArticleProver: Sendable {
    let article: Article
    let quotations: [Quotation]
    /// What the lock holds of this article.
    let old: Old
    /// The day of proof where anything changed.
    let today: String

    /// An article's part of the lock as it's stored.
    struct Old: Sendable {
        let text: LockedText?
        /// Those of all quotations in the lock, whose storage every article shares.
        let places: [LockedQuotation: ProvenPlace]
        /// How many of them are the article's.
        let count: Int
        /// Whether a run of shared wording rests on the text.
        let sharesWording: Bool
        let state: State

        enum State: Sendable {
            /// There is no lock.
            case absent
            case sound
            /// Its state is a finding, which no quotation needs to repeat.
            case unusable
        }

        /// Whether these are the article's places there.
        func holds(_ others: [LockedQuotation: ProvenPlace]) -> Bool {
            count == others.count && others.allSatisfy { places[$0.key] == $0.value }
        }
    }

    /// What comes of the article's quotations and its text.
    ///
    /// Its source is the file that `text` names, its own body if it's published in full, or else the lock.
    func prove(_ texts: Texts) -> Diagnosed<ProvenArticle> {
        guard let name = article.text else {
            if article.rights == .full { return proveInBody() }
            return Diagnosed(ProvenArticle(), quotations.isEmpty ? [] : [.noSource(of: self)])
        }
        switch texts {
        case .absent(let folder): return relyOnLock(insteadOf: folder)
        // A missing or unreadable text is a finding of loading.
        case .present(let files): return files[name.value].map(prove) ?? Diagnosed(ProvenArticle())
        }
    }
}

extension ArticleProver {
    private func proveInBody() -> Diagnosed<ProvenArticle> {
        let common = article.common
        return prove(
            in: QuotableText(blocks: common.body.quotableBlocks),
            bytes: Array(common.bodyText.bytes),
            .body,
            path: common.file.path
        )
    }

    private func prove(_ file: SourceFile) -> Diagnosed<ProvenArticle> {
        let text = QuotableText.read(file)
        guard let content = text.value else { return Diagnosed(ProvenArticle(), text.findings) }
        return prove(in: content, bytes: file.bytes, .text, path: file.path)
    }

    private func prove(
        in whole: QuotableText,
        bytes: [UInt8],
        _ kind: CheckedSource.Kind,
        path: String
    ) -> Diagnosed<ProvenArticle> {
        if whole.blocks.isEmpty, !quotations.isEmpty {
            return Diagnosed(ProvenArticle(), [.emptyText(of: self, path)])
        }
        var text: QuotableText
        do throws(TextProperError) {
            text = try whole.narrowed(from: article.from?.value, until: article.until?.value)
            text.language = article.language
        } catch {
            return Diagnosed(ProvenArticle(), error.problems.map { .badBounds($0, article, path) })
        }
        var places: [LockedQuotation: ProvenPlace] = [:]
        var unclosed: [LockedQuotation: UnclosedMark] = [:]
        var refused: [Quotation] = []
        var findings: [Finding] = []
        for quotation in quotations {
            switch text.prove(
                Quotations.Quotation(quotation.words, prefix: quotation.prefix, suffix: quotation.suffix)
            ) {
            case .proven(let passage):
                let key = quotation.lockKey(of: article)
                places[key] = ProvenPlace(passage)
                unclosed[key] = UnclosedMark(before: passage, in: text, path)
            case .refused(let refusal):
                refused.append(quotation)
                findings.append(RefusalWording(quotation, in: text, path: path).finding(refusal))
            }
        }
        let digest = SHA256Digest(of: bytes).hex
        if kind == .text, let earlier = old.text?.source, earlier.digest != digest {
            findings += changedText(since: earlier, refused, path)
        }
        let proven = ProvenArticle(
            text: lockedText(kind, digest, length: bytes.count, places),
            places: places,
            unclosed: unclosed,
            words: WordSequence(of: text)
        )
        return Diagnosed(proven, findings)
    }

    /// The date of proof is kept where neither the text nor its quotations changed.
    private func lockedText(
        _ kind: CheckedSource.Kind,
        _ digest: String,
        length: Int,
        _ places: [LockedQuotation: ProvenPlace]
    ) -> LockedText {
        let bounds = LockedText.bounds(of: article)
        let isUnchanged =
            old.text?.source.digest == digest && old.text?.bounds == bounds && old.holds(places)
        let provenOn = isUnchanged ? old.text?.source.provenOn : nil
        return LockedText(
            source: CheckedSource(kind: kind, digest: digest, length: length, provenOn: provenOn ?? today),
            bounds: bounds
        )
    }

    private func changedText(since earlier: CheckedSource, _ refused: [Quotation], _ path: String)
        -> [Finding]
    {
        let lost = refused.filter { old.places[$0.lockKey(of: article)] != nil }
        if !lost.isEmpty { return [.lostQuotations(lost, of: self, since: earlier.provenOn, path)] }
        let isQuoted = !quotations.isEmpty && refused.isEmpty
        return isQuoted ? [.textChanged(article, since: earlier.provenOn, path)] : []
    }
}

extension ArticleProver {
    /// Without the text the lock must cover every quotation exactly.
    private func relyOnLock(insteadOf folder: AbsentFolder?) -> Diagnosed<ProvenArticle> {
        if old.state == .unusable { return Diagnosed(ProvenArticle()) }
        guard let text = old.text, text.source.kind == .text else {
            let isQuoted = !quotations.isEmpty
            return Diagnosed(
                ProvenArticle(),
                isQuoted ? [.notLocked(quotations, of: self, insteadOf: folder)] : []
            )
        }
        if quotations.isEmpty, !old.sharesWording { return Diagnosed(ProvenArticle()) }
        var result = Diagnosed(ProvenArticle(text: text))
        if text.bounds != LockedText.bounds(of: article) { result.findings.append(.lockedBounds(article)) }
        var missing: [Quotation] = []
        for quotation in quotations {
            let key = quotation.lockKey(of: article)
            if let place = old.places[key] {
                result.value.places[key] = place
            } else {
                missing.append(quotation)
            }
        }
        result.findings += missing.map { .notLocked([$0], of: self, insteadOf: folder) }
        return result
    }
}

/// What came of proving one article.
struct ProvenArticle: Sendable {
    /// What it was proven against; nil where nothing could be.
    var text: LockedText?
    var places: [LockedQuotation: ProvenPlace] = [:]
    /// The quotations behind a mark that the text never closes.
    var unclosed: [LockedQuotation: UnclosedMark] = [:]
    /// The words of its text, to be compared with the others'; nil where the text isn't at hand.
    var words: WordSequence?
}

extension LockedText {
    /// The hash of `from` and `until`, which are words of the text.
    static func bounds(of article: Article) -> String? {
        guard article.from != nil || article.until != nil else { return nil }
        let text = (article.from?.value ?? "") + "\u{0}" + (article.until?.value ?? "")
        return String(SHA256Digest(of: Array(text.utf8)).hex.prefix(32))
    }
}
