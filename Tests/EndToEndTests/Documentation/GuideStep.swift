/// What a guide in `docs/` has its reader do, one fence after the other.
///
///     ```text texts/gazette.txt
///     a file's lines, whole: what stands behind the fence's language is its path
///     ```
///
///     ```yaml Content/site.yml, in place of title:
///     the lines that are typed in place of the one that begins so, spaces before it aside
///     ```
///
///     ```sh
///     commands, which end with 0; with 1 in a fence of `sh fails`
///     ```
///
///     ```text
///     all that they print; without it, they print nothing
///     ```
///
/// What no test can do, such as to look at a browser, stands in a fence of `sh by-hand`.
enum GuideStep {
    case file(path: String, text: String)
    case edit(path: String, start: String, lines: String)
    case commands(String, status: Int32, printed: String)
    case byHand(String)

    /// The steps of a guide, in order.
    static func steps(of guide: String) throws(GuideProblem) -> [GuideStep] {
        var steps: [GuideStep] = []
        var fence: (opening: Substring, line: Int)?
        var lines = ""
        for (index, line) in guide.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if let opened = fence {
                if line == "```" {
                    try steps.add(opened.opening, lines, at: opened.line)
                    fence = nil
                } else {
                    lines += line + "\n"
                }
            } else if line.hasPrefix("```") {
                fence = (line.dropFirst(3), index + 1)
                lines = ""
            }
        }
        if let fence { throw GuideProblem(line: fence.line, reason: "this fence isn't closed") }
        return steps
    }
}

struct GuideProblem: Error {
    let line: Int
    let reason: String
}

extension [GuideStep] {
    fileprivate mutating func add(_ fence: Substring, _ lines: String, at line: Int) throws(GuideProblem) {
        let words = fence.split(separator: " ", maxSplits: 1)
        switch (words.first ?? "", words.count == 2 ? words[1] : "") {
        case ("sh", ""): append(.commands(lines, status: 0, printed: ""))
        case ("sh", "fails"): append(.commands(lines, status: 1, printed: ""))
        case ("sh", "by-hand"): append(.byHand(lines))
        case ("text", ""):
            guard case .commands(let commands, let status, "")? = last else {
                throw GuideProblem(line: line, reason: "no commands printed this")
            }
            self[count - 1] = .commands(commands, status: status, printed: lines)
        case ("sh", let words): throw GuideProblem(line: line, reason: "'\(words)' says nothing of commands")
        case (_, let path) where path != "":
            let parts = path.split(separator: ", in place of ", maxSplits: 1)
            append(
                parts.count == 2
                    ? .edit(path: String(parts[0]), start: String(parts[1]), lines: lines)
                    : .file(path: String(path), text: lines)
            )
        default: throw GuideProblem(line: line, reason: "this fence doesn't say what stands in it")
        }
    }
}
