import JSON
import SourceText

extension FoundPassage {
    /// The passage as it's written in an article's record, in its list `passages`.
    public var yaml: String {
        var lines = ["  - quote: |-"]
        lines += withoutControls(words).split(separator: "\n").map { "      \($0)" }
        // A string of JSON is one of YAML, too.
        if let prefix { lines.append("    prefix: \(JSON.string(withoutControls(prefix)).text)") }
        if let suffix { lines.append("    suffix: \(JSON.string(withoutControls(suffix)).text)") }
        if !isUnique {
            lines.append("    # these words stand in several places, with the same ones beside them")
        }
        // Without a speaker the outlet itself speaks, and the passage can be checked as it's pasted.
        lines += ["    # speaker: who says it, with", "    # speech: \(speech.rawValue)"]
        return lines.joined(separator: "\n")
    }

    /// Without characters that neither YAML nor a terminal should get; folding drops them, too, but for the tab.
    private func withoutControls(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar == "\t" {
                scalars.append(" ")
            } else if scalar == "\n" || !scalar.controlsOutput && scalar != byteOrderMark {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

private let byteOrderMark: Unicode.Scalar = "\u{FEFF}"
