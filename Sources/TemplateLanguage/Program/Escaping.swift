extension [UInt8] {
    /// Appends text so that an HTML parser reads exactly it, in text as in an attribute in quotation marks.
    ///
    /// Two characters need more than the usual four entities: a carriage return, which a parser would turn
    /// into a line feed, is written as a reference; U+0000, which HTML can't hold, becomes U+FFFD.
    mutating func append(escaping text: String) {
        append(text) { byte in
            // All stand below `?`: most bytes of a text are told apart by this comparison.
            byte <= UInt8(ascii: ">") ? byte.entity : nil
        }
    }

    /// The same for an attribute in apostrophes.
    mutating func append(escapingInApostrophes text: String) {
        append(text) { $0 == UInt8(ascii: "'") ? "&#39;" : $0.entity }
    }

    /// Appends text in runs, with something else in the place of some bytes.
    @inline(__always)
    private mutating func append(_ text: String, replacing replacement: (UInt8) -> String?) {
        let bytes = text.utf8
        var start = bytes.startIndex
        var index = start
        while index != bytes.endIndex {
            let next = bytes.index(after: index)
            if let replacement = replacement(bytes[index]) {
                append(contentsOf: bytes[start..<index])
                append(contentsOf: replacement.utf8)
                start = next
            }
            index = next
        }
        append(contentsOf: bytes[start...])
    }
}

extension UInt8 {
    fileprivate var entity: String? {
        switch self {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case 0x0D: "&#13;"
        case 0x00: "\u{FFFD}"
        default: nil
        }
    }
}
