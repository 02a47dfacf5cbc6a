import Content
import SourceText

extension DeskMatter {
    static let unproven = DeskMatter("unproven", "Quotations that aren't proven") { state in
        state.articles { index, _ in
            let count = state.overview.unprovenOfArticle[index.position].count
            return count == 0 ? nil : count == 1 ? "1 quotation" : "\(count) quotations"
        }
    }

    static let changedText = DeskMatter(
        "changed-text",
        "Texts that were changed since they were proven"
    ) { state in
        state.articles { state.changedFiles.contains($1.common.file.path) ? "" : nil }
    }
}
