import Content
import FrontMatter
import SourceText

extension DeskMatter {
    static let unwritten = DeskMatter(
        "unwritten",
        "What still says “\(FrontMatterDraft.placeholder)”"
    ) { state in
        let corpus = state.corpus
        return unwrittenSettings(corpus.settings) + unwritten(corpus.claims) { $0.claim }
            + unwritten(corpus.articles) + unwritten(corpus.statements) { $0.speaker.value.words }
            + unwritten(corpus.actors) + unwritten(corpus.topics) + unwritten(corpus.pages)
    }

    static let draft = DeskMatter("draft", "Drafts") { state in
        state.claims(living: false) { $1.isDraft ? $1.claim : nil }
    }

    static let articleWithoutPassages = DeskMatter(
        "article-without-passages",
        "Articles from which nothing is quoted"
    ) { state in
        let quotedInProse = state.corpus.articlesQuotedInProse
        return state.articles { index, article in
            let isQuoted =
                !state.overview.passagesOfArticle[index.position].isEmpty || quotedInProse.contains(index)
            // One that was read for claims and is silent on them has done its work.
            return isQuoted || !article.notMentioned.isEmpty ? nil : article.title
        }
    }

    static let claimWithoutPassages = DeskMatter(
        "claim-without-passages",
        "Claims on which nobody is quoted"
    ) { state in
        state.claims {
            state.overview.citationsOfClaim[$0.position].isEmpty && !$1.isDraft ? $1.claim : nil
        }
    }

    private static func unwrittenSettings(_ settings: SiteSettings) -> [DeskWork.Entry] {
        guard settings.title == FrontMatterDraft.placeholder else { return [] }
        return [DeskWork.Entry(record: nil, file: settings.file.path, note: "")]
    }

    /// - Parameter words: what a record says under the key that it can't be without.
    private static func unwritten<Record: ContentRecord>(
        _ records: [Record],
        _ words: (Record) -> String? = { $0.displayTitle }
    ) -> [DeskWork.Entry] {
        records.filter { words($0) == FrontMatterDraft.placeholder }.map { DeskWork.Entry($0, "") }
    }
}

extension Corpus {
    /// Those that are quoted in what records say, without a passage.
    fileprivate var articlesQuotedInProse: Set<Index<Article>> {
        let inPassages = Set(passages.map(\.quotation))
        return Set(quotations.indexed.filter { !inPassages.contains($0.0) }.map(\.1.article))
    }
}
