import SourceText

/// What's wrong, as it's shown over a page: all of it, with every word of the content as text.
struct FindingsPanel: Sendable {
    private let findings: [Finding]
    private let isBroken: Bool

    /// - Parameter isBroken: whether no site could be made.
    init(_ findings: [Finding], isBroken: Bool) {
        self.findings = findings.sorted()
        self.isBroken = isBroken
    }

    /// Empty where there's nothing to say.
    var html: String {
        guard !findings.isEmpty else { return "" }
        let state = isBroken ? " · the page is as it was before" : ""
        return """
            <details class="\(isBroken ? "broken" : "sound")"\(isBroken ? " open" : "")>
            <summary>\(findings.counted)\(state)</summary>
            <ol>
            \(items)
            </ol>
            </details>
            """
    }

    /// In place of every page, while there is none.
    var page: [UInt8] {
        Array(
            """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>Not built yet</title>
            <link rel="stylesheet" href="\(PreviewFiles.style.path)">
            </head>
            <body class="findings">
            <main>
            <h1>The briefing can’t be shown yet</h1>
            <p>\(findings.counted). Mend what’s listed here, and the briefing comes by itself.</p>
            <ol>
            \(items)
            </ol>
            </main>
            </body>
            </html>

            """.utf8
        )
    }

    private var items: String {
        findings.map { "<li class=\"\($0.kind.severity.rawValue)\">\($0.html)</li>" }.joined(separator: "\n")
    }
}

extension Finding {
    fileprivate var html: String {
        let label = "<span class=\"kind\">\(kind.severity.rawValue)[\(kind.code.escaped)]</span>"
        let notes = notes.map { note in
            "<p class=\"note\">\(note.message.escaped): <span class=\"place\">\(note.place.description.escaped)</span></p>"
                + note.place.html
        }
        let help = help.map { "<p class=\"help\">\(DifferenceMarks.html($0.escaped))</p>" }
        return """
            <p class="place">\(place.description.escaped) \(label)</p>
            <p class="message">\(message.escaped)</p>
            \(place.html + notes.joined() + help.joined(separator: "\n"))
            """
    }
}

extension Place {
    /// The line, with what's meant marked in it.
    fileprivate var html: String {
        guard let excerpt else { return "" }
        let (before, marked, after) = (excerpt.before.escaped, excerpt.marked.escaped, excerpt.after.escaped)
        return "<pre><code>\(before)<mark>\(marked)</mark>\(after)</code></pre>\n"
    }
}

extension String {
    /// As text of HTML, with control characters made visible.
    fileprivate var escaped: String { printable(self).escapedAsHTML }
}
