import Content

extension DeskMatter {
    static let oneOrigin = DeskMatter("one-origin", "Claims traced to one origin only") { state in
        state.claims { index, claim in
            guard !claim.isDraft, state.overview.hasOneOrigin(index) else { return nil }
            return state.overview.origins[index.position].roots.map { state.corpus.notation(of: $0.source) }
                .joined(separator: ", ")
        }
    }

    static let contestedUnassessed = DeskMatter(
        "contested-unassessed",
        "Contested claims without an assessment"
    ) { state in
        state.claims { index, claim in
            let isOpen =
                claim.assessment.status == .unassessed && state.overview.tallies[index.position].isContested
            return isOpen && !claim.isDraft ? claim.claim : nil
        }
    }

    static let wouldSettle = DeskMatter("would-settle", "Claims that something would settle") { state in
        state.claims { $1.assessment.wouldSettle }
    }

    static let withdrawn = DeskMatter("withdrawn", "Withdrawn claims") { state in
        state.claims(living: false) { $1.assessment.status == .withdrawn ? $1.claim : nil }
    }
}
