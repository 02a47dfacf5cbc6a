/// A block of a document as a reader sees it: words without markup, on one line.
public struct PlainBlock: Sendable, Hashable {
    public let text: String
    /// Counted from 1 within the parsed text.
    public let lines: ClosedRange<Int>

    public init(_ text: String, lines: ClosedRange<Int>) {
        self.text = text
        self.lines = lines
    }
}

extension Document {
    /// The text by blocks, in the order of reading: footnotes come last.
    ///
    /// Each paragraph, heading, table cell, block of code and block of raw HTML is one. What shows no words,
    /// a picture or a line across, is none: a picture's description isn't printed and can't be quoted.
    public var plainBlocks: [PlainBlock] {
        var plain: [PlainBlock] = []
        forEachLeaf { leaf, lines in
            let text = leaf.plainText
            if text.holdsWords { plain.append(PlainBlock(text, lines: lines)) }
        }
        return plain
    }

    /// The texts of `plainBlocks`, with words for each link that has none of its own.
    public func plainTexts(naming name: (_ destination: String) -> String) -> [String] {
        var texts: [String] = []
        forEachLeaf { leaf, _ in
            let text = leaf.plainText(naming: name)
            if text.holdsWords { texts.append(text) }
        }
        return texts
    }

    /// The texts of `plainBlocks`, byte for byte, in which quotations are looked for: a line still ends after a hyphen,
    /// where it may cut a word in two, and spaces stand for what's struck out.
    public var quotableBlocks: [String] {
        var blocks: [String] = []
        forEachLeaf { leaf, _ in
            if leaf.plainText.holdsWords { blocks.append(leaf.quotableText) }
        }
        return blocks
    }
}
