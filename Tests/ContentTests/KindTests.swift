import Commands
import Content
import SourceText
import Testing

@Suite struct `The kinds of finding` {
    static let all = FindingTable.all

    @Test func `each have a code of their own`() {
        let repeated = Dictionary(grouping: Self.all, by: \.code).filter { $0.value.count > 1 }.keys.sorted()
        #expect(repeated == [])
    }

    @Test(arguments: all) func `have codes of words joined by hyphens, and a meaning in one sentence`(
        _ kind: FindingKind
    ) {
        let words = kind.code.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLowercase || $0.isNumber } })
        #expect(kind.meaning.first?.isUppercase == true || kind.meaning.first == "'")
        #expect(kind.meaning.hasSuffix(".") && !kind.meaning.dropLast().contains(". "))
    }

    /// What files can't show that are read as cases, or cases of other targets do.
    static let shownElsewhere: Set = [
        "not-utf-8", "not-text", "file-too-large", "missing-content", "markdown-too-slow", "table-too-large",
        "table-too-wide", "keys-cut-off", "merge-conflict",
    ]

    @Test func `are each shown by a case`() throws {
        let printed = try CaseFile.all.flatMap { try $0.cases() }.map(\.expected).joined()
        let unshown = ContentFindings.all.map(\.code).filter { !printed.contains("[\($0)]") }
        #expect(Set(unshown) == Self.shownElsewhere)
    }

    @Test func `can be confirmed if they're warnings about what a record says`() {
        #expect(
            ContentFindings.confirmable.map(\.code).sorted() == [
                "captured-before-published", "confirmed-by-one-origin", "cut-over-negation",
                "denial-answers-nothing", "happened-after-published", "inserted-negation",
                "likelihood-with-confidence", "link-to-draft", "marks-around-quotation", "nearly-named",
                "picture-in-body", "published-for-draft", "raw-html",
                "relays-later-statement", "said-after-published", "shared-name",
                "speech-not-indirect", "supported-by-one-origin", "two-propositions",
                "unattributed-speech", "uncited-claim", "unclosed-quotation-mark", "units-differ",
                "unproven-quotation", "unused-article",
            ]
        )
    }
}
