import FrontMatter
import Markdown
public import SourceText

/// All kinds of finding that what the editors wrote can lead to, from every stage up to the checks.
public enum ContentFindings {
    public static let all: [FindingKind] =
        FrontMatterFindings.all + MarkdownFindings.all + LoadingFindings.all + LinkingFindings.all
        + ProvingFindings.all + Check.all.flatMap(\.kinds)

    /// The warnings that `confirmed` on a record or passage settles.
    ///
    /// Not that a text was changed: proving settles that, and a reason for one change would silence the next.
    public static let confirmable: [FindingKind] =
        ([ProvingFindings.unclosedMark] + Check.all.flatMap(\.kinds)).filter { $0.severity == .warning }
}
