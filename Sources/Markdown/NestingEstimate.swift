/// How deep quotations, list items and footnotes stand in one another, told from the starts of the lines.
///
/// The estimate is never too low. It's too high only for text that's indented like a list without being one,
/// and then by no more than the indentation allows.
struct NestingEstimate {
    /// The greatest depth so far: what a line merely continues can't be deeper.
    private(set) var greatest = 0

    /// Takes in a line and says how deep it may be, or some depth beyond the limit.
    mutating func depth(of line: ArraySlice<UInt8>, limit: Int) -> Int {
        var opened = 0
        var columns = 0
        var rest = line
        scan: while opened <= limit, let byte = rest.first {
            switch byte {
            case UInt8(ascii: " "):
                columns += 1
                rest.removeFirst()
            case UInt8(ascii: "\t"):
                columns += 4
                rest.removeFirst()
            case UInt8(ascii: ">"):
                opened += 1
                rest.removeFirst()
            default:
                guard let length = markerLength(at: rest) else { break scan }
                opened += 1
                rest.removeFirst(length)
            }
        }
        // To continue a list item takes two columns or more.
        let depth = min(greatest, columns / 2) + opened
        greatest = max(greatest, depth)
        return depth
    }
}

extension NestingEstimate {
    /// The length of the mark of a list item or footnote.
    private func markerLength(at line: ArraySlice<UInt8>) -> Int? {
        switch line.first ?? 0 {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            return isBlank(line.dropFirst().first) && !isThematicBreak(line) ? 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = line.prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            let rest = line.dropFirst(digits.count)
            guard rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")") else { return nil }
            return isBlank(rest.dropFirst().first) ? digits.count + 1 : nil
        case UInt8(ascii: "["):
            guard line.dropFirst().first == UInt8(ascii: "^") else { return nil }
            let name = line.prefix { $0 != UInt8(ascii: "]") }
            let isDefinition = line.dropFirst(name.count + 1).first == UInt8(ascii: ":")
            return isDefinition ? name.count + 2 : nil
        default:
            return nil
        }
    }

    private func isBlank(_ byte: UInt8?) -> Bool {
        byte == nil || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
    }

    /// A row of `-` or `*` with spaces between them is a line across, however many there are.
    private func isThematicBreak(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == line.first || isBlank($0) } && line.count { $0 == line.first } >= 3
    }
}
