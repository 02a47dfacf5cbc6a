import Quotations

extension String {
    /// The same with the quotation marks within it turned, single ones double and double ones single; nil if none are.
    ///
    /// So whoever quotes words in which there's a quotation tells its marks from his own.
    var withMarksTurned: String? {
        let text = QuotableText(blocks: split(whereSeparator: \.isNewline).map(String.init))
        var turned = text.bytes
        let pairs = text.quotedSpans.filter(\.isClosed)
        // From the last to the first, so that all stay where they are until their turn comes.
        for pair in pairs.reversed() {
            for mark in [
                text.scalar(at: pair.content.upperBound), text.scalar(before: pair.content.lowerBound),
            ] {
                let isSingle = Folding.fold(text.text(mark)) == "'"
                turned.replaceSubrange(mark, with: (isSingle ? "\"" : "'").utf8)
            }
        }
        return pairs.isEmpty ? nil : String(decoding: turned.dropLast(), as: UTF8.self)
    }
}

extension QuotableText {
    /// The bytes of the character that begins at an offset; the last one is a line break.
    fileprivate func scalar(at start: Int) -> Range<Int> {
        start..<(bytes[(start + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count)
    }

    /// Those of the one that ends there.
    fileprivate func scalar(before end: Int) -> Range<Int> {
        (bytes[..<end].lastIndex { $0 & 0xC0 != 0x80 } ?? 0)..<end
    }
}
