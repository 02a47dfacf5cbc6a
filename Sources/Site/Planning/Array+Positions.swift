import Content

extension Array {
    /// The typed positions of the elements.
    var positions: [Content.Index<Element>] { indices.map { Content.Index($0) } }
}
