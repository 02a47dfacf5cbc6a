extension HTMLRendering {
    mutating func element(
        _ name: String,
        _ decoration: Decoration? = nil,
        class: String? = nil,
        _ attributes: [Decoration.Attribute] = [],
        content: (inout HTMLRendering) -> Void
    ) {
        startTag(name, decoration, class: `class`, attributes)
        content(&self)
        endTag(name)
    }

    /// A start tag with the writer's own attributes before those of the decoration; of two classes it makes one.
    mutating func startTag(
        _ name: String,
        _ decoration: Decoration? = nil,
        class: String? = nil,
        _ attributes: [Decoration.Attribute] = []
    ) {
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name.utf8)
        for attribute in attributes { write(attribute: attribute.name, attribute.value) }
        var ownClass = `class`
        for attribute in decoration?.attributes ?? [] {
            if attribute.name == "class", let own = ownClass {
                write(attribute: "class", "\(own) \(attribute.value)")
                ownClass = nil
            } else {
                write(attribute: attribute.name, attribute.value)
            }
        }
        if let ownClass { write(attribute: "class", ownClass) }
        output.append(UInt8(ascii: ">"))
    }

    mutating func endTag(_ name: String) {
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: name.utf8)
        output.append(UInt8(ascii: ">"))
    }

    /// An attribute; an empty value is left out, as in `disabled`, which means the same.
    mutating func write(attribute name: String, _ value: String) {
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: name.utf8)
        guard !value.isEmpty else { return }
        output.append(contentsOf: "=\"".utf8)
        output.appendAttribute(value)
        output.append(UInt8(ascii: "\""))
    }

    /// Writes what a template wants to have here, as it stands.
    mutating func insert(_ text: String?) {
        if let text { output.append(contentsOf: text.utf8) }
    }

    /// Ends the current line if anything stands on it.
    mutating func startLine() {
        if output.count > start, output.last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    }

    /// An identifier that's this document's own on a page with others.
    func prefixed(_ id: String) -> String {
        options.idPrefix.isEmpty ? id : "\(options.idPrefix)-\(id)"
    }
}
