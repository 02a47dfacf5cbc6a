/// A tag as it stands in a page that's made already, for those who go over its bytes again.
public struct HTMLTag: Sendable, Hashable {
    /// In small letters.
    public let name: String
    public let nameRange: Range<Int>
    public let isEnd: Bool
    public let attributes: [Attribute]

    public struct Attribute: Sendable, Hashable {
        /// In small letters.
        public let name: String
        /// From its name to the end of its value, with the quotation marks.
        public let range: Range<Int>
        /// The value as it's written, with its character references; empty where there's none.
        public let valueRange: Range<Int>
    }

    /// All tags of a page in their order, as a browser's tokenizer finds them; one that isn't closed is none.
    public static func all(in page: [UInt8]) -> [HTMLTag] {
        var reader = HTMLTagReader(page)
        return reader.tags()
    }
}

/// Follows the tokenizer through a page, and notes where names and values begin and end.
private struct HTMLTagReader {
    private let page: [UInt8]
    private var state = HTMLState()
    private var found: [HTMLTag] = []
    private var isEnd = false
    private var name = 0..<0
    private var attributes: [HTMLTag.Attribute] = []
    private var attributeName: Range<Int>?

    init(_ page: [UInt8]) {
        self.page = page
    }

    mutating func tags() -> [HTMLTag] {
        var index = 0
        while index < page.count {
            // Most of a page is text, which the tokenizer needn't see.
            if state.phase == .text, page[index] != UInt8(ascii: "<") {
                index = page[index...].firstIndex(of: UInt8(ascii: "<")) ?? page.count
            } else {
                read(at: index)
                index += 1
            }
        }
        return found
    }

    private mutating func read(at index: Int) {
        let before = state.phase
        state.read(page[index])
        let after = state.phase
        guard before != after else { return }
        leave(before, at: index)
        enter(after, at: index)
        let isInTag = before.isInTag || before == .rawText
        if isInTag, after == .text || after == .rawText { endTag() }
    }

    private mutating func leave(_ phase: HTMLState.Phase, at index: Int) {
        switch phase {
        case .tagName: name = name.lowerBound..<index
        case .attributeName: attributeName = attributeName.map { $0.lowerBound..<index }
        case .doubleQuoted, .singleQuoted: endAttribute(value: valueStart..<index, end: index + 1)
        case .unquoted: endAttribute(value: valueStart..<index, end: index)
        case .rawText:
            // `</script` has been read, and what follows ends its name.
            isEnd = true
            name = index - name.count..<index
        default: break
        }
    }

    private var valueStart = 0

    private mutating func enter(_ phase: HTMLState.Phase, at index: Int) {
        switch phase {
        case .tagName:
            isEnd = state.isEndTag
            name = index..<index
        case .attributeName:
            endAttributeWithoutValue()
            attributeName = index..<index
        case .doubleQuoted, .singleQuoted: valueStart = index + 1
        case .unquoted: valueStart = index
        default: break
        }
    }

    private mutating func endTag() {
        endAttributeWithoutValue()
        found.append(
            HTMLTag(name: text(name), nameRange: name, isEnd: isEnd, attributes: attributes)
        )
        attributes = []
    }

    private mutating func endAttributeWithoutValue() {
        guard let end = attributeName?.upperBound else { return }
        endAttribute(value: end..<end, end: end)
    }

    private mutating func endAttribute(value: Range<Int>, end: Int) {
        guard let attributeName else { return }
        attributes.append(
            HTMLTag.Attribute(
                name: text(attributeName),
                range: attributeName.lowerBound..<end,
                valueRange: value
            )
        )
        self.attributeName = nil
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: page[range].map(\.lowercased), as: UTF8.self)
    }
}

extension HTMLState.Phase {
    fileprivate var isInTag: Bool {
        switch self {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .beforeValue, .doubleQuoted,
            .singleQuoted, .unquoted, .attributeEnd:
            true
        case .text, .tagOpen, .endTagOpen, .declarationOpen, .declarationDash, .declaration, .comment,
            .rawText:
            false
        }
    }
}
