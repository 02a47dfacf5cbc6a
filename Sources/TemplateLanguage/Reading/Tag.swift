import SourceText

/// One tag of a template, as it stands in its file.
struct Tag: Sendable {
    enum Kind: Sendable {
        case variable, unescaped, section, inverted, close, comment, partial, parent, block, delimiters
    }

    let kind: Kind
    /// Without sigil and padding; empty for comments and delimiters.
    let name: String
    let file: SourceFile
    /// With its delimiters.
    let range: Range<Int>
    let nameRange: Range<Int>
    /// Whether its name can be looked up; otherwise it has been reported.
    var isWellFormed = true

    /// The names between its periods; most have none.
    var names: [String] {
        let period = UInt8(ascii: ".")
        guard name.utf8.contains(period) else { return [name] }
        return name.utf8.split(separator: period).map { String(Substring($0)) }
    }

    var place: Place { file.place(of: range) }
    var namePlace: Place { file.place(of: nameRange) }
    /// The tag as it's written, for messages.
    var source: String { file.text(range) }
}

extension Tag.Kind {
    init?(sigil: UInt8) {
        switch sigil {
        case UInt8(ascii: "#"): self = .section
        case UInt8(ascii: "^"): self = .inverted
        case UInt8(ascii: "/"): self = .close
        case UInt8(ascii: "!"): self = .comment
        case UInt8(ascii: ">"): self = .partial
        case UInt8(ascii: "<"): self = .parent
        case UInt8(ascii: "$"): self = .block
        case UInt8(ascii: "="): self = .delimiters
        case UInt8(ascii: "&"), UInt8(ascii: "{"): self = .unescaped
        default: return nil
        }
    }

    /// Whether a closing tag belongs to it.
    var opens: Bool {
        switch self {
        case .section, .inverted, .parent, .block: true
        default: false
        }
    }

    /// Whether it may have a line to itself, which then vanishes.
    var mayStandAlone: Bool {
        switch self {
        case .variable, .unescaped: false
        default: true
        }
    }
}
