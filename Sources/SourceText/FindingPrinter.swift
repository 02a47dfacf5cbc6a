/// Writes findings for a person at a terminal.
///
///     Content/claims/paid.md:12:10: error[unknown-reference]: no actor is named 'kirbi'
///       12 │ speaker: actor:kirbi
///          │          ^^^^^^^^^^^
///          = help: the nearest name is 'kirby'
public struct FindingPrinter: Sendable {
    public let colour: Bool

    public init(colour: Bool) {
        self.colour = colour
    }

    /// All findings in the order of their places, an empty line between two, and a count at the end.
    ///
    /// Errors come after the warnings: what stops the build is what a terminal shows last.
    public func print(_ findings: [Finding]) -> String {
        guard !findings.isEmpty else { return "" }
        let blocks = (findings.warnings.sorted() + findings.errors.sorted()).map(print)
        return blocks.joined(separator: "\n") + "\n" + findings.counted + "\n"
    }

    /// One finding, ending in a line break.
    public func print(_ finding: Finding) -> String {
        let severity = finding.kind.severity
        let label = paint("\(severity.rawValue)[\(finding.kind.code)]", severity == .error ? .red : .yellow)
        var lines = ["\(finding.place.printable): \(label): \(paint(printableLine(finding.message), .bold))"]
        lines += excerpt(at: finding.place)
        for note in finding.notes {
            let words = "\(printableLine(note.message)): \(note.place.printable)"
            lines.append("\(margin)= \(paint("note", .bold)): \(words)")
            lines += excerpt(at: note.place)
        }
        for help in finding.help {
            let rows = printable(help).split(separator: "\n", omittingEmptySubsequences: false)
            lines.append("\(margin)= \(paint("help", .blue)): \(rows.first ?? "")")
            lines += rows.dropFirst().map { "\(margin)  \($0)" }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension FindingPrinter {
    private func excerpt(at place: Place) -> [String] {
        guard let excerpt = place.excerpt, let line = place.line else { return [] }
        let number = String(line)
        let gutter = String(repeating: " ", count: max(0, margin.count - 1 - number.count)) + number
        // A tab before the mark stays a tab below it, so that the mark stands under its word.
        let indent = printable(excerpt.before).unicodeScalars.map { $0 == "\t" ? "\t" : " " }.joined()
        let carets = String(repeating: "^", count: max(1, printable(excerpt.marked).unicodeScalars.count))
        let source = printable(excerpt.before + excerpt.marked + excerpt.after)
        return ["\(gutter) │ \(source)", "\(margin)│ \(indent)\(paint(carets, .red))"]
    }

    private var margin: String { "      " }

    private enum Paint: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case blue = "1;34"
    }

    private func paint(_ text: String, _ paint: Paint) -> String {
        colour ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text
    }
}

extension [Finding] {
    /// As in "2 errors, 1 warning".
    public var counted: String {
        let parts = [(errors.count, "error"), (warnings.count, "warning")].filter { $0.0 > 0 }
        return parts.map { "\($0) \($1)\($0 == 1 ? "" : "s")" }.joined(separator: ", ")
    }
}
