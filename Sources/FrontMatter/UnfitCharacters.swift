public import SourceText

/// Characters that no record may hold, though they're well stored; a source's text may.
public enum UnfitCharacters {
    /// A control character other than white space, or a noncharacter: pages mustn't hold one (HTML, section 13.2.3.5).
    case control(Unicode.Scalar, Range<Int>)
    /// Letters upon which more marks stand than any language writes.
    ///
    /// To compare two texts their marks are put in order, which takes the square of how many stand in a row: a name of
    /// some kilobytes would hold up a build for minutes. The stream-safe text format (Unicode Standard Annex #15,
    /// section 13) ends at 30 for that reason.
    case heapedMarks(Range<Int>)
    /// Words would be proven that readers see otherwise.
    case seenOtherwise(Unicode.Scalar, SeenOtherwise, Range<Int>)

    static let mostMarks = 30

    /// What's wrong with a file in which they stand as they are.
    static func finding(in file: SourceFile) -> Finding? {
        guard let text = try? UTF8Span(validating: file.bytes.span), let unfit = text.firstUnfit else {
            return nil
        }
        return unfit.finding(in: file)
    }

    /// What's wrong with a value in which they're written as escapes.
    static func finding(inEscapesOf text: String, at range: Range<Int>, in file: SourceFile) -> Finding? {
        let bytes = file.bytes
        guard bytes.span.extracting(range).holds({ $0 == UInt8(ascii: "\\") }),
            let unfit = text.utf8Span.firstUnfit
        else { return nil }
        return unfit.finding(in: file, at: range)
    }

    /// What's wrong with words that a page shows, in which they may be written by number or name, as in `&#x202E;`.
    public static func finding(inShown text: String, at place: Place) -> Finding? {
        text.utf8Span.firstUnfit?.finding(at: place)
    }

    private func finding(in file: SourceFile, at writtenRange: Range<Int>? = nil) -> Finding {
        finding(at: file.place(of: writtenRange ?? range))
    }

    private var range: Range<Int> {
        switch self {
        case .control(_, let range), .heapedMarks(let range), .seenOtherwise(_, _, let range): range
        }
    }

    private func finding(at place: Place) -> Finding {
        switch self {
        case .control(let scalar, _):
            Finding(
                FrontMatterFindings.hiddenCharacter,
                "the invisible character \(scalar.codePoint) stands here, which no page may hold",
                at: place,
                help: "remove it; a quotation is found in its source without it"
            )
        case .heapedMarks:
            Finding(
                FrontMatterFindings.heapedMarks,
                "more than \(Self.mostMarks) marks stand upon one letter here",
                at: place,
                help: "remove them; what a source prints so can be quoted around them"
            )
        case .seenOtherwise(let scalar, .turned, _), .seenOtherwise(let scalar, .turnedBeside, _):
            Finding(
                FrontMatterFindings.hiddenCharacter,
                "the invisible character \(scalar.codePoint) stands here, which turns text around",
                at: place,
                help: "remove it; a quotation is found in its source without it"
            )
        case .seenOtherwise(let scalar, _, _):
            Finding(
                FrontMatterFindings.hiddenCharacter,
                "the character \(scalar.codePoint) stands here, with which readers see other words than are compared",
                at: place,
                help:
                    "write a plain space or nothing in its place; a quotation is found in its source so, too"
            )
        }
    }
}

extension UTF8Span {
    fileprivate var firstUnfit: UnfitCharacters? {
        guard !isKnownASCII || span.holds(\.isControl) else { return nil }
        var scalars = makeUnicodeScalarIterator()
        var marks = (start: 0, count: 0)
        while true {
            let offset = scalars.currentCodeUnitOffset
            let scalar = scalars.next()
            if let scalar, scalar.isReordered {
                if marks.count == 0 { marks.start = offset }
                marks.count += 1
                continue
            }
            if marks.count > UnfitCharacters.mostMarks { return .heapedMarks(marks.start..<offset) }
            guard let scalar else { return nil }
            if scalar.isControl { return .control(scalar, offset..<scalars.currentCodeUnitOffset) }
            if let seen = scalar.seenOtherwise, misleads(seen, at: offset..<scalars.currentCodeUnitOffset) {
                return .seenOtherwise(scalar, seen, offset..<scalars.currentCodeUnitOffset)
            }
            marks.count = 0
        }
    }
}

extension UTF8Span {
    /// Whether a character that may show words otherwise does so where it stands.
    fileprivate func misleads(_ seen: SeenOtherwise, at range: Range<Int>) -> Bool {
        switch seen {
        case .turned, .asGap:
            return true
        case .asNothing:
            return neighbours(before: range.lowerBound).first?.isPartOfWord == true
                && neighbours(after: range.upperBound).first?.isPartOfWord == true
        case .turnedBeside(let isRightToLeft):
            // Beside a letter of its own direction it only says to which side punctuation belongs, as in `C++` within
            // Hebrew; beside a number it turns that.
            let directions = [neighbours(before: range.lowerBound), neighbours(after: range.upperBound)]
                .map(Direction.init(firstIn:))
            return directions.contains(.number)
                || !directions.contains(isRightToLeft ? .rightToLeft : .leftToRight)
        }
    }

    /// The next few scalars before an offset, the nearest first.
    private func neighbours(before offset: Int) -> [Unicode.Scalar] {
        var scalars = makeUnicodeScalarIterator()
        scalars.reset(roundingBackwardsFrom: offset)
        var found: [Unicode.Scalar] = []
        while found.count < neighbourhood, let scalar = scalars.previous() { found.append(scalar) }
        return found
    }

    private func neighbours(after offset: Int) -> [Unicode.Scalar] {
        var scalars = makeUnicodeScalarIterator()
        scalars.reset(roundingBackwardsFrom: offset)
        var found: [Unicode.Scalar] = []
        while found.count < neighbourhood, let scalar = scalars.next() { found.append(scalar) }
        return found
    }
}

/// How many scalars are looked at on each side, so that a file of nothing but such characters takes no longer than another.
private let neighbourhood = 8

private enum Direction {
    case leftToRight, rightToLeft, number

    /// That of the first letter or number on a line.
    init?(firstIn scalars: [Unicode.Scalar]) {
        let line = scalars.prefix { $0 != "\n" && $0 != "\r" }
        guard let first = line.first(where: \.isPartOfWord) else { return nil }
        self =
            first.properties.numericType != nil ? .number : first.isRightToLeft ? .rightToLeft : .leftToRight
    }
}

extension UInt8 {
    /// Whether it's a control character of ASCII other than white space.
    fileprivate var isControl: Bool {
        self < 0x20 && !((0x09...0x0A).contains(self) || (0x0C...0x0D).contains(self)) || self == 0x7F
    }
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool { properties.isAlphabetic || properties.numericType != nil }

    /// Of a letter: whether it's of a block of scripts that are written from right to left.
    fileprivate var isRightToLeft: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }

    /// Whether it's a mark that normalization puts in order among its neighbours.
    fileprivate var isReordered: Bool {
        value >= 0x300 && properties.canonicalCombiningClass != .notReordered
    }

    fileprivate var isControl: Bool {
        switch value {
        case 0x09, 0x0A, 0x0C, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}
