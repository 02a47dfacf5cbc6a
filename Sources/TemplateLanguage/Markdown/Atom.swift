import Markdown

/// Inline content as a sequence in which text is single characters, to be searched from its end.
enum Atom {
    case scalar(Unicode.Scalar)
    case inline(Inline)

    static func atoms(of inlines: [Inline]) -> [Atom] {
        inlines.flatMap { inline -> [Atom] in
            if case .text(let text) = inline {
                text.unicodeScalars.map(Atom.scalar)
            } else {
                [.inline(inline)]
            }
        }
    }

    static func inlines(of atoms: some Sequence<Atom>) -> [Inline] {
        var inlines: [Inline] = []
        var text = ""
        for atom in atoms {
            switch atom {
            case .scalar(let scalar): text.unicodeScalars.append(scalar)
            case .inline(let inline):
                if !text.isEmpty { inlines.append(.text(text)) }
                text = ""
                inlines.append(inline)
            }
        }
        if !text.isEmpty { inlines.append(.text(text)) }
        return inlines
    }

    var scalar: Unicode.Scalar? {
        if case .scalar(let scalar) = self { scalar } else { nil }
    }

    var mark: Mark? {
        scalar.flatMap { Mark($0) }
    }

    var isWhitespace: Bool {
        switch self {
        case .scalar(let scalar): scalar == " " || scalar == "\t"
        case .inline(.softBreak), .inline(.lineBreak): true
        case .inline: false
        }
    }
}

extension [Atom] {
    /// Without the white space at its end.
    var trimmedAtEnd: [Atom] {
        Array(prefix((lastIndex { !$0.isWhitespace } ?? -1) + 1))
    }
}
