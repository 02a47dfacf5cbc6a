/// What's told of one kind of finding: what it means, why it matters, an example that leads to it and one that
/// doesn't.
///
/// Pages are written in Markdown, in `Pages/CODE.md`; `FindingPageReader` says in which form.
struct FindingPage: Sendable, Equatable {
    let code: String
    /// Paragraphs of Markdown.
    let meaning: String
    let reason: String
    /// The parts of the two examples, in order.
    ///
    /// One without a file or command is told in words alone: a few findings come from what no file shows, such as a
    /// full disk.
    let wrong: [Part]
    let right: [Part]

    enum Part: Sendable, Equatable {
        /// Markdown that explains.
        case words(String)
        /// A file of the project, whole; it stands in place of the one in the briefing of the examples.
        case file(path: String, text: String)
        /// What's typed in the project's folder: the lines of a shell. Without any it's `verbatim check`.
        case commands(String)
        /// What the program then says of it.
        case finding(String)
    }
}

extension [FindingPage.Part] {
    /// Whether files or commands show it.
    var isShown: Bool {
        contains { part in
            switch part {
            case .file, .commands: true
            case .words, .finding: false
            }
        }
    }

    var files: [(path: String, text: String)] {
        compactMap { if case .file(let path, let text) = $0 { (path, text) } else { nil } }
    }

    var commands: String? {
        for case .commands(let commands) in self { return commands }
        return nil
    }

    var finding: String? {
        for case .finding(let finding) in self { return finding }
        return nil
    }
}
