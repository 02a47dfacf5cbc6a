import SourceText

extension Finding {
    /// A workflow command of GitHub Actions, which shows the finding beside its line.
    ///
    /// Source: docs.github.com, "Workflow commands for GitHub Actions", and the escaping of @actions/core.
    var gitHubAnnotation: String {
        var properties = ["file=\(escaped(property: place.path))"]
        if let line = place.line { properties.append("line=\(line)") }
        if let column = place.column { properties.append("col=\(column)") }
        properties.append("title=\(escaped(property: kind.code))")
        let lines = [message] + notes.map { "note: \($0.message): \($0.place)" } + help.map { "help: \($0)" }
        let text = escaped(message: lines.joined(separator: "\n"))
        return "::\(kind.severity.rawValue) \(properties.joined(separator: ","))::\(text)"
    }
}

/// A line break would end the command, and what follows it could be another one.
private func escaped(message: String) -> String {
    printable(message).replacing("%", with: "%25").replacing("\n", with: "%0A")
}

private func escaped(property: String) -> String {
    escaped(message: property).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
