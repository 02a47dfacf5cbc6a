import JSON

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
        lines.append("    speech: \(speech.rawValue)")
        return lines.joined(separator: "\n")
    }

    /// Characters that folding drops, and that neither YAML nor a terminal should get.
    private func withoutControls(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { scalar in
                    switch scalar.value {
                    case 0x0A: true
                    case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
                        0xFEFF:
                        false
                    default: true
                    }
                }
            )
        )
    }
}
