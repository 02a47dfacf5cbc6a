/// The blocks of plain text, as ranges of its bytes, and whether they're lines: they're paragraphs if empty lines part
/// them.
///
/// A line of nothing but white space and invisible characters is empty.
func plainTextBlocks(of bytes: [UInt8]) -> (blocks: [Range<Int>], areLines: Bool) {
    var lines: [Range<Int>] = []
    var paragraphs: [Range<Int>] = []
    var followsEmptyLine = true
    for line in lineRanges(of: bytes) {
        guard holdsText(bytes, in: line) else {
            followsEmptyLine = true
            continue
        }
        lines.append(line)
        if followsEmptyLine {
            paragraphs.append(line)
        } else if let paragraph = paragraphs.popLast() {
            paragraphs.append(paragraph.lowerBound..<line.upperBound)
        }
        followsEmptyLine = false
    }
    return paragraphs.count > 1 ? (paragraphs, false) : (lines, true)
}

/// Whether a range holds anything that a quotation could quote.
func holdsText(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    firstText(of: bytes, in: range) != nil
}

/// Where in a range the first of that stands; nil where there's none.
func firstText(of bytes: [UInt8], in range: Range<Int>) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
        let decoded = DecodedScalar(in: bytes, at: position, limit: range.upperBound)
        switch FoldingTable.folding(of: decoded.scalar) {
        case .space, .nothing: position += decoded.length
        default: return position
        }
    }
    return nil
}

/// The lines without their ends, which are LF, CR or both.
private func lineRanges(of bytes: [UInt8]) -> [Range<Int>] {
    let bytes = bytes.span
    var lines: [Range<Int>] = []
    var start = 0
    for index in bytes.indices {
        let byte = bytes[index]
        guard byte == 0x0A || byte == 0x0D else { continue }
        // The second byte of CRLF ends no line of its own.
        if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D {
            start = index + 1
            continue
        }
        lines.append(start..<index)
        start = index + 1
    }
    lines.append(start..<bytes.count)
    return lines
}
