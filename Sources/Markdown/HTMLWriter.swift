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
    public func write(_ document: Document, to output: inout [UInt8]) {
        var rendering = HTMLRendering(options: options, output: output)
        // The bytes would be copied if two variables held them while one is written to.
        output = []
        rendering.write(document)
        output = rendering.output
    }

    /// A whole document as a string.
    public func string(for document: Document) -> String {
        var output: [UInt8] = []
        write(document, to: &output)
        return String(decoding: output, as: UTF8.self)
    }
}
