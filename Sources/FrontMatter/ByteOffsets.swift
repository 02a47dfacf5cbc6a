import SourceText

/// Translates libyaml's marks, which count Unicode scalars, into byte offsets.
///
/// Each mark lies near the one before it, so that all of them together are little more than one walk over
/// the text.
struct ByteOffsets {
    private let bytes: [UInt8]
    private let range: Range<Int>
    private let isASCII: Bool
    private var scalar = 0
    private var byte: Int

    init(of bytes: [UInt8], _ range: Range<Int>) {
        self.bytes = bytes
        self.range = range
        isASCII = !bytes.span.extracting(range).holds { $0 >= 0x80 }
        byte = range.lowerBound
    }

    mutating func offset(ofScalar index: Int) -> Int {
        if isASCII { return min(range.lowerBound + index, range.upperBound) }
        while scalar < index, byte < range.upperBound {
            repeat { byte += 1 } while byte < range.upperBound && isContinuation(bytes[byte])
            scalar += 1
        }
        while scalar > index, byte > range.lowerBound {
            repeat { byte -= 1 } while byte > range.lowerBound && isContinuation(bytes[byte])
            scalar -= 1
        }
        return byte
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
