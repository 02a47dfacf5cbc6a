/// A comment, a declaration or a tag.
struct HTMLPiece {
    enum Kind {
        /// The name is in small letters.
        case tag(name: String, isEnd: Bool)
        case comment
    }

    let kind: Kind
    /// Whether an attribute of a tag says that nothing of its element is shown.
    private(set) var isHidden = false
    /// What follows it.
    private(set) var rest: Substring

    /// Nil where none begins; what isn't closed goes on to the end.
    init?(atStartOf text: Substring) {
        let inside = text.dropFirst()
        if inside.hasPrefix("!--") {
            (kind, rest) = (.comment, after("-->", in: inside.dropFirst("!--".count)))
        } else if inside.hasPrefix("!") || inside.hasPrefix("?") {
            (kind, rest) = (.comment, after(">", in: inside))
        } else {
            let isEnd = inside.hasPrefix("/")
            let name = inside.dropFirst(isEnd ? 1 : 0).prefix {
                $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
            }
            guard let first = name.first, first.isLetter else { return nil }
            kind = .tag(name: name.lowercased(), isEnd: isEnd)
            rest = inside[name.endIndex...]
            while let attribute = HTMLAttribute(atStartOf: rest) {
                rest = attribute.rest
                if attribute.hidesElement { isHidden = true }
            }
            rest = rest.dropFirst()
        }
    }
}

/// An attribute of a tag.
private struct HTMLAttribute {
    private let name: Substring
    private let value: Substring
    let rest: Substring

    /// Nil where the tag ends.
    init?(atStartOf text: Substring) {
        let start = text.drop { $0.isWhitespace || $0 == "/" }
        guard let first = start.first, first != ">" else { return nil }
        let end = start.dropFirst().firstIndex { $0.isWhitespace || "/>=".contains($0) } ?? start.endIndex
        name = start[..<end]
        let behind = start[end...].drop(while: \.isWhitespace)
        guard behind.first == "=" else {
            (value, rest) = (behind[..<behind.startIndex], start[end...])
            return
        }
        let written = behind.dropFirst().drop(while: \.isWhitespace)
        if let mark = written.first, mark == "\"" || mark == "'" {
            value = written.dropFirst().prefix { $0 != mark }
            rest = written[value.endIndex...].dropFirst()
        } else {
            value = written.prefix { !$0.isWhitespace && $0 != ">" }
            rest = written[value.endIndex...]
        }
    }

    var hidesElement: Bool {
        switch name.lowercased() {
        case "hidden": return true
        case "style":
            let style = value.lowercased().filter { !$0.isWhitespace }
            return style.contains("display:none") || style.contains("visibility:hidden")
        default: return false
        }
    }
}

private func after(_ end: String, in text: Substring) -> Substring {
    text.firstRange(of: end).map { text[$0.upperBound...] } ?? text[text.endIndex...]
}
