/// Writes documents as HTML5.
///
/// Nothing in a document can become markup, unless raw HTML is passed through on purpose: text, attributes
/// and URLs are escaped each in their way, and a link's scheme must be on the list of those allowed.
public struct HTMLWriter: Sendable {
    public let options: HTMLOptions

    public init(_ options: HTMLOptions = HTMLOptions()) {
        self.options = options
    }

    /// Appends a whole document, each of its blocks on lines of its own, with the footnotes at the end.
    ///
    /// - Parameter marks: in rising order, none of which holds words of another.
    public func write(_ document: Document, marking marks: [TextMark] = [], to output: inout [UInt8]) {
        var rendering = HTMLRendering(options: options, marks: marks, output: output)
        // The bytes would be copied if two variables held them while one is written to.
        output = []
        rendering.write(document)
        output = rendering.output
    }

    /// A whole document as a string.
    public func string(for document: Document, marking marks: [TextMark] = []) -> String {
        var output: [UInt8] = []
        write(document, marking: marks, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
