import Content
import Output
import SourceText
import TemplateLanguage
import Testing

@Suite struct `The kinds of finding` {
    static let all = ContentFindings.all + TemplateFindings.all + FindingKind.publishing

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
}
