import Content
import Quotations
import Site
import SourceText

/// What changed, in Markdown for mail and pull requests.
struct DifferenceMarkdown {
    private let difference: BriefingDifference
    private let revision: String

    init(_ difference: BriefingDifference, since revision: String) {
        self.difference = difference
        self.revision = revision
    }

    var text: String {
        guard !difference.groups.isEmpty else {
            return "Readers will see nothing changed since \(literal(revision))."
        }
        let head = "# What readers will see changed since \(literal(revision))"
        return ([head] + difference.groups.map(section)).joined(separator: "\n\n")
    }

    private func section(_ group: BriefingDifference.Group) -> String {
        let entries = group.entries.map { entry in
            let source = entry.record?.description ?? "site.yml"
            let head = "- **\(literal(entry.title))** (\(literal(source)))"
            return ([head] + entry.changes.map { "  - \(line($0))" }).joined(separator: "\n")
        }
        return "## \(group.heading)\n\n" + entries.joined(separator: "\n")
    }

    private func line(_ change: FactChange) -> String {
        switch change {
        case .added(let text): "Added: \(literal(text))"
        case .removed(let text): "Taken away: \(literal(text))"
        case .rewritten(let label): "\(literal(label)): rewritten"
        case .changed(let label, nil, let new?): "\(literal(label)): \(literal(new)) (new)"
        case .changed(let label, let old?, nil): "\(literal(label)): ~~\(literal(old))~~"
        case .changed(let label, let old?, let new?): "\(literal(label)): \(alteration(of: old, to: new))"
        case .changed(let label, nil, nil): literal(label)
        }
    }

    /// Word by word where most of the words stayed, else one after the other.
    private func alteration(of old: String, to new: String) -> String {
        guard old.split(whereSeparator: \.isWhitespace).count > 2,
            let differences = QuotableText.changes(from: old, to: new)
        else {
            return "~~\(literal(old))~~ → \(literal(new))"
        }
        return differences.map { difference in
            switch difference {
            case .same(let words): literal(words)
            case .onlyInQuotation(let words): marked(words, "~~")
            case .onlyInSource(let words): marked(words, "**")
            }
        }.joined()
    }

    /// Markdown knows no emphasis that ends in a space.
    private func marked(_ words: String, _ mark: String) -> String {
        let trimmed = words.reversed().drop(while: \.isWhitespace).reversed()
        let space = words.last?.isWhitespace == true ? " " : ""
        return trimmed.isEmpty ? space : mark + literal(String(trimmed)) + mark + space
    }

    /// A text that Markdown takes for nothing but itself, in one line.
    private func literal(_ text: String) -> String {
        // An address keeps its underscores.
        if text.hasPrefix("https://") || text.hasPrefix("http://"), !text.contains(where: \.isWhitespace),
            !text.contains(">")
        {
            return "<\(printable(text))>"
        }
        var result = ""
        for character in printable(text) {
            if character.isNewline || character == "\t" {
                result.append(" ")
            } else if #"\`*_[]<>#|~&"#.contains(character) {
                result += "\\\(character)"
            } else {
                result.append(character)
            }
        }
        return result
    }
}
