import SourceText

/// `docs/findings.md`: all that's told of findings, as one document.
struct FindingManual {
    let text: String

    init() throws(FindingPageReader.Problem) {
        var chapters = [FindingPages.introduction, try FindingPages.briefing().markdown + "\n"]
        for theme in FindingTheme.all {
            let rows = theme.kinds.map { kind in
                "| [`\(kind.code)`](#\(kind.code)) | \(kind.severity.rawValue) | \(kind.meaning) |"
            }
            let table = ["| code | severity | what it means |", "|---|---|---|"] + rows
            chapters += ["## \(theme.title)\n", table.joined(separator: "\n") + "\n"]
            for kind in theme.kinds {
                chapters.append("### \(kind.code)\n\n\(try FindingPages.page(on: kind.code).markdown)\n")
            }
        }
        text = chapters.joined(separator: "\n")
    }
}
