extension [Inline] {
    /// What a reader sees as words, on one line: a line break is a space.
    ///
    /// Raw HTML counts, since content's is printed as text. Pictures and the numbers of footnotes don't.
    public var plainText: String {
        plainText(withPictures: false)
    }

    /// The same, with words for each link that has none of its own.
    public func plainText(naming name: (_ destination: String) -> String) -> String {
        plainText(withPictures: false, naming: name)
    }

    /// The same, byte for byte, but that a line still ends after a hyphen, since a word may go on in the next one, and
    /// that spaces stand for what's struck out, which was taken back.
    var quotableText: String {
        plainText(withPictures: false, forQuotations: true)
    }

    /// What stands for a picture whose description this is, other pictures in it included.
    var pictureDescription: String {
        plainText(withPictures: true)
    }

    private func plainText(
        withPictures: Bool,
        forQuotations: Bool = false,
        naming name: (_ destination: String) -> String = { _ in "" }
    ) -> String {
        var text = ""
        append(to: &text, withPictures: withPictures, forQuotations: forQuotations, naming: name)
        return text
    }

    private func append(
        to text: inout String,
        withPictures: Bool,
        forQuotations: Bool,
        naming name: (_ destination: String) -> String
    ) {
        func append(_ content: [Inline]) {
            content.append(
                to: &text,
                withPictures: withPictures,
                forQuotations: forQuotations,
                naming: name
            )
        }
        for inline in self {
            switch inline {
            case .text(let words): text += words
            case .code(let words), .html(let words): text += words.onOneLine
            case .softBreak, .lineBreak: text += forQuotations && text.endsWithHyphen ? "\n" : " "
            case .link(let destination, _, let content) where content.isEmpty: text += name(destination)
            case .strikethrough(let content) where forQuotations:
                text += String(repeating: " ", count: content.quotableText.utf8.count)
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .link(_, _, let content):
                append(content)
            case .image(_, _, let content): if withPictures { append(content) }
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

    /// Whether it ends with a hyphen, be it a soft one or a Hebrew one.
    var endsWithHyphen: Bool {
        switch unicodeScalars.last {
        case "-", "\u{2010}", "\u{AD}", "\u{5BE}": true
        default: false
        }
    }

    /// Whether a reader sees anything of it.
    var holdsWords: Bool { utf8.contains { $0 != UInt8(ascii: " ") } }
}

private let newline = UInt8(ascii: "\n")
