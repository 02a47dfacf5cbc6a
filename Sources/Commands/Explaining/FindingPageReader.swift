/// Reads the form in which pages on findings are written.
///
///     # unknown-key
///
///     What it means.
///
///     ## Why
///
///     ## Wrong
///
///     ````Content/claims/paid.md
///     the file's lines
///     ````
///
///     ````finding
///     what's printed of it
///     ````
///
///     ## Right
///
/// Fences have four backticks, behind which the file's path stands, `sh` for commands, or `finding`.
struct FindingPageReader {
    struct Problem: Error, Equatable, CustomStringConvertible {
        let line: Int
        let description: String
    }

    static func page(_ text: String) throws(Problem) -> FindingPage {
        var reader = FindingPageReader()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            try reader.read(line, number: index + 1)
        }
        return try reader.finished(at: lines.count)
    }

    /// The parts of a text without headings of its own: the briefing of the examples.
    static func parts(_ text: String) throws(Problem) -> [FindingPage.Part] {
        var reader = FindingPageReader()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            try reader.readPart(line, number: index + 1)
        }
        try reader.endPart(at: lines.count)
        return reader.parts
    }

    private var code: String?
    /// What stands before the first heading.
    private var meaning: [FindingPage.Part] = []
    /// The headings so far, each with what stands under it.
    private var sections: [(heading: Substring, parts: [FindingPage.Part])] = []
    private var parts: [FindingPage.Part] = []
    private var fence: Substring?
    private var lines: [Substring] = []
}

extension FindingPageReader {
    private static let headings: [Substring] = ["Why", "Wrong", "Right"]

    private mutating func read(_ line: Substring, number: Int) throws(Problem) {
        guard fence == nil else { return try readPart(line, number: number) }
        if code == nil {
            guard line.hasPrefix("# ") else {
                throw Problem(line: number, description: "a page begins with # and its code")
            }
            code = String(line.dropFirst(2))
        } else if line.hasPrefix("## ") {
            try endPart(at: number)
            let heading = line.dropFirst(3)
            guard sections.count < Self.headings.count, heading == Self.headings[sections.count] else {
                throw Problem(line: number, description: "'\(heading)' isn't the heading that belongs here")
            }
            if sections.isEmpty { meaning = parts } else { sections[sections.count - 1].parts = parts }
            sections.append((heading, []))
            parts = []
        } else {
            try readPart(line, number: number)
        }
    }

    private mutating func readPart(_ line: Substring, number: Int) throws(Problem) {
        if line.hasPrefix("````") {
            if let opened = fence {
                guard line == "````" else {
                    throw Problem(line: number, description: "a fence stands within a fence")
                }
                parts.append(part(in: opened))
                (fence, lines) = (nil, [])
            } else {
                try endPart(at: number)
                fence = line.dropFirst(4)
                guard fence != "" else {
                    throw Problem(line: number, description: "a fence doesn't say what stands in it")
                }
            }
        } else {
            lines.append(line)
        }
    }

    /// Ends the words before a fence or a heading.
    private mutating func endPart(at number: Int) throws(Problem) {
        guard fence == nil else { throw Problem(line: number, description: "a fence isn't closed") }
        let text = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
        if !text.isEmpty { parts.append(.words(text.joined(separator: "\n"))) }
        lines = []
    }

    private func part(in fence: Substring) -> FindingPage.Part {
        let text = lines.map { $0 + "\n" }.joined()
        return switch fence {
        case "sh": .commands(text)
        case "finding": .finding(text)
        default: .file(path: String(fence), text: text)
        }
    }

    private mutating func finished(at number: Int) throws(Problem) -> FindingPage {
        try endPart(at: number)
        guard let code, sections.count == Self.headings.count else {
            throw Problem(line: number, description: "the page lacks a heading")
        }
        return FindingPage(
            code: code,
            meaning: try words(meaning, at: number),
            reason: try words(sections[0].parts, at: number),
            wrong: sections[1].parts,
            right: parts
        )
    }

    private func words(_ parts: [FindingPage.Part], at number: Int) throws(Problem) -> String {
        guard parts.count == 1, case .words(let words) = parts[0] else {
            throw Problem(line: number, description: "meaning and why are told in words")
        }
        return words
    }
}
