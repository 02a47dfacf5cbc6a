/// A scalar as a part of words.
struct WordScalar {
    enum Kind {
        case letter
        /// A letter of a script that writes without spaces.
        case unspacedLetter
        case digit
        /// A mark that belongs to the scalar before it.
        case mark
        case openingPunctuation
        case dash
        case otherPunctuation
        case symbol
        case space
    }

    let scalar: Unicode.Scalar
    let kind: Kind

    init(_ scalar: Unicode.Scalar) {
        self.scalar = scalar
        kind = Kind(scalar)
    }

    var isWord: Bool {
        switch kind {
        case .letter, .unspacedLetter, .digit, .mark: true
        default: false
        }
    }

    var isMark: Bool { kind == .mark }
    var isDigit: Bool { kind == .digit }
    var isCurrency: Bool { scalar.properties.generalCategory == .currencySymbol }

    /// Whether it joins words, as the dashes that stand between two words don't.
    var isHyphen: Bool {
        switch scalar.value {
        case 0x2D, 0x058A, 0x05BE, 0x2010, 0x2011, 0x2043, 0xFE63, 0xFF0D: true
        default: false
        }
    }

    /// Whether it joins numbers, or is printed for a minus: a figure dash, an en dash, a minus.
    var isShortDash: Bool {
        switch scalar.value {
        case 0x2012, 0x2013, 0x2212: true
        default: false
        }
    }

    /// Whether there's no word boundary between two parts of words.
    func isJoined(to next: WordScalar) -> Bool {
        guard isWord, next.isWord else { return false }
        return kind != .unspacedLetter && next.kind != .unspacedLetter
    }
}

extension WordScalar.Kind {
    fileprivate init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A: self = .letter
        case 0x30...0x39: self = .digit
        case 0x09...0x0D, 0x20: self = .space
        default: self.init(scalar.properties.generalCategory, isUnspaced: isUnspaced(scalar))
        }
    }

    private init(_ category: Unicode.GeneralCategory, isUnspaced: Bool) {
        self =
            switch category {
            case .decimalNumber, .otherNumber: .digit
            case .nonspacingMark, .spacingMark, .enclosingMark: .mark
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .letterNumber,
                .connectorPunctuation:
                isUnspaced ? .unspacedLetter : .letter
            case .openPunctuation: .openingPunctuation
            case .dashPunctuation: .dash
            case .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation:
                .otherPunctuation
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control: .space
            default: .symbol
            }
    }
}

/// Whether a scalar belongs to Han, Kana, Bopomofo, Thai, Lao, Khmer or Myanmar.
private func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0xA9E0...0xA9FF, 0xAA60...0xAA7F: true
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF:
        true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
    case 0x1AFF0...0x1B16F, 0x20000...0x3FFFF: true
    default: false
    }
}
