extension [Inline] {
    /// What a reader sees as words, on one line: a line break is a space.
    ///
    /// Raw HTML counts, since content's is printed as text. Pictures and the numbers of footnotes don't.
    public var plainText: String {
        plainText(withPictures: false)
    }

    /// What stands for a picture whose description this is, other pictures in it included.
    var pictureDescription: String {
        plainText(withPictures: true)
    }

    private func plainText(withPictures: Bool) -> String {
        var text = ""
        append(to: &text, withPictures: withPictures)
        return text
    }

    private func append(to text: inout String, withPictures: Bool) {
        for inline in self {
            switch inline {
            case .text(let words): text += words
            case .code(let words), .html(let words): text += words.onOneLine
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .link(_, _, let content):
                content.append(to: &text, withPictures: withPictures)
            case .image(_, _, let content):
                if withPictures { content.append(to: &text, withPictures: true) }
            case .footnoteReference: break
            }
        }
    }
}

extension String {
    /// With a space for each line break but a last one, so that every other byte keeps its place.
    var onOneLine: String {
        guard utf8.contains(newline) else { return self }
        let bytes = utf8.dropLast(lastLineBreak).map { $0 == newline ? UInt8(ascii: " ") : $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many bytes the line break has with which it ends.
    var lastLineBreak: Int { utf8.last == newline ? 1 : 0 }

    /// Whether a reader sees anything of it.
    var holdsWords: Bool { utf8.contains { $0 != UInt8(ascii: " ") } }
}

private let newline = UInt8(ascii: "\n")
