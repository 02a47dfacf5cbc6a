import Digests
import Markdown
import Parallel
import Quotations
public import SourceText

/// Proves every quotation of a corpus against the texts, or against the lock where they aren't at hand.
public enum Prover {
    /// 1. Each article's source is found: its text, its own body, or else its lines of the lock.
    /// 2. Its quotations are looked for, all articles at the same time.
    /// 3. The lock that results, from which pages are made, is compared with the one there is.
    ///
    /// - Parameters:
    ///   - today: the date of proof for articles whose text or quotations changed, as `2026-11-21`.
    ///   - isLocked: whether a lock that has to change is an error.
    public static func prove(
        _ corpus: Corpus,
        texts: Texts,
        lock file: SourceFile?,
        today: String,
        isLocked: Bool,
        jobs: Int
    ) async -> Diagnosed<Lock> {
        let stored = file.map { Lock.read($0) }
        let old = stored?.value ?? Lock()
        let works = works(of: corpus, old)
        let results = await concurrentMap(works, jobs: jobs) { work in
            ArticleProof.prove(work, texts: texts, old: old, lockFile: file, today: today)
        }
        var lock = Lock()
        var findings = stored?.findings ?? []
        for result in results {
            findings += result.findings
            lock.texts.merge(result.value.texts) { $1 }
            lock.quotations.merge(result.value.quotations) { $1 }
        }
        if case .absent = texts, let file {
            findings += surplus(in: old, against: lock, file)
            if old.folding != lock.folding, !lock.quotations.isEmpty {
                findings.append(.foldingChanged(file))
            }
        }
        let isBroken = findings.contains { $0.kind.severity == .error }
        if isLocked, !isBroken, lock != old { findings.append(.lockOutdated(file, lock, old)) }
        return Diagnosed(lock, findings)
    }

    private static func works(of corpus: Corpus, _ old: Lock) -> [ArticleProof.Work] {
        var quotations = [[Quotation]](repeating: [], count: corpus.articles.count)
        for quotation in corpus.quotations { quotations[quotation.article.position].append(quotation) }
        var lockedCounts: [Identifier: Int] = [:]
        for quotation in old.quotations.keys { lockedCounts[quotation.article, default: 0] += 1 }
        return zip(corpus.articles, quotations).filter { !$0.1.isEmpty }.map { article, quotations in
            ArticleProof.Work(
                article: article,
                quotations: quotations,
                lockedCount: lockedCounts[article.identifier] ?? 0
            )
        }
    }

    private static func surplus(in old: Lock, against new: Lock, _ file: SourceFile) -> [Finding] {
        // What was proven anew from an article's own body needs no line of the old lock.
        old.quotations.keys
            .filter { new.quotations[$0] == nil && old.texts[$0.article]?.source.kind != .body }
            .map { .surplus($0, file) }
    }
}

extension Quotation {
    /// What the lock knows it by.
    func lockKey(of article: Article) -> LockedQuotation {
        let parts = [words, prefix ?? "", suffix ?? ""].map { Folding.fold($0) }
        let digest = SHA256Digest(of: Array(parts.joined(separator: "\u{0}").utf8)).hex
        return LockedQuotation(article: article.identifier, digest: String(digest.prefix(32)))
    }
}

extension Finding {
    fileprivate static func surplus(_ quotation: LockedQuotation, _ file: SourceFile) -> Finding {
        let lines = file.text(0..<file.bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
        let line = lines.firstIndex { $0.contains(" \(quotation.digest) ") } ?? 0
        return Finding(
            ProvingFindings.surplusLock,
            "the lock proves a quotation of '\(quotation.article)' that no record has",
            at: file.place(ofLine: line + 1),
            help: "a quotation was removed or altered: run 'verbatim prove' where the texts are at hand"
        )
    }

    fileprivate static func foldingChanged(_ file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.foldingChanged,
            "the lock was made with another version of the folding table",
            at: file.place(ofLine: 1),
            help: "run 'verbatim prove' where the texts are at hand"
        )
    }

    fileprivate static func lockOutdated(_ file: SourceFile?, _ new: Lock, _ old: Lock) -> Finding {
        let added = new.quotations.keys.count { old.quotations[$0] == nil }
        let removed = old.quotations.keys.count { new.quotations[$0] == nil }
        return Finding(
            ProvingFindings.lockOutdated,
            "the lock isn't up to date: \(added) quotations to add, \(removed) to remove, and other values may differ",
            at: Place(path: file?.path ?? "Content/quotations.lock"),
            help: "run 'verbatim prove' and commit Content/quotations.lock"
        )
    }
}
