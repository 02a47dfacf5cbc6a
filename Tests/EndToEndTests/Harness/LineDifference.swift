/// The lines in which two texts differ, for people.
enum LineDifference {
    /// `- ` before the lines that only the old text has, `+ ` before those of the new one, each run of them
    /// below the number of its first line; empty for equal texts.
    static func from(_ old: String, to new: String) -> String {
        let oldLines = old.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init
        )
        let newLines = new.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
            String.init
        )
        let difference = newLines.difference(from: oldLines)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var output: [String] = []
        var (one, other) = (0, 0)
        while one < oldLines.count || other < newLines.count {
            if removed.contains(one) || inserted.contains(other) {
                output.append("@ line \(other + 1)")
            }
            while removed.contains(one) {
                output.append("- \(oldLines[one])")
                one += 1
            }
            while inserted.contains(other) {
                output.append("+ \(newLines[other])")
                other += 1
            }
            one += 1
            other += 1
        }
        return output.joined(separator: "\n")
    }
}
