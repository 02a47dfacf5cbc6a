/// Where a file's lines and characters are, so that a place is told without going through all that stands before it:
/// there may be thousands of findings in a file, and of lines, or one line of a megabyte.
final class LineTable: Sendable {
    private let bytes: [UInt8]
    /// Where each line begins, in order.
    private let starts: [Int]
    /// How many characters begin before each stretch of the bytes.
    private let charactersBefore: [Int]

    init(of bytes: [UInt8]) {
        self.bytes = bytes
        starts = [0] + bytes.indices.filter { bytes[$0] == newline }.map { $0 + 1 }
        charactersBefore = stride(from: 0, to: bytes.count, by: stretch).reduce(into: [0]) { counts, start in
            let end = min(start + stretch, bytes.count)
            counts.append(counts[counts.count - 1] + countCharacters(of: bytes, in: start..<end))
        }
    }

    /// The number, from 0, of the line that a byte stands in.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// The bytes of a line, without its line break; of one that the file doesn't have, those of its last line.
    func range(ofLine number: Int) -> Range<Int> {
        let line = min(number, starts.count - 1)
        return starts[line]..<(line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count)
    }

    /// How many characters begin in a range.
    func characters(in range: Range<Int>) -> Int {
        range.count <= stretch
            ? countCharacters(of: bytes, in: range)
            : characters(before: range.upperBound) - characters(before: range.lowerBound)
    }

    private func characters(before offset: Int) -> Int {
        let number = offset / stretch
        return charactersBefore[number] + countCharacters(of: bytes, in: number * stretch..<offset)
    }
}

private let stretch = 1_024

private func countCharacters(of bytes: [UInt8], in range: Range<Int>) -> Int {
    bytes[range].count { !isContinuation($0) }
}

/// Whether a byte of UTF-8 isn't a character's first.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

private let newline = UInt8(ascii: "\n")
