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

    var nanoseconds: Double { costOfDeclarations + costOfPictures + costOfFootnotes + costOfTables }

    private var costOfDeclarations: Double { Double(declarations) * Double(bytes) }
    private var costOfPictures: Double { Double(pictures) * Double(closingBrackets) * 10 }
    private var costOfFootnotes: Double { Double(footnotes) * Double(emphasis) * 10 }
    private var costOfTables: Double { delimiterRows * 2 }

    /// The costliest thing, in words that name it to the editor.
    var greatestCause: String {
        causes.max { $0.nanoseconds < $1.nanoseconds }?.name ?? ""
    }

    private var causes: [(nanoseconds: Double, name: String)] {
        [
            (costOfDeclarations, "'<?' or '<!'"),
            (costOfPictures, "'![' and ']'"),
            (costOfFootnotes, "'[^' and '*', '_' or '~'"),
            (costOfTables, "lines before a table's row of dashes"),
        ]
    }

    /// Takes in a line and says how many pipes it has.
    mutating func add(_ line: ArraySlice<UInt8>) -> Int {
        lines += 1
        bytes += line.count
        var pipes = 0
        let span = line.span
        for index in span.indices {
            switch span[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: " "): continue
            case UInt8(ascii: "|"): pipes += 1
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): emphasis += 1
            case UInt8(ascii: "]"): closingBrackets += 1
            case UInt8(ascii: "["):
                if index > 0, span[index - 1] == UInt8(ascii: "!") { pictures += 1 }
            case UInt8(ascii: "^"):
                if index > 0, span[index - 1] == UInt8(ascii: "[") { footnotes += 1 }
            case UInt8(ascii: "?"), UInt8(ascii: "!"):
                if index > 0, span[index - 1] == UInt8(ascii: "<") { declarations += 1 }
            default: continue
            }
        }
        return pipes
    }

    /// Takes in that the last line may be what makes the one before it the head of a table.
    mutating func addDelimiterRow() {
        delimiterRows += Double(lines) * Double(lines)
    }
}
