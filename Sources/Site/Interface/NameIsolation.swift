import SourceText

/// How a name is kept apart from the words around it, where it's written in the other direction than they are.
///
/// Else "انهيار السد, 2 March 2025" is shown with the 2 before the name, as browsers and screens lay out digits after
/// Arabic (UAX #9, rules W2 and N1). In an element of its own a name is apart anyway.
struct NameIsolation: Sendable {
    private let isRightToLeft: Bool

    /// For texts in a language.
    init(_ language: LanguageTag) {
        isRightToLeft = language.isRightToLeft
    }

    /// The name, between the signs for "first strong isolate" and its end if a letter of it runs against the text.
    func callAsFunction(_ name: String) -> String {
        hasForeignLetters(name) ? "\u{2068}\(name)\u{2069}" : name
    }

    private func hasForeignLetters(_ name: String) -> Bool {
        if isRightToLeft {
            return name.unicodeScalars.contains { $0.properties.isAlphabetic && !$0.isFromTheRight }
        }
        // In UTF-8 every letter from the right begins with a byte from D6 on.
        return name.utf8.span.holds { $0 >= 0xD6 } && name.unicodeScalars.contains(where: \.isFromTheRight)
    }
}

extension Unicode.Scalar {
    /// Whether it's of a block of scripts that are written from right to left (Unicode, DerivedBidiClass: the blocks
    /// whose characters are R or AL by default).
    fileprivate var isFromTheRight: Bool {
        switch value {
        case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
        default: false
        }
    }
}
