import SourceText

/// Finds the closing tag of each opening one.
struct TagMatcher {
    /// The index of each opening tag's closing one, and the other way round.
    private(set) var partners: [Int: Int] = [:]
    private(set) var findings: [Finding] = []
    private var open: [(index: Int, tag: Tag)] = []

    init(_ tokens: [TagScanner.Token]) {
        for (index, token) in tokens.enumerated() {
            guard case .tag(let tag) = token else { continue }
            if tag.kind.opens {
                open.append((index, tag))
            } else if tag.kind == .close {
                close(tag, at: index)
            }
        }
        reportUnclosed(open)
    }

    private mutating func close(_ tag: Tag, at index: Int) {
        if let match = open.lastIndex(where: { $0.tag.name == tag.name }) {
            reportUnclosed(Array(open[(match + 1)...]))
            pair(open[match].index, index)
            open.removeSubrange(match...)
            return
        }
        guard let innermost = open.last else {
            return report(tag, "nothing is open that '\(tag.source)' could close", help: nil, notes: [])
        }
        report(
            tag,
            "'\(tag.source)' closes something else than what is open",
            help: "to close it, write '{{/\(innermost.tag.name)}}'",
            notes: [.init("open is '\(innermost.tag.source)'", at: innermost.tag.place)]
        )
        // A misspelt closing tag still closes, so that one mistake is one finding.
        if nearestName(to: tag.name, among: [innermost.tag.name]) != nil {
            pair(innermost.index, index)
            open.removeLast()
        }
    }

    private mutating func pair(_ one: Int, _ other: Int) {
        partners[one] = other
        partners[other] = one
    }

    private mutating func report(_ tag: Tag, _ message: String, help: String?, notes: [Finding.Note]) {
        guard tag.isWellFormed else { return }
        findings.append(Finding(.mismatchedSection, message, at: tag.place, help: help, notes: notes))
    }

    private mutating func reportUnclosed(_ tags: [(index: Int, tag: Tag)]) {
        for (_, tag) in tags where tag.isWellFormed {
            findings.append(
                Finding(
                    .unclosedSection,
                    "'\(tag.source)' is never closed",
                    at: tag.place,
                    help: "close it with '{{/\(tag.name)}}'"
                )
            )
        }
    }
}
