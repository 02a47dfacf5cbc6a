import SourceText

extension YAMLSlip {
    /// A key or a dash that stands a space beside the column of those above it, to which it belongs.
    static let otherColumn = YAMLSlip(isToldBelow: false) { lines in
        guard let line = lines.last, line.key != nil, line.value != nil else { return nil }
        return line.hasDash ? dashBeside(line, lines.dropLast()) : keyBeside(line, lines.dropLast())
    }

    private static func dashBeside(_ line: YAMLLine, _ above: ArraySlice<YAMLLine>) -> Telling? {
        let column = line.column(of: line.start)
        for other in above.reversed() where other.hasDash {
            switch other.column(of: other.start) - column {
            case 1: return .spaces("a space is missing", of: line, beside: other)
            case -1: return .spaces("there's a space too many", of: line, beside: other)
            case ...0: return nil
            default: continue
            }
        }
        return nil
    }

    private static func keyBeside(_ line: YAMLLine, _ above: ArraySlice<YAMLLine>) -> Telling? {
        let column = line.column(of: line.words)
        var shorter: Telling?
        for other in above.reversed() {
            guard let key = other.key, let value = other.value else { continue }
            switch other.column(of: key.lowerBound) - column {
            case 1: shorter = shorter ?? .spaces("a space is missing", of: line, beside: other)
            case 2 where other.column(of: other.start) == column:
                shorter = shorter ?? .inColumnOfDash(line, of: other)
            case 3...: continue
            // Below a key without a value keys may begin that belong to it.
            case -1 where !value.isEmpty:
                return .spaces("there's a space too many", of: line, beside: other)
            // It's where keys of this map begin.
            case 0: return nil
            case ..<0: return shorter
            default: continue
            }
        }
        return shorter
    }
}

extension YAMLSlip.Telling {
    /// - Parameter other: the line above that has the right column.
    fileprivate static func spaces(_ problem: String, of line: YAMLLine, beside other: YAMLLine) -> Self {
        Self(
            mark: line.mark,
            message: "\(problem) before '\(line.file.text(line.mark))'",
            help:
                "\(line.hasDash ? "the dashes of one list" : "the keys of one map") begin in the same column",
            note: ("the one above", line.hasDash ? other.mark : other.key ?? other.mark)
        )
    }

    /// - Parameter item: the line with the dash.
    fileprivate static func inColumnOfDash(_ line: YAMLLine, of item: YAMLLine) -> Self {
        guard line.keyText == item.keyText else {
            return .spaces("two spaces are missing", of: line, beside: item)
        }
        return Self(
            mark: line.mark,
            message: "a dash is missing before '\(line.file.text(line.mark))'",
            help: "begin each item of the list with '- '",
            note: ("the item above", item.mark)
        )
    }
}

extension YAMLLine {
    /// What the line begins with: its dash, or its key.
    fileprivate var mark: Range<Int> { hasDash ? start..<start + 1 : key ?? words..<words }

    fileprivate var keyText: String? { key.map { file.text($0) } }
}
