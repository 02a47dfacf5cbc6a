import Content
import EDTF

extension DeskMatter {
    static let overduePrediction = DeskMatter(
        "overdue-prediction",
        "Predictions that are due and have no outcome"
    ) { state in
        predictions(state.corpus) { $0.isDue(on: state.today) }
    }

    static let openPrediction = DeskMatter(
        "open-prediction",
        "Predictions that aren't due yet, or have no day"
    ) { state in
        predictions(state.corpus) { !$0.isDue(on: state.today) }
    }

    private static func predictions(_ corpus: Corpus, _ isMeant: (Claim) -> Bool) -> [DeskWork.Entry] {
        corpus.claims.filter { $0.isOpenPrediction && $0.assessment.status != .withdrawn && isMeant($0) }
            .sortedByDate(\.due)
            .map { DeskWork.Entry($0, ($0.due.map { "due \($0.text): " } ?? "") + $0.claim) }
    }
}

extension Claim {
    fileprivate func isDue(on today: String) -> Bool {
        guard let today = (try? EDTFDate(today))?.earliestDay, let due = due?.latestDay else { return false }
        return due < today
    }
}
