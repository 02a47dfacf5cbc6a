import Parallel
import Quotations
public import SourceText

/// Proves every quotation of a corpus against the texts, or against the lock where they aren't at hand, and finds
/// what the texts share.
public enum Prover {
    /// 1. Each article's source is found: its text, its own body, or else its lines of the lock.
    /// 2. Its quotations are looked for, all articles at the same time.
    /// 3. The texts are compared with one another; if one isn't at hand, the lock tells what they share.
    /// 4. The lock that results, from which pages are made, is compared with the one there is.
    ///
    /// - Parameters:
    ///   - today: the date of proof for articles whose text or quotations changed, as `2026-11-21`.
    ///   - isLocked: whether a lock that has to change is an error.
    public static func prove(
        _ corpus: Corpus,
        texts: Texts,
        lock stored: StoredLock?,
        today: String,
        isLocked: Bool,
        jobs: Int
    ) async -> Diagnosed<Proofs> {
        let old = stored?.content.value ?? Lock()
        let damages = stored?.content.findings ?? []
        let isSound = damages.isEmpty && old.folding == FoldingTable.version
        let state: ArticleProver.Old.State = stored == nil ? .absent : isSound ? .sound : .unusable
        let provers = provers(of: corpus, old, state, today: today)
        let proven = await prove(provers, texts, jobs: jobs)
        var (lock, findings) = (proven.value.lock, proven.findings)
        findings += corpus.unclosedMarks(before: proven.value.unclosed)
        let sharing = await SharedWordingFinder(
            corpus: corpus,
            provers: provers,
            texts: texts,
            compared: proven.value.compared,
            old: old,
            new: lock
        ).runs(jobs: jobs)
        lock.shared = sharing.value.runs
        findings += sharing.findings
        // A text that nothing is quoted from, and that shares nothing, proves nothing.
        let needed = Set(lock.quotations.keys.map(\.article)).union(lock.shared.flatMap(\.articles))
        lock.texts = lock.texts.filter { needed.contains($0.key) }
        if let file = stored?.file {
            if case .absent = texts {
                findings += damages
                if isSound {
                    findings += lock.textsOfOneName(in: corpus)
                    findings += surplus(in: old, beyond: lock, corpus, file)
                } else if damages.isEmpty, provers.contains(where: { $0.article.text != nil }) {
                    findings.append(.foldingChanged(file))
                }
            } else {
                // With the texts at hand a damaged lock is no loss: proving writes it anew.
                findings += isLocked ? damages : Finding.lockRebuilt(for: damages)
            }
        }
        if isLocked, !findings.hasErrors, corpus.isComplete, lock != old {
            findings.append(.lockOutdated(corpus.settings.contentFolder + "quotations.lock", lock, old))
        }
        let isStored = stored?.isAsWritten == true && lock == old
        return Diagnosed(Proofs(lock: lock, isStored: isStored, leftOut: sharing.value.leftOut), findings)
    }
}

/// What proving gives.
public struct Proofs: Sendable {
    public let lock: Lock
    /// Whether its bytes are those of the lock that was read.
    public let isStored: Bool
    /// What wasn't followed when the texts were compared; nil where the lock stood in for them.
    public let leftOut: SharedRuns.LeftOut?
}

extension Prover {
    /// The proofs as a lock, as yet without shared wording, and the articles whose texts are at hand to be compared.
    private struct Proven {
        var lock = Lock()
        /// As in `ProvenArticle`, of all articles.
        var unclosed: [LockedQuotation: UnclosedMark] = [:]
        var compared: (articles: [Article], texts: ComparedTexts) = ([], ComparedTexts())
    }

    /// Proves some hundreds of articles at a time: then what came of each is needed no more.
    private static func prove(
        _ provers: [ArticleProver],
        _ texts: Texts,
        jobs: Int
    ) async -> Diagnosed<Proven> {
        var proven = Diagnosed(Proven())
        proven.value.lock.quotations.reserveCapacity(provers.reduce(0) { $0 + $1.quotations.count })
        for start in stride(from: 0, to: provers.count, by: 512) {
            let some = Array(provers[start..<min(start + 512, provers.count)])
            let results = await concurrentMap(some, jobs: jobs) { $0.prove(texts) }
            for (prover, result) in zip(some, results) {
                proven.value.lock.texts[prover.article.identifier] = result.value.text
                proven.value.lock.quotations.merge(result.value.places) { $1 }
                proven.value.unclosed.merge(result.value.unclosed) { $1 }
                proven.findings += result.findings
                if let words = result.value.words {
                    proven.value.compared.articles.append(prover.article)
                    proven.value.compared.texts.append(words)
                }
            }
        }
        return proven
    }

    /// One for each article that has a text, whether anything is quoted from it or not, and for each that's quoted.
    private static func provers(
        of corpus: Corpus,
        _ old: Lock,
        _ state: ArticleProver.Old.State,
        today: String
    ) -> [ArticleProver] {
        var quotations = [[Quotation]](repeating: [], count: corpus.articles.count)
        for quotation in corpus.quotations { quotations[quotation.article.position].append(quotation) }
        var counts: [Identifier: Int] = [:]
        for quotation in old.quotations.keys { counts[quotation.article, default: 0] += 1 }
        let sharing = Set(old.shared.flatMap(\.articles))
        let proven = zip(corpus.articles, quotations).filter { article, quotations in
            !quotations.isEmpty || article.text != nil || article.rights == .full
        }
        return proven.map { article, quotations in
            ArticleProver(
                article: article,
                quotations: quotations,
                old: ArticleProver.Old(
                    text: old.texts[article.identifier],
                    places: old.quotations,
                    count: counts[article.identifier] ?? 0,
                    sharesWording: sharing.contains(article.identifier),
                    state: state
                ),
                today: today
            )
        }
    }

    /// Where a record is damaged, its quotations are missing, and their lines only seem to be too many.
    private static func surplus(
        in old: Lock,
        beyond new: Lock,
        _ corpus: Corpus,
        _ file: SourceFile
    ) -> [Finding] {
        corpus.isComplete ? SurplusLines(in: old, beyond: new).findings(in: file) : []
    }
}

extension Lock {
    /// Where a quotation was proven to stand; nil if it wasn't.
    public func place(of quotation: Quotation, in corpus: Corpus) -> ProvenPlace? {
        quotations[quotation.lockKey(of: corpus[quotation.article])]
    }
}

extension Quotation {
    /// What the lock knows it by.
    func lockKey(of article: Article) -> LockedQuotation {
        LockedQuotation(article: article.identifier, digest: digest)
    }
}

extension Finding {
    fileprivate static func foldingChanged(_ file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.foldingChanged,
            "the lock was made by other rules for which marks, dashes and spaces count as alike",
            at: file.place(ofLine: 1),
            help: "run 'verbatim prove' where the texts are at hand"
        )
    }

    /// One warning in the place of what would be errors without the texts.
    fileprivate static func lockRebuilt(for damages: [Finding]) -> [Finding] {
        guard let first = damages.first else { return [] }
        return [
            Finding(
                ProvingFindings.lockRebuilt,
                first.message,
                at: first.place,
                help: "'verbatim prove' or 'build' writes the lock anew from the texts: commit it then",
                notes: first.notes + damages.dropFirst().map { Note($0.message, at: $0.place) }
            )
        ]
    }

    fileprivate static func lockOutdated(_ path: String, _ new: Lock, _ old: Lock) -> Finding {
        let quotations = [
            (new.quotations.keys.count { old.quotations[$0] == nil }, "added"),
            (old.quotations.keys.count { new.quotations[$0] == nil }, "removed"),
            (new.quotations.count { key, place in (old.quotations[key] ?? place) != place }, "moved"),
        ].map { count, verb in (count, "quotation", verb) }
        let passages = [
            (new.shared.subtracting(old.shared).count, "shared passage", "added"),
            (old.shared.subtracting(new.shared).count, "shared passage", "removed"),
        ]
        let differences = (quotations + passages).filter { $0.0 > 0 }.map { count, noun, verb in
            "\(count) \(noun)\(count == 1 ? "" : "s") \(verb)"
        }
        let change = differences.isEmpty ? "what it says of the texts" : differences.joined(separator: ", ")
        return Finding(
            ProvingFindings.lockOutdated,
            "the lock isn't up to date, and --locked forbids changing it: \(change)",
            at: Place(path: path),
            help: "run 'verbatim prove' and commit \(path)"
        )
    }
}
