/// Words, which may carry marks. Where a document has none, they cost one look.
extension HTMLRendering {
    /// What `plainBlocks` counts as one block; one without words it doesn't count.
    mutating func block(_ leaf: Leaf, content: (inout HTMLRendering) -> Void) {
        guard marks != nil else { return content(&self) }
        guard leaf.plainText.holdsWords else {
            let marks = marks
            self.marks = nil
            content(&self)
            self.marks = marks
            return
        }
        content(&self)
        marks?.endBlock(in: &output)
    }

    mutating func writeWords(_ text: String) {
        guard marks != nil else { return output.appendText(text) }
        marks?.write(Array(text.utf8), inLink: isInLink, to: &output)
    }

    /// The lines of a block of code, the last of which ends without counting as words.
    mutating func writeLines(_ text: String) {
        guard marks != nil else { return output.appendText(text) }
        let words = text.utf8.dropLast(text.lastLineBreak)
        marks?.write(Array(words), inLink: false, to: &output)
        closeMark()
        output.append(contentsOf: text.utf8[words.endIndex...])
    }

    /// Words that stand in the output already, and so can't be marked.
    mutating func skipWords(_ text: String) {
        marks?.skip(text.utf8.count, inLink: isInLink, in: &output)
    }

    /// Closes a mark before an element begins or ends.
    mutating func closeMark() {
        marks?.close(in: &output)
    }
}
