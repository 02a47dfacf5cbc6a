import Content
import FrontMatter
import Markdown
import Output
import Site
import SourceText
import TemplateLanguage

/// What findings are about, by which they're listed.
struct FindingTheme: Sendable {
    let title: String
    let kinds: [FindingKind]

    /// Every kind of finding, each stage's own put together.
    static let all = [
        FindingTheme(
            title: "Files and keys",
            kinds: LoadingFindings.all + FrontMatterFindings.all + MarkdownFindings.all
        ),
        FindingTheme(title: "Quotations and their proof", kinds: ProvingFindings.all),
        FindingTheme(title: "What records say", kinds: LinkingFindings.all + Check.all.flatMap(\.kinds)),
        FindingTheme(title: "Templates", kinds: TemplateFindings.all + WordsFindings.all),
        FindingTheme(
            title: "The built site",
            kinds: [NothingKnown.kind] + SingleFileFindings.all + PublishingFindings.all
        ),
        FindingTheme(title: "At the desk", kinds: [InitCommand.alreadyThere] + DifferenceFindings.all),
    ]

    /// All codes with what they mean, for a terminal.
    static var list: String {
        let width = FindingTable.all.map(\.code.utf8.count).max() ?? 0
        let themes = all.map { theme in
            let rows = theme.kinds.map { kind in
                let gap = String(repeating: " ", count: width - kind.code.utf8.count)
                let severity = kind.severity == .error ? "error  " : "warning"
                return "  \(kind.code)\(gap)  \(severity)  \(kind.meaning)"
            }
            return ([theme.title.uppercased()] + rows).joined(separator: "\n")
        }
        return (themes + ["More on each of them: verbatim explain CODE"]).joined(separator: "\n\n")
    }
}
