/// A link, picture or piece of raw HTML in a document, with the lines of the block that it stands in.
public struct Occurrence: Sendable, Hashable {
    /// A link's destination or a picture's source as written, with escapes and entities resolved.
    public let target: String
    /// A link's text or a picture's description, without markup.
    public let text: String
    /// Counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>
}

/// Raw HTML in a document.
public struct RawHTML: Sendable, Hashable {
    /// As it stands: one tag or comment, or all the lines of a block.
    public let text: String
    /// Those of the block that it stands in or is.
    public let lines: ClosedRange<Int>
}

extension Document {
    /// All links in the order of reading.
    public var links: [Occurrence] {
        var links: [Occurrence] = []
        forEachInline { inline, lines in
            guard case .link(let destination, _, let content) = inline else { return }
            links.append(Occurrence(target: destination, text: content.plainText, lines: lines))
        }
        return links
    }

    /// All pictures in the order of reading.
    public var images: [Occurrence] {
        var images: [Occurrence] = []
        forEachInline { inline, lines in
            guard case .image(let source, _, let content) = inline else { return }
            images.append(Occurrence(target: source, text: content.pictureDescription, lines: lines))
        }
        return images
    }

    /// All raw HTML in the order of reading, which content may not hold.
    public var rawHTML: [RawHTML] {
        var found: [RawHTML] = []
        forEachLeaf { leaf, lines in
            switch leaf {
            case .html(let text): found.append(RawHTML(text: text, lines: lines))
            case .code: break
            case .inlines(let content):
                for inline in content {
                    inline.forEachInline {
                        if case .html(let text) = $0 { found.append(RawHTML(text: text, lines: lines)) }
                    }
                }
            }
        }
        return found
    }
}
