import Markdown

/// Takes the suffixes from the end of inline content.
struct SuffixReader {
    /// A suffix and the marks of the sections in which it stands, outermost first.
    struct Found {
        let suffix: Suffix
        let sections: [(open: Mark, close: Mark)]

        /// The marks that stand before and after whatever comes of it.
        var open: String { sections.map(\.open.text).joined() }
        var close: String { sections.reversed().map(\.close.text).joined() }
    }

    /// In the order in which they're written.
    private(set) var found: [Found] = []
    /// What's wrong with one that can't be read, and how it begins.
    private(set) var flaw: (Suffix.Flaw, start: String)?
    private(set) var rest: [Inline]

    private let text: MarkedText
    private var atoms: [Atom]

    init(_ content: [Inline], _ text: MarkedText) {
        self.text = text
        rest = content
        atoms = Atom.atoms(of: content)
        while flaw == nil, takeLast() {}
        if !found.isEmpty { rest = Atom.inlines(of: atoms) }
    }

    private mutating func takeLast() -> Bool {
        let (end, closing) = endOfSuffix()
        guard end > 0, atoms[end - 1].scalar == "}", let start = startOfSuffix(endingAt: end) else {
            return false
        }
        let suffix: Suffix
        do {
            suffix = try Suffix(atoms[start + 1..<end - 1])
        } catch {
            flaw = (error, String(Atom.inlines(of: atoms[start..<end].prefix { $0.mark == nil }).leadingText))
            return false
        }
        var before = Array(atoms[..<start]).trimmedAtEnd
        var after = Array(atoms[end...])
        var sections: [(open: Mark, close: Mark)] = []
        for (close, section) in closing {
            guard let open = opening(of: section, in: before) else { continue }
            sections.append((open, close))
        }
        // A section that held nothing but the suffix has nothing left to hold.
        for (open, close) in sections.reversed() {
            guard before.last?.mark == open, let index = after.firstIndex(where: { $0.mark == close }) else {
                break
            }
            before = Array(before.dropLast()).trimmedAtEnd
            after.remove(at: index)
        }
        atoms = (before + after).trimmedAtEnd
        found.insert(Found(suffix: suffix, sections: sections), at: 0)
        return true
    }

    /// Where the last suffix ends, before closing tags and white space, and the sections closed there, outermost first.
    private func endOfSuffix() -> (Int, [(Mark, SectionPiece)]) {
        var end = atoms.count
        var closing: [(Mark, SectionPiece)] = []
        while end > 0 {
            if let mark = atoms[end - 1].mark, case .close(let section) = text[mark] {
                closing.append((mark, section))
            } else if !atoms[end - 1].isWhitespace {
                break
            }
            end -= 1
        }
        return (end, closing)
    }

    private func startOfSuffix(endingAt end: Int) -> Int? {
        let start = atoms[..<(end - 1)].indices.last { index in
            atoms[index].scalar == "{" && Suffix.begins(atoms[(index + 1)..<end])
        }
        guard let start else { return nil }
        // `a{.b}` is no suffix, it's text; one follows white space, a section's tag or another suffix.
        guard start > 0 else { return start }
        let previous = atoms[start - 1]
        return previous.isWhitespace || previous.scalar == "}" || isSectionTag(previous) ? start : nil
    }

    private func isSectionTag(_ atom: Atom) -> Bool {
        switch atom.mark.flatMap({ text[$0] }) {
        case .open, .close: true
        default: false
        }
    }

    private func opening(of section: SectionPiece, in atoms: [Atom]) -> Mark? {
        atoms.lazy.compactMap(\.mark).first { mark in
            if case .open(let opened) = text[mark] { opened.identifier == section.identifier } else { false }
        }
    }
}

extension [Inline] {
    fileprivate var leadingText: String {
        if case .text(let text) = first { text } else { "" }
    }
}
