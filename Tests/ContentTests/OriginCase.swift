import Content
import Testing

/// Sources of one claim, and the origins that they're traced to.
struct OriginCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let files: [File]
    var sharedNarration: [Shared] = []
    /// Each origin with its members and, below it, the ways to it; then what names no source, then suggestions.
    let expected: String

    init(_ name: String, _ files: [File], expected: String = "") {
        testDescription = name
        self.files = files
        self.expected = expected
    }

    init(_ name: String, _ files: File..., sharing narration: [Shared] = [], expected: String) {
        testDescription = name
        self.files = files
        sharedNarration = narration
        self.expected = expected
    }

    struct File: Sendable {
        let path: String
        let text: String

        /// - Parameter keys: the record's front matter, in lines.
        static func actor(_ name: String, _ keys: String...) -> File {
            File(path: "actors/\(name)", text: "---\nname: \(name)\n\(keys.lines)---\n")
        }

        static func statement(_ name: String, _ keys: String...) -> File {
            File(path: "statements/\(name)", text: "---\n\(keys.lines)---\n")
        }

        /// An article with passages, each given as its stance on the claim, a scope if it has one, and its keys:
        /// `asserts/broader {speaker: mayor}`.
        static func article(_ name: String, _ keys: String = "", passages: String...) -> File {
            let entries = passages.enumerated().map { number, passage in
                let parts = passage.split(separator: " ", maxSplits: 1)
                let stance = parts[0].split(separator: "/")
                let keys = parts.count > 1 ? parts[1].dropFirst().dropLast() + ", " : ""
                let speech =
                    keys.contains("speaker: ") || keys.contains("statement: ") ? "speech: indirect, " : ""
                return """
                      - {quote: the passage number \(number), \(keys)\(speech)bears-on: {claim: paid, \
                    stance: \(stance[0]), \(stance[0] == "denies" ? "answers: it, " : "")scope: \(stance.count > 1 ? stance[1] : "same")}}

                    """
            }
            let body = passages.indices.map { "Here is the passage number \($0)." }.joined(separator: " ")
            let list = entries.isEmpty ? "" : "passages:\n\(entries.joined())"
            let keys = keys.isEmpty ? "" : keys + "\n"
            return File(
                path: "articles/\(name)",
                text: "---\ntitle: \(name)\nrights: full\n\(keys)\(list)---\n\n\(body)\n"
            )
        }
    }

    struct Shared: Sendable {
        let one: String
        let other: String
        let words: Int
    }

    func outcome() async throws -> String {
        let project = try TestProject([
            "Content/site.yml": "title: A briefing\n",
            "Content/claims/paid.md": "---\nclaim: It was paid.\n---\n",
        ])
        for file in files { try project.write(file.text, to: "Content/\(file.path).md") }
        let run = await project.run()
        let corpus = try #require(run.checked?.corpus, "\(run.printed)")
        func article(_ name: String) throws -> Index<Article> {
            try #require(Identifier(name).flatMap { corpus.names.find($0) })
        }
        let shared = try sharedNarration.map {
            try SharedNarration(article($0.one), article($0.other), words: $0.words)
        }
        return OriginTracer(corpus, sharedNarration: shared).origins(of: corpus.citations).told(in: corpus)
    }
}

extension Origins {
    func told(in corpus: Corpus) -> String {
        let roots = roots.flatMap { root in
            [
                ([root.source] + root.members).map { $0.name(in: corpus) }.joined(separator: ", ")
                    + (root.hasNamesake ? " (may be one)" : "")
            ]
                + root.ways.map { "  " + $0.told(in: corpus) }
        }
        let reports = unattributed.map { "unattributed: \(corpus[$0].title)" }
        let links = suggested.map {
            "suggested: \(corpus[$0.one].title) and \(corpus[$0.other].title) share \($0.words) words"
        }
        return (roots + reports + links).map { $0 + "\n" }.joined()
    }
}

extension OriginWay {
    fileprivate func told(in corpus: Corpus) -> String {
        let gap = leftOut > 0 ? ["(\(leftOut) more)"] : []
        let steps = near.map { $0.name(in: corpus) } + gap + far.map { $0.name(in: corpus) }
        return ([corpus[article].title] + steps).joined(separator: " ← ")
    }
}

extension OriginSource {
    fileprivate func name(in corpus: Corpus) -> String {
        switch self {
        case .named(.actor(let actor)): corpus[actor].fullName
        case .named(.statement(let statement)): corpus[statement].identifier.text
        case .named(.claim(let claim)): corpus[claim].identifier.text
        case .named(.words(let words)): "“\(words)”"
        case .article(let article): corpus[article].title
        }
    }
}

extension [String] {
    fileprivate var lines: String { map { $0 + "\n" }.joined() }
}
