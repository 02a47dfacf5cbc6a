/// A link in a document.
public struct LinkOccurrence: Sendable, Hashable {
    /// With escapes and entities resolved, otherwise as it's written.
    public let destination: String
    /// Its words, without markup.
    public let text: String
    /// Those of the block that it stands in, counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>
}

/// A picture in a document.
public struct ImageOccurrence: Sendable, Hashable {
    /// With escapes and entities resolved, otherwise as it's written.
    public let source: String
    /// The words that stand for it, without markup.
    public let description: String
    /// Those of the block that it stands in, counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>
}

/// Raw HTML in a document.
public struct RawHTMLOccurrence: Sendable, Hashable {
    /// As it stands: one tag or comment, or all lines of a block.
    public let text: String
    /// Those of the block that it stands in or is, counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>
}

extension Document {
    /// All links in the order of reading; those in a picture's description aren't shown and don't count.
    public var links: [LinkOccurrence] {
        var links: [LinkOccurrence] = []
        forEachInline { inline, lines in
            guard case .link(let destination, _, let content) = inline else { return }
            links.append(LinkOccurrence(destination: destination, text: content.plainText, lines: lines))
        }
        return links
    }

    /// All pictures in the order of reading.
    public var images: [ImageOccurrence] {
        var images: [ImageOccurrence] = []
        forEachInline { inline, lines in
            guard case .image(let source, _, let content) = inline else { return }
            let description = content.pictureDescription
            images.append(ImageOccurrence(source: source, description: description, lines: lines))
        }
        return images
    }

    /// All raw HTML in the order of reading, which content may not hold.
    public var rawHTML: [RawHTMLOccurrence] {
        var found: [RawHTMLOccurrence] = []
        forEachLeaf { leaf, lines in
            switch leaf {
            case .html(let text): found.append(RawHTMLOccurrence(text: text, lines: lines))
            case .code: break
            case .inlines(let content):
                content.forEachInline {
                    if case .html(let text) = $0 { found.append(RawHTMLOccurrence(text: text, lines: lines)) }
                }
            }
        }
        return found
    }
}
