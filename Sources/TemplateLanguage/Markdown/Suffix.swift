import Markdown

/// Attributes as a template writes them after what they belong to: `{.differs #row-2}`, `{caption="…" rows}`.
struct Suffix {
    enum Flaw: Error {
        /// What stands there is none of what a suffix may hold.
        case unknown(String)
        case unknownKey(String)
        case unclosedCaption
    }

    /// May hold marks, as the anchor and the caption may.
    var classes: [String] = []
    var anchor: String?
    var caption: [Inline]?
    var hasRowHeads = false

    /// Reads what stands between the braces.
    init(_ atoms: ArraySlice<Atom>) throws(Flaw) {
        var rest = atoms
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if first.scalar == "." {
                classes.append(try Self.name(in: &rest))
            } else if first.scalar == "#" {
                anchor = try Self.name(in: &rest)
            } else {
                try readKey(in: &rest)
            }
        }
    }

    /// Whether what stands after a brace looks like one: other words in braces are words.
    static func begins(_ atoms: ArraySlice<Atom>) -> Bool {
        guard let first = atoms.first?.scalar else { return false }
        if first == "." || first == "#" { return atoms.dropFirst().first.map(isNamePart) ?? false }
        let word = atoms.prefix { $0.scalar.map { $0.properties.isAlphabetic || $0 == "-" } ?? false }
        let following = atoms.dropFirst(word.count)
        if text(of: word) == "rows" {
            return following.first.map { $0.isWhitespace || $0.scalar == "}" } ?? true
        }
        return !word.isEmpty && text(of: following.prefix(2)) == "=\""
    }
}

extension Suffix {
    private mutating func readKey(in rest: inout ArraySlice<Atom>) throws(Flaw) {
        let word = rest.prefix { !$0.isWhitespace && $0.scalar != "=" }
        let key = Self.text(of: word)
        rest = rest.dropFirst(word.count)
        if key == "rows", rest.first?.scalar != "=" {
            hasRowHeads = true
            return
        }
        guard Self.text(of: rest.prefix(2)) == "=\"" else { throw .unknown(key) }
        guard key == "caption" else { throw .unknownKey(key) }
        rest = rest.dropFirst(2)
        // Inside a caption a quotation mark may stand, unless white space follows it.
        let end = rest.indices.first { index in
            rest[index].scalar == "\"" && (index + 1 == rest.endIndex || rest[index + 1].isWhitespace)
        }
        guard let end else { throw .unclosedCaption }
        caption = Atom.inlines(of: rest[..<end])
        rest = rest[(end + 1)...]
    }

    /// A name after its period or hash.
    private static func name(in rest: inout ArraySlice<Atom>) throws(Flaw) -> String {
        let written = rest.prefix { !$0.isWhitespace }
        let name = written.dropFirst()
        guard !name.isEmpty, name.allSatisfy(isNamePart) else { throw .unknown(text(of: written)) }
        rest = rest.dropFirst(written.count)
        return text(of: name)
    }

    private static func isNamePart(_ atom: Atom) -> Bool {
        guard let scalar = atom.scalar else { return false }
        return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
            || "-_:".unicodeScalars.contains(scalar)
            || Mark(scalar) != nil
    }

    private static func text(of atoms: some Sequence<Atom>) -> String {
        var text = ""
        for atom in atoms {
            if let scalar = atom.scalar { text.unicodeScalars.append(scalar) }
        }
        return text
    }
}
