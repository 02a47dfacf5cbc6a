/// Where a place stands in HTML, found as a browser's tokenizer finds it (WHATWG, section 13.2.5).
///
/// It reads what the template's author wrote. Two simplifications: character references need no state, and
/// a script that opens a comment and a further script inside it isn't followed.
struct HTMLState: Hashable {
    enum Phase: Hashable {
        case text
        case tagOpen, endTagOpen, tagName
        case betweenAttributes, attributeName, afterAttributeName, beforeValue
        case doubleQuoted, singleQuoted, unquoted
        /// Where a section has ended in a tag: only what ends a name may follow.
        case attributeEnd
        case declarationOpen, declarationDash, declaration
        case comment
        /// In an element whose content isn't parsed: scripts and styles, titles and text areas.
        case rawText
    }

    private(set) var phase = Phase.text
    /// In small letters: the tag that's being read, or the element whose raw text is.
    private(set) var element: [UInt8] = []
    private(set) var attribute: [UInt8] = []
    private(set) var isEndTag = false
    /// In a comment, the dashes before; in raw text, what might become the end tag.
    private var dashes = 0
    private var possibleEnd: [UInt8] = []
    /// Whether a line break right here would be dropped by the parser, as after `<pre>`.
    private(set) var dropsLineBreak = false

    var isInApostrophes: Bool { phase == .singleQuoted }

    mutating func read(_ bytes: [UInt8]) {
        for byte in bytes { read(byte) }
    }

    /// The state where two ways meet, one of which may skip a section; nil where they can't.
    func meeting(_ other: HTMLState) -> HTMLState? {
        var (one, other) = (self, other)
        one.dropsLineBreak = false
        other.dropsLineBreak = false
        if one == other { return one }
        guard one.element == other.element, one.isEndTag == other.isEndTag, one.endsName, other.endsName
        else {
            return nil
        }
        one.phase = .attributeEnd
        one.attribute = []
        return one
    }

    /// Whether a page can end here; a last `<` is text.
    var mayEnd: Bool { phase == .text || phase == .tagOpen }

    /// Whether text that goes on with a byte would join the name at whose end a section has ended.
    func joinsName(with byte: UInt8) -> Bool {
        phase == .attributeEnd && !byte.isWhitespace && byte != UInt8(ascii: "/") && byte != UInt8(ascii: ">")
    }

    /// After a piece that isn't the author's: nothing that was half read goes on.
    mutating func passValue() {
        dropsLineBreak = false
        if phase == .tagOpen || phase == .endTagOpen { phase = .text }
        possibleEnd = []
        dashes = 0
    }
}

extension HTMLState {
    private var endsName: Bool {
        switch phase {
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .attributeEnd: true
        default: false
        }
    }

    mutating func read(_ byte: UInt8) {
        dropsLineBreak = false
        switch phase {
        case .text: if byte == UInt8(ascii: "<") { phase = .tagOpen }
        case .tagOpen: readTagOpen(byte)
        case .endTagOpen: readEndTagOpen(byte)
        case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .beforeValue, .attributeEnd:
            readTag(byte)
        case .doubleQuoted: if byte == UInt8(ascii: "\"") { endValue() }
        case .singleQuoted: if byte == UInt8(ascii: "'") { endValue() }
        case .unquoted:
            if byte.isWhitespace { endValue() }
            if byte == UInt8(ascii: ">") { endTag() }
        case .declarationOpen, .declarationDash, .declaration: readDeclaration(byte)
        case .comment: readComment(byte)
        case .rawText: readRawText(byte)
        }
    }

    private mutating func readTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): phase = .endTagOpen
        case UInt8(ascii: "!"): phase = .declarationOpen
        case UInt8(ascii: "?"): phase = .declaration
        case UInt8(ascii: "<"): break
        default:
            guard byte.isLetter else { return phase = .text }
            startTag(byte, isEnd: false)
        }
    }

    private mutating func readEndTagOpen(_ byte: UInt8) {
        if byte.isLetter {
            startTag(byte, isEnd: true)
        } else {
            phase = byte == UInt8(ascii: ">") ? .text : .declaration
        }
    }

    private mutating func startTag(_ byte: UInt8, isEnd: Bool) {
        phase = .tagName
        isEndTag = isEnd
        element = [byte.lowercased]
    }

    private mutating func readTag(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: ">"): endTag()
        case UInt8(ascii: "/") where phase != .beforeValue:
            phase = .betweenAttributes
            attribute = []
        case _ where byte.isWhitespace:
            if phase == .attributeName {
                phase = .afterAttributeName
            } else if phase != .beforeValue, phase != .afterAttributeName {
                phase = .betweenAttributes
                attribute = []
            }
        case UInt8(ascii: "=") where phase == .attributeName || phase == .afterAttributeName:
            phase = .beforeValue
        case UInt8(ascii: "\"") where phase == .beforeValue: phase = .doubleQuoted
        case UInt8(ascii: "'") where phase == .beforeValue: phase = .singleQuoted
        default:
            switch phase {
            case .tagName: element.append(byte.lowercased)
            case .attributeName: attribute.append(byte.lowercased)
            case .beforeValue: phase = .unquoted
            default:
                phase = .attributeName
                attribute = [byte.lowercased]
            }
        }
    }

    private mutating func endValue() {
        phase = .betweenAttributes
        attribute = []
    }

    private mutating func endTag() {
        attribute = []
        let name = String(decoding: element, as: UTF8.self)
        if !isEndTag, HTMLNames.rawTextElements.contains(name) {
            phase = .rawText
        } else {
            phase = .text
            element = []
        }
        dropsLineBreak = !isEndTag && HTMLNames.lineBreakDroppingElements.contains(name)
        isEndTag = false
    }

    private mutating func readDeclaration(_ byte: UInt8) {
        let isDash = byte == UInt8(ascii: "-")
        switch phase {
        case .declarationOpen where isDash: phase = .declarationDash
        case .declarationDash where isDash:
            phase = .comment
            // `<!-->` is a whole comment already.
            dashes = 2
        case _ where byte == UInt8(ascii: ">"): phase = .text
        default: phase = .declaration
        }
    }

    private mutating func readComment(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "-"): dashes += 1
        case UInt8(ascii: ">") where dashes >= 2:
            phase = .text
            dashes = 0
        // `--!>` closes as well.
        case UInt8(ascii: "!") where dashes >= 2: break
        default: dashes = 0
        }
    }

    private mutating func readRawText(_ byte: UInt8) {
        let end = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
        if possibleEnd == end, byte.isWhitespace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") {
            possibleEnd = []
            isEndTag = true
            phase = .betweenAttributes
            if byte == UInt8(ascii: ">") { endTag() }
        } else if byte == UInt8(ascii: "<") {
            possibleEnd = [byte]
        } else if end.starts(with: possibleEnd + [byte.lowercased]), !possibleEnd.isEmpty {
            possibleEnd.append(byte.lowercased)
        } else {
            possibleEnd = []
        }
    }
}
