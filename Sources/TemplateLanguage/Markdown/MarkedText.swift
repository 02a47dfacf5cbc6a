import Markdown
import SourceText

/// The Markdown of a template with a mark in the place of each tag, and without the lines of sections.
struct MarkedText {
    /// A section whose tags have lines to themselves.
    struct LoneSection {
        let section: SectionPiece
        let open: Mark
        let close: Mark
        /// The lines that stand between its tags; empty at the line that follows if there are none.
        var lines: Range<Int>
    }

    private(set) var bytes: [UInt8] = []
    /// In the order in which they're opened.
    private(set) var loneSections: [LoneSection] = []
    private(set) var findings: [Finding] = []
    /// By the mark's number, from the first that's a tag.
    private var tags: [Piece] = []
    /// Where each literal stands, by its offset.
    private var origins: [(offset: Int, origin: Origin)] = []
    private var lineStarts = [0]
    private var hasOverflown = false

    init(_ pieces: [Piece]) {
        var openLone: [Int: Int] = [:]
        for piece in pieces {
            switch piece {
            case .literal(let literal, let origin): append(literal, origin)
            case .value(let value):
                if let mark = mark(for: piece, value.tag) { bytes += mark.bytes }
            case .open(let section):
                guard let mark = mark(for: piece, section.open) else { continue }
                if section.opensAlone, section.closesAlone, isAtLineStart {
                    openLone[section.identifier] = loneSections.count
                    let lines = lineStarts.count..<lineStarts.count
                    loneSections.append(LoneSection(section: section, open: mark, close: mark, lines: lines))
                } else {
                    bytes += mark.bytes
                }
            case .close(let section):
                guard let mark = mark(for: piece, section.close) else { continue }
                if let index = openLone[section.identifier] {
                    let lone = loneSections[index]
                    let lines = lone.lines.lowerBound..<lineStarts.count + (isAtLineStart ? 0 : 1)
                    loneSections[index] = LoneSection(
                        section: section,
                        open: lone.open,
                        close: mark,
                        lines: lines
                    )
                } else {
                    bytes += mark.bytes
                }
            case .part, .shell: break
            }
        }
    }

    /// What a mark stands for; nil for those that enclose a shell's content.
    subscript(mark: Mark) -> Piece? {
        let index = mark.number - Mark.firstTag
        return tags.indices.contains(index) ? tags[index] : nil
    }

    /// Whether a mark's character is written as a reference, too, such as `&#xF0002;`.
    func refers(to mark: Mark) -> Bool {
        let parts = String(decoding: bytes, as: UTF8.self).lowercased()
            .split(separator: "&#", omittingEmptySubsequences: false)
        return parts.dropFirst().contains { reference in
            let isHex = reference.hasPrefix("x")
            let digits = reference.dropFirst(isHex ? 1 : 0).prefix(while: \.isHexDigit)
            let number = UInt32(digits, radix: isHex ? 16 : 10)
            return number.flatMap(Unicode.Scalar.init).flatMap { Mark($0) } == mark
        }
    }

    /// Each mark that stands for a tag, with the tag.
    var marks: [(mark: Mark, piece: Piece)] {
        tags.enumerated().map { (Mark(number: $0 + Mark.firstTag), $1) }
    }
}

extension MarkedText {
    private var isAtLineStart: Bool { lineStarts.last == bytes.count }

    private mutating func append(_ literal: [UInt8], _ origin: Origin?) {
        if let origin { origins.append((bytes.count, origin)) }
        for (index, byte) in literal.enumerated() where byte == UInt8(ascii: "\n") {
            lineStarts.append(bytes.count + index + 1)
        }
        bytes += literal
    }

    private mutating func mark(for piece: Piece, _ tag: Tag) -> Mark? {
        let number = tags.count + Mark.firstTag
        guard number < Mark.limit else {
            if !hasOverflown {
                findings.append(Finding(.malformedTag, "a template holds at most 65,532 tags", at: tag.place))
            }
            hasOverflown = true
            return nil
        }
        tags.append(piece)
        return Mark(number: number)
    }
}

// MARK: - Lines and places

extension MarkedText {
    /// The bytes of a line, counted from 1, without its line break.
    func line(_ number: Int) -> ArraySlice<UInt8> {
        guard lineStarts.indices.contains(number - 1) else { return [] }
        let end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
        return bytes[lineStarts[number - 1]..<end]
    }

    func isBlank(_ number: Int) -> Bool {
        line(number).allSatisfy(\.isWhitespace)
    }

    /// Where a range stands in the file that it's from.
    func place(of range: Range<Int>) -> Place {
        let following = origins.partitioningIndex { $0.offset > range.lowerBound }
        guard following > 0 else { return origins.first.map { $0.origin.place } ?? Place(path: "") }
        let (offset, origin) = origins[following - 1]
        let start = origin.offset + range.lowerBound - offset
        return origin.file.place(of: start..<start + range.count)
    }

    var source: MarkdownSource {
        MarkdownSource(bytes: bytes[...], place: { [self] in place(of: $0) })
    }
}

extension Origin {
    fileprivate var place: Place { file.place(of: offset..<offset) }
}

extension Array {
    /// The index of the first element that's beyond a border, in an array that's sorted by it.
    fileprivate func partitioningIndex(_ isBeyond: (Element) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
