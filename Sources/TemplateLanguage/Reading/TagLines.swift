import SourceText

/// Which tags have a line to themselves, and where the other lines begin.
///
/// A tag stands alone if nothing but white space shares its line; of blocks and parents, several may
/// share one (as the official cases of inheritance have it).
struct TagLines {
    enum Role {
        /// The line's first token: the line begins with this white space.
        case starts(Range<Int>)
        case continues
        /// White space and line break of a line that a tag has to itself.
        case belongsToTagLine
    }

    private(set) var roles: [Role]
    /// By the index of each tag that stands alone: the white space at the start of its line.
    private(set) var indentations: [Int: Range<Int>] = [:]
    private var lineNumbers: [Int]

    init(_ tokens: [TagScanner.Token], partners: [Int: Int], in file: SourceFile) {
        roles = Array(repeating: .continues, count: tokens.count)
        lineNumbers = Array(repeating: 0, count: tokens.count)
        var start = 0
        var number = 0
        while start < tokens.count {
            let end = tokens[start...].firstIndex { $0.endsLine(in: file) }.map { $0 + 1 } ?? tokens.count
            let line = start..<end
            for index in line { lineNumbers[index] = number }
            let indentation = tokens[start].indentation(in: file)
            if Self.standAlone(tokens[line], tokens, partners, in: file) {
                for index in line {
                    roles[index] = .belongsToTagLine
                    if case .tag = tokens[index] { indentations[index] = indentation }
                }
            } else {
                roles[start] = .starts(indentation)
            }
            start = end
            number += 1
        }
    }

    func isSameLine(_ one: Int, _ other: Int) -> Bool {
        lineNumbers[one] == lineNumbers[other]
    }

    private static func standAlone(
        _ line: ArraySlice<TagScanner.Token>,
        _ tokens: [TagScanner.Token],
        _ partners: [Int: Int],
        in file: SourceFile
    ) -> Bool {
        var tags: [Tag] = []
        var areInheritance = true
        for index in line.indices {
            switch line[index] {
            case .text(let range):
                guard file.bytes[range].allSatisfy(\.isWhitespace) else { return false }
            case .tag(let tag):
                tags.append(tag)
                let opening = tag.kind == .close ? partners[index].map { tokens[$0] } : line[index]
                guard case .tag(let opener) = opening else { continue }
                if opener.kind != .parent && opener.kind != .block { areInheritance = false }
            }
        }
        guard !tags.isEmpty, tags.allSatisfy(\.kind.mayStandAlone) else { return false }
        return tags.count == 1 || areInheritance
    }
}

extension TagScanner.Token {
    fileprivate func endsLine(in file: SourceFile) -> Bool {
        if case .text(let range) = self { file.bytes[range].last == UInt8(ascii: "\n") } else { false }
    }

    fileprivate func indentation(in file: SourceFile) -> Range<Int> {
        switch self {
        case .tag(let tag): return tag.range.lowerBound..<tag.range.lowerBound
        case .text(let range):
            let end = range.first { file.bytes[$0] != 0x20 && file.bytes[$0] != 0x09 } ?? range.upperBound
            return range.lowerBound..<end
        }
    }
}
