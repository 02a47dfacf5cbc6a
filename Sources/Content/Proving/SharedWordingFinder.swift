import Quotations
import SourceText

/// Finds what the texts of articles share, or says what the lock knows of it.
struct SharedWordingFinder {
    let corpus: Corpus
    let provers: [ArticleProver]
    let texts: Texts
    /// Those articles whose texts are at hand.
    let compared: (articles: [Article], texts: ComparedTexts)
    let old: Lock
    /// The texts as they are now, or as the old lock has them where they aren't at hand.
    let new: Lock

    /// Found anew if all texts are at hand, else what the lock says of those that are the same.
    func runs(jobs: Int) async -> Diagnosed<SharedRuns> {
        guard case .absent = texts, provers.contains(where: { $0.article.text != nil }) else {
            return Diagnosed(await SharedRuns.find(in: compared.articles, compared.texts, corpus, jobs: jobs))
        }
        let runs = SharedRuns(standingIn: old, for: new)
        return Diagnosed(runs, provers.compactMap { changedBody(of: $0, runs) })
    }

    /// What an article lost that's published in full, and was changed since.
    private func changedBody(of prover: ArticleProver, _ runs: SharedRuns) -> Finding? {
        let article = prover.article
        guard prover.old.state == .sound, let earlier = prover.old.text,
            new.texts[article.identifier]?.isSameText(as: earlier) != true
        else { return nil }
        let lost = runs.lost(of: article.identifier, from: old)
        return lost > 0 ? .changedBody(article, lost) : nil
    }
}

extension SharedRuns {
    /// What a lock says of texts that are still those which it was made from.
    fileprivate init(standingIn old: Lock, for new: Lock) {
        let same = Set(
            old.texts.filter { new.texts[$0.key]?.isSameText(as: $0.value) == true }.map(\.key)
        )
        self.init(
            runs: old.shared.filter { same.contains($0.article) && same.contains($0.other) },
            leftOut: nil
        )
    }

    /// How many of a lock's runs of an article aren't here.
    fileprivate func lost(of article: Identifier, from old: Lock) -> Int {
        old.shared.count { $0.articles.contains(article) && !runs.contains($0) }
    }
}

extension Finding {
    fileprivate static func changedBody(_ article: Article, _ lost: Int) -> Finding {
        Finding(
            ProvingFindings.staleWording,
            "this text was changed since it was compared with texts that aren't at hand; "
                + (lost == 1
                    ? "a passage that it shared is left out"
                    : "\(lost) passages that it shared are left out"),
            at: article.common.place,
            help: "run 'verbatim prove' where the texts are at hand"
        )
    }
}
