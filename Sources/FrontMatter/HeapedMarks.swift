import SourceText

/// Letters upon which more marks stand than any language writes.
///
/// To compare two texts their marks are put in order, which takes the square of how many stand in a row: a name of some
/// kilobytes would hold up a build for minutes. The stream-safe text format (Unicode Standard Annex #15, section 13) ends
/// at 30 for that reason.
enum HeapedMarks {
    static let most = 30

    /// What's wrong with a file in which they stand as they are.
    static func finding(in file: SourceFile) -> Finding? {
        guard let text = try? UTF8Span(validating: file.bytes.span), let marks = text.heapedMarks else {
            return nil
        }
        return finding(at: marks, in: file)
    }

    /// What's wrong with a value in which they're written as escapes.
    static func finding(inEscapesOf text: String, at range: Range<Int>, in file: SourceFile) -> Finding? {
        guard file.bytes[range].contains(UInt8(ascii: "\\")), text.utf8Span.heapedMarks != nil else {
            return nil
        }
        return finding(at: range, in: file)
    }

    private static func finding(at range: Range<Int>, in file: SourceFile) -> Finding {
        Finding(
            FrontMatterFindings.heapedMarks,
            "more than \(most) marks stand upon one letter here",
            at: file.place(of: range),
            help: "remove them; what a source prints so can be quoted around them"
        )
    }
}

extension UTF8Span {
    /// Where the first of them stand: all marks upon one letter.
    fileprivate var heapedMarks: Range<Int>? {
        guard !isKnownASCII else { return nil }
        var scalars = makeUnicodeScalarIterator()
        var (start, count) = (0, 0)
        while true {
            let offset = scalars.currentCodeUnitOffset
            let scalar = scalars.next()
            if let scalar, scalar.isReordered {
                if count == 0 { start = offset }
                count += 1
                continue
            }
            if count > HeapedMarks.most { return start..<offset }
            guard scalar != nil else { return nil }
            count = 0
        }
    }
}

extension Unicode.Scalar {
    /// Whether it's a mark that normalization puts in order among its neighbours.
    fileprivate var isReordered: Bool {
        value >= 0x300 && properties.canonicalCombiningClass != .notReordered
    }
}
