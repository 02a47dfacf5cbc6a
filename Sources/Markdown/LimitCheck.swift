import SourceText

/// Refuses in one pass over its lines, before cmark-gfm sees it, a text that would keep it busy for long.
///
/// Nothing but counts is looked at, so a text may be refused for what stands in a block of code. The limits
/// leave so much room that this takes a text made for it.
struct LimitCheck {
    private let source: MarkdownSource
    private let limits: MarkdownLimits

    private var nesting = NestingEstimate()
    /// The lines since the last empty one, of which the paragraph, table or list item around a line is a part.
    private var run = Run()
    /// What the runs before this one cost, in nanoseconds.
    private var spent = 0.0
    private var tableCells = 0
    private var closingBrackets = 0
    /// The definition of a link, such as `[name]: https://…`, that was begun last, and the longest one.
    private var definition: Range<Int>?
    private var longestDefinition = 0..<0

    private struct Run {
        var cost = ParsingCost()
        var first: ArraySlice<UInt8>?
        var widest: (line: ArraySlice<UInt8>, pipes: Int)?
        var tableColumns = 0
    }

    /// What's wrong with a text, if anything; the first thing only.
    static func finding(in source: MarkdownSource, limits: MarkdownLimits) -> Finding? {
        var check = LimitCheck(source: source, limits: limits)
        for line in TextLines(source.bytes) {
            if let finding = check.check(line) { return finding }
        }
        return check.endRun() ?? check.checkDefinitions()
    }

    private init(source: MarkdownSource, limits: MarkdownLimits) {
        self.source = source
        self.limits = limits
    }
}

extension LimitCheck {
    private mutating func check(_ line: ArraySlice<UInt8>) -> Finding? {
        if isEmpty(line) { return endRun() }
        if nesting.depth(of: line, limit: limits.nesting) > limits.nesting {
            return .tooDeep(at: place(of: line), limits: limits)
        }
        let pipes = run.cost.add(line)
        if run.first == nil { run.first = line }
        if pipes > run.widest?.pipes ?? 0 { run.widest = (line, pipes) }
        if let columns = delimiterColumns(of: line) {
            run.cost.addDelimiterRow()
            run.tableColumns = max(run.tableColumns, columns)
            if let finding = checkRun(spent: spent + run.cost.nanoseconds) { return finding }
        }
        tableCells += run.tableColumns
        if tableCells > limits.tableCells { return tableTooLarge(at: line) }
        takeDefinition(from: line)
        return nil
    }

    private mutating func endRun() -> Finding? {
        defer { run = Run() }
        definition = nil
        closingBrackets += run.cost.closingBrackets
        spent += run.cost.nanoseconds
        return checkRun(spent: spent)
    }

    /// Judges the lines since the last empty one, after which so many nanoseconds are spent.
    private func checkRun(spent: Double) -> Finding? {
        guard let first = run.first else { return nil }
        // A row has at most one cell fewer or more than it has pipes.
        if run.tableColumns > 0, let widest = run.widest, widest.pipes > limits.tableColumns + 1 {
            return tableTooWide(at: widest.line)
        }
        guard isTooSlow(spent) else { return nil }
        return tooSlow(because: "\(run.cost.greatestCause) in one paragraph", at: place(of: first))
    }

    /// The number of columns if a line may stand between a table's head and its rows: `|---|:--:|`.
    private func delimiterColumns(of line: ArraySlice<UInt8>) -> Int? {
        var columns = 0
        var isMarked = false
        var previous: UInt8?
        for byte in line {
            switch byte {
            case UInt8(ascii: "-"): if previous != byte { columns += 1 }
            case UInt8(ascii: "|"), UInt8(ascii: ":"): isMarked = true
            // White space as cmark's scanner of tables knows it, and marks of quotation.
            case UInt8(ascii: " "), UInt8(ascii: ">"), 0x09, 0x0B, 0x0C: break
            default: return nil
            }
            previous = byte
        }
        return isMarked && columns > 0 ? columns : nil
    }

    private mutating func takeDefinition(from line: ArraySlice<UInt8>) {
        let text = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
        if text.first == UInt8(ascii: "[") {
            let name = text.prefix { $0 != UInt8(ascii: "]") }
            let isDefinition = text.dropFirst(name.count + 1).first == UInt8(ascii: ":")
            definition = isDefinition ? line.startIndex..<line.endIndex : nil
        }
        guard let start = definition?.lowerBound else { return }
        definition = start..<line.endIndex
        if line.endIndex - start > longestDefinition.count { longestDefinition = start..<line.endIndex }
    }

    /// Each use of a definition is a copy of it.
    private func checkDefinitions() -> Finding? {
        let nanoseconds = Double(longestDefinition.count) * Double(closingBrackets) * 10
        guard isTooSlow(nanoseconds) else { return nil }
        let start = longestDefinition.lowerBound - source.bytes.startIndex
        return tooSlow(because: "uses of a link's long definition", at: source.place(start..<start))
    }

    private func isTooSlow(_ nanoseconds: Double) -> Bool {
        nanoseconds > Double(limits.slowMilliseconds) * 1_000_000
    }

    /// Whether a line ends a paragraph in any case: it's blank, or holds only marks of quotation.
    ///
    /// Behind four columns of space a mark is none, and the line may continue a paragraph.
    private func isEmpty(_ line: ArraySlice<UInt8>) -> Bool {
        var rest = line
        while true {
            let spaces = rest.prefix { $0 == UInt8(ascii: " ") }.count
            rest.removeFirst(spaces)
            if rest.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) { return true }
            guard spaces < 4, rest.first == UInt8(ascii: ">") else { return false }
            rest.removeFirst()
        }
    }
}

extension LimitCheck {
    /// The beginning of a line, which may be very long.
    private func place(of line: ArraySlice<UInt8>) -> Place {
        let start = line.startIndex - source.bytes.startIndex
        return source.place(start..<start)
    }

    private func tableTooWide(at line: ArraySlice<UInt8>) -> Finding {
        Finding(
            MarkdownFindings.tableTooWide,
            "this table has more than \(limits.tableColumns) columns",
            at: place(of: line),
            help: "make several tables of it, or turn its columns into rows"
        )
    }

    private func tableTooLarge(at line: ArraySlice<UInt8>) -> Finding {
        Finding(
            MarkdownFindings.tableTooLarge,
            "the tables of this text have more than \(limits.tableCells) cells, of which this row holds the last",
            at: place(of: line),
            help: "make several records of it, or publish the table as a file of its own"
        )
    }

    private func tooSlow(because cause: String, at place: Place) -> Finding {
        Finding(
            MarkdownFindings.tooSlow,
            "this would take very long to parse: too many \(cause)",
            at: place,
            help: "break it up with empty lines, or set it as code in a record of its own"
        )
    }
}

extension Finding {
    static func tooDeep(at place: Place, limits: MarkdownLimits) -> Finding {
        Finding(
            MarkdownFindings.tooDeep,
            "this is nested more than \(limits.nesting) levels deep",
            at: place,
            help: "take some levels of quotation, list, emphasis or link away"
        )
    }
}
