extension [UInt8] {
    /// Appends text so that an HTML parser reads exactly it, in text as in quoted attributes.
    ///
    /// Two characters need more than the usual four entities: a carriage return, which a parser would turn
    /// into a line feed, is written as a reference; U+0000, which HTML can't hold, becomes U+FFFD.
    mutating func append(escaping text: String) {
        let bytes = text.utf8
        guard bytes.contains(where: \.isSpecial) else { return append(contentsOf: bytes) }
        var start = bytes.startIndex
        for index in bytes.indices {
            guard let entity = bytes[index].entity else { continue }
            append(contentsOf: bytes[start..<index])
            append(contentsOf: entity.utf8)
            start = bytes.index(after: index)
        }
        append(contentsOf: bytes[start...])
    }
}

extension UInt8 {
    fileprivate var isSpecial: Bool {
        // All six stand below `?`: most bytes of a text are told apart by the first comparison.
        self <= UInt8(ascii: ">") && entity != nil
    }

    fileprivate var entity: StaticEntity? {
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

private typealias StaticEntity = String
