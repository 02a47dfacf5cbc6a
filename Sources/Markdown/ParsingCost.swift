/// What in a run of lines without an empty one makes cmark-gfm slow, counted.
///
/// cmark-gfm 0.29.0.gfm.6 takes time by the square of some things within one paragraph. Each was measured
/// on texts of up to 1 MB; the factors are nanoseconds, rounded up. Among what isn't slow there: runs of
/// brackets, `<`, backticks of differing lengths, emphasis that's never closed, entities, definitions.
struct ParsingCost {
    private(set) var lines = 0
    private(set) var bytes = 0
    /// `<?` and `<!`, each of which looks for its end through the rest of the paragraph.
    private var declarations = 0
    /// `![`, all of which are visited at each link that ends: at each `]`.
    private var pictures = 0
    private(set) var closingBrackets = 0
    /// `[^`, each of which looks through the emphasis before it.
    private var footnotes = 0
    private var emphasis = 0
    /// Each could make the lines before it a table, and all of them are read to know.
    private var delimiterRows: Double = 0

    /// The costliest thing, in words that name it to the editor.
    var greatest: (nanoseconds: Double, cause: String) {
        let costs: [(nanoseconds: Double, cause: String)] = [
            (Double(declarations) * Double(bytes), "'<?' or '<!'"),
            (Double(pictures) * Double(closingBrackets) * 10, "'![' and ']'"),
            (Double(footnotes) * Double(emphasis) * 10, "'[^' and '*', '_' or '~'"),
            (delimiterRows * 2, "lines before a table's row of dashes"),
        ]
        return costs.reduce(costs[0]) { $1.nanoseconds > $0.nanoseconds ? $1 : $0 }
    }

    /// Takes in a line and says what a table would make of it.
    mutating func add(_ line: ArraySlice<UInt8>) -> (pipes: Int, delimiterColumns: Int) {
        var pipes = 0
        var dashes = 0
        var mayDelimit = true
        var previous = UInt8(ascii: "\n")
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"):
                pipes += 1
            case UInt8(ascii: "-"):
                if previous != byte { dashes += 1 }
            case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: ">"), 0x09, 0x0B, 0x0C:
                break
            default:
                mayDelimit = false
                count(byte, after: previous)
            }
            previous = byte
        }
        lines += 1
        bytes += line.count
        let isDelimiter = mayDelimit && dashes > 0 && (pipes > 0 || line.contains(UInt8(ascii: ":")))
        if isDelimiter { delimiterRows += Double(lines) * Double(lines) }
        return (pipes, isDelimiter ? dashes : 0)
    }

    private mutating func count(_ byte: UInt8, after previous: UInt8) {
        switch byte {
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis += 1
        case UInt8(ascii: "]"): closingBrackets += 1
        case UInt8(ascii: "["): if previous == UInt8(ascii: "!") { pictures += 1 }
        case UInt8(ascii: "^"): if previous == UInt8(ascii: "[") { footnotes += 1 }
        case UInt8(ascii: "?"), UInt8(ascii: "!"): if previous == UInt8(ascii: "<") { declarations += 1 }
        default: break
        }
    }
}
