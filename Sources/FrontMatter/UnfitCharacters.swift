import SourceText

/// Characters that no record may hold, though they're well stored; a source's text may.
enum UnfitCharacters {
    /// A control character other than white space, or a noncharacter: pages mustn't hold one (HTML, section 13.2.3.5).
    case control(Unicode.Scalar, Range<Int>)
    /// Letters upon which more marks stand than any language writes.
    ///
    /// To compare two texts their marks are put in order, which takes the square of how many stand in a row: a name of
    /// some kilobytes would hold up a build for minutes. The stream-safe text format (Unicode Standard Annex #15,
    /// section 13) ends at 30 for that reason.
    case heapedMarks(Range<Int>)

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

    private func finding(in file: SourceFile, at writtenRange: Range<Int>? = nil) -> Finding {
        switch self {
        case .control(let scalar, let range):
            Finding(
                FrontMatterFindings.hiddenCharacter,
                "the invisible character \(scalar.codePoint) stands here, which no page may hold",
                at: file.place(of: writtenRange ?? range),
                help: "remove it; a quotation is found in its source without it"
            )
        case .heapedMarks(let range):
            Finding(
                FrontMatterFindings.heapedMarks,
                "more than \(Self.mostMarks) marks stand upon one letter here",
                at: file.place(of: writtenRange ?? range),
                help: "remove them; what a source prints so can be quoted around them"
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
            marks.count = 0
        }
    }
}

extension UInt8 {
    /// Whether it's a control character of ASCII other than white space.
    fileprivate var isControl: Bool {
        self < 0x20 && !((0x09...0x0A).contains(self) || (0x0C...0x0D).contains(self)) || self == 0x7F
    }
}

extension Unicode.Scalar {
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
