import SourceText

extension FindingPage {
    /// For a terminal: the Markdown of the page is plain enough to be read, files and findings are set in.
    var text: String {
        let severity = FindingTable.all.first { $0.code == code }.map { " (\($0.severity.rawValue))" } ?? ""
        let sections = [
            code + severity, meaning, "WHY", reason.setIn, "WRONG", wrong.text, "RIGHT", right.text,
        ]
        return sections.joined(separator: "\n\n")
    }

    /// For a document in which other pages stand beside it, without its heading.
    var markdown: String {
        let sections = [meaning, "**Why it matters.** " + reason, "**Wrong:**", wrong.markdown]
        return (sections + ["**Right:**", right.markdown]).joined(separator: "\n\n")
    }
}

extension [FindingPage.Part] {
    /// For a terminal.
    fileprivate var text: String {
        map { part in
            switch part {
            case .words(let words): words.setIn
            case .file(let path, let text): "  \(path):\n\n" + text.trimmed.setIn.setIn
            case .commands(let commands): commands.trimmed.lines.map { "    $ \($0)" }.joined(separator: "\n")
            case .finding(let finding): "  This is what's printed:\n\n" + finding.trimmed.setIn.setIn
            }
        }.joined(separator: "\n\n")
    }

    var markdown: String {
        map { part in
            switch part {
            case .words(let words): words
            case .file(let path, let text): "`\(path)`:\n\n````\(language(of: path))\n\(text)````"
            case .commands(let commands): "````sh\n\(commands)````"
            case .finding(let finding): "````text\n\(finding)````"
            }
        }.joined(separator: "\n\n")
    }
}

/// For the colours of an editor or a website.
private func language(of path: String) -> String {
    let ending = path.split(separator: ".").last.map(String.init) ?? ""
    let languages = ["md": path.hasPrefix("Content") ? "yaml" : "markdown", "jsonl": "json", "yml": "yaml"]
    return languages[ending] ?? (ending == "css" || ending == "html" ? ending : "text")
}

extension String {
    fileprivate var lines: [Substring] { split(separator: "\n", omittingEmptySubsequences: false) }

    fileprivate var trimmed: String { hasSuffix("\n") ? String(dropLast()) : self }

    fileprivate var setIn: String {
        lines.map { $0.isEmpty ? "" : "  \($0)" }.joined(separator: "\n")
    }
}
