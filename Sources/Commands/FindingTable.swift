public import SourceText

/// The one table of all kinds of finding, with their codes, severities and meanings.
///
/// It's put together from the stages, each of which declares its own kinds beside the code that finds them.
public enum FindingTable {
    public static let all: [FindingKind] = FindingTheme.all.flatMap(\.kinds)
}
