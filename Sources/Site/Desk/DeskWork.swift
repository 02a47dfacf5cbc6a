public import Content
import EDTF
import FrontMatter
import SourceText

/// What's to be done in a briefing, as an editor reads it at the beginning of a week.
public struct DeskWork: Sendable {
    /// In the order of `Matter`; those of which there's nothing are left out.
    public let groups: [Group]

    public struct Group: Sendable {
        public let matter: Matter
        /// In the order of the records' names; predictions by when they're due.
        public let entries: [Entry]
    }

    public struct Entry: Sendable {
        /// Nil for the briefing's settings.
        public let record: RecordName?
        /// Where it's written.
        public let file: String
        /// What's to know of it; empty where the matter says it all.
        public let note: String
    }

    public enum Matter: String, Sendable, CaseIterable {
        case unproven, changedText = "changed-text", unwritten, draft
        case articleWithoutPassages = "article-without-passages"
        case claimWithoutPassages = "claim-without-passages"
        case oneOrigin = "one-origin"
        case contestedUnassessed = "contested-unassessed"
        case overduePrediction = "overdue-prediction"
        case openPrediction = "open-prediction"
        case wouldSettle = "would-settle"
        case withdrawn
        case internalNote = "internal"

        public var heading: String {
            switch self {
            case .unproven: "Quotations that aren't proven"
            case .changedText: "Texts that were changed since they were proven"
            case .unwritten: "What still says “\(FrontMatterDraft.placeholder)”"
            case .draft: "Drafts"
            case .articleWithoutPassages: "Articles from which nothing is quoted"
            case .claimWithoutPassages: "Claims on which nobody is quoted"
            case .oneOrigin: "Claims traced to one origin only"
            case .contestedUnassessed: "Contested claims without an assessment"
            case .overduePrediction: "Predictions that are due and have no outcome"
            case .openPrediction: "Predictions that aren't due yet, or have no day"
            case .wouldSettle: "Claims that something would settle"
            case .withdrawn: "Withdrawn claims"
            case .internalNote: "Notes under 'internal', which are never published"
            }
        }
    }

    /// - Parameters:
    ///   - today: tells what's due, as `2026-11-21`.
    ///   - changed: the articles whose texts were changed since, by the paths of their files.
    public init(_ overview: BriefingOverview, today: String, changed: Set<String>) {
        groups = Matter.allCases.compactMap { matter in
            let entries = overview.entries(of: matter, today: today, changed: changed)
            return entries.isEmpty ? nil : Group(matter: matter, entries: entries)
        }
    }
}

extension BriefingOverview {
    fileprivate func entries(of matter: DeskWork.Matter, today: String, changed: Set<String>)
        -> [DeskWork.Entry]
    {
        switch matter {
        case .unproven:
            articles { index, _ in
                let count = unprovenOfArticle[index.position].count
                return count == 0 ? nil : count == 1 ? "1 quotation" : "\(count) quotations"
            }
        case .changedText: articles { changed.contains($1.common.file.path) ? "" : nil }
        case .unwritten:
            unwrittenSettings + unwritten(corpus.claims) { $0.claim } + unwritten(corpus.articles)
                + unwritten(corpus.statements) { $0.speaker.value.words }
                + unwritten(corpus.actors) + unwritten(corpus.topics) + unwritten(corpus.pages)
        case .draft: claims(living: false) { $1.isDraft ? $1.claim : nil }
        case .articleWithoutPassages:
            // One that was read for claims and is silent on them has done its work.
            articles { index, article in
                let isQuoted = !passagesOfArticle[index.position].isEmpty || quotedInProse.contains(index)
                return isQuoted || !article.notMentioned.isEmpty ? nil : article.title
            }
        case .claimWithoutPassages:
            claims { citationsOfClaim[$0.position].isEmpty && !$1.isDraft ? $1.claim : nil }
        case .oneOrigin:
            claims { index, claim in
                guard !claim.isDraft, hasOneOrigin(index) else { return nil }
                return origins[index.position].roots.map { corpus.notation(of: $0.source) }.joined(
                    separator: ", "
                )
            }
        case .contestedUnassessed:
            claims { index, claim in
                let isOpen = claim.assessment.status == .unassessed && tallies[index.position].isContested
                return isOpen && !claim.isDraft ? claim.claim : nil
            }
        case .overduePrediction: predictions { $0.isDue(on: today) }
        case .openPrediction: predictions { !$0.isDue(on: today) }
        case .wouldSettle: claims { $1.assessment.wouldSettle }
        case .withdrawn: claims(living: false) { $1.assessment.status == .withdrawn ? $1.claim : nil }
        case .internalNote:
            noted(corpus.claims) + noted(corpus.articles) + noted(corpus.statements) + noted(corpus.actors)
                + noted(corpus.topics) + noted(corpus.pages)
        }
    }

    /// Articles that are quoted in what records say, without a passage.
    private var quotedInProse: Set<Index<Article>> {
        let inPassages = Set(corpus.passages.map(\.quotation))
        return Set(corpus.quotations.indexed.filter { !inPassages.contains($0.0) }.map(\.1.article))
    }

    private var unwrittenSettings: [DeskWork.Entry] {
        let settings = corpus.settings
        guard settings.title == FrontMatterDraft.placeholder else { return [] }
        return [DeskWork.Entry(record: nil, file: settings.file.path, note: "")]
    }

    /// - Parameter words: what a record says under the key that it can't be without.
    private func unwritten<Record: ContentRecord>(
        _ records: [Record],
        _ words: (Record) -> String? = { $0.displayTitle }
    ) -> [DeskWork.Entry] {
        records.filter { words($0) == FrontMatterDraft.placeholder }.map { DeskWork.Entry($0, "") }
    }

    private func noted(_ records: [some ContentRecord]) -> [DeskWork.Entry] {
        records.compactMap { record in
            record.common.notes.flatMap(\.inOneLine).map { DeskWork.Entry(record, $0) }
        }
    }

    private func articles(_ note: (Index<Article>, Article) -> String?) -> [DeskWork.Entry] {
        corpus.articles.indexed.compactMap { index, article in
            note(index, article).map { DeskWork.Entry(article, $0) }
        }
    }

    /// - Parameter living: leaves out what was withdrawn.
    private func claims(living: Bool = true, _ note: (Index<Claim>, Claim) -> String?) -> [DeskWork.Entry] {
        corpus.claims.indexed.compactMap { index, claim in
            guard !living || claim.assessment.status != .withdrawn else { return nil }
            return note(index, claim).map { DeskWork.Entry(claim, $0) }
        }
    }

    private func predictions(_ isMeant: (Claim) -> Bool) -> [DeskWork.Entry] {
        corpus.claims.filter { $0.isOpenPrediction && $0.assessment.status != .withdrawn && isMeant($0) }
            .sortedByDate(\.due)
            .map { DeskWork.Entry($0, ($0.due.map { "due \($0.text): " } ?? "") + $0.claim) }
    }
}

extension DeskWork.Entry {
    fileprivate init(_ record: some ContentRecord, _ note: String) {
        self.init(record: record.name, file: record.common.whereWritten, note: note)
    }
}

extension FieldValue {
    /// Whatever is written, in one line; nil where that's nothing.
    fileprivate var inOneLine: String? {
        let parts: [String] =
            switch content {
            case .scalar(let text, _): isEmpty ? [] : [text]
            case .list(let items): items.compactMap(\.inOneLine)
            case .map(let fields):
                fields.compactMap { field in field.value.inOneLine.map { "\(field.key): \($0)" } }
            }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}

extension Claim {
    fileprivate func isDue(on today: String) -> Bool {
        guard let today = (try? EDTFDate(today))?.earliestDay, let due = due?.latestDay else { return false }
        return due < today
    }
}
