/// Visits the words of a folded text in order, as texts are compared with one another, each with its range.
///
/// A word is a run of letters, digits and their marks; an apostrophe within it is passed over, everything else
/// parts words, so that no punctuation keeps two texts apart. Of scripts without spaces each letter is one.
func forEachComparedWord(in range: Range<Int>, of text: [UInt8], _ visit: (WordKey, Range<Int>) -> Void) {
    let bytes = text.span
    var word = WordKey.Draft()
    var start = range.lowerBound
    var end = start
    var position = start

    func finish() {
        if word.count > 0 { visit(word.key, start..<end) }
        word = WordKey.Draft()
    }
    while position < range.upperBound {
        if word.count == 0 { start = position }
        let byte = bytes[position]
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
            word.append(byte)
            position += 1
            end = position
        case 0x41...0x5A:
            word.append(byte | 0x20)
            position += 1
            end = position
        case apostrophe:
            position += 1
        case 0..<0x80 where byte != underscore:
            finish()
            position += 1
        default:
            let decoded = DecodedScalar(in: text, at: position, limit: range.upperBound)
            let letter = ComparedLetter(decoded.scalar)
            if letter == .alone {
                finish()
                start = position
            }
            position += decoded.length
            switch letter {
            case .none: finish()
            case .alone, .itself: for byte in decoded.scalar.utf8 { word.append(byte) }
            case .lower(let scalar): for byte in scalar.utf8 { word.append(byte) }
            case .several(let scalars): for byte in scalars.utf8 { word.append(byte) }
            }
            end = letter == .none ? end : position
            if letter == .alone { finish() }
        }
    }
    finish()
}

/// What a scalar that isn't ASCII adds to a word.
private enum ComparedLetter: Equatable {
    /// It's no part of a word.
    case none
    /// It's a word of its own.
    case alone
    case itself
    /// Another one, which is the same in lower case.
    case lower(Unicode.Scalar)
    /// The few that are several scalars in lower case.
    case several(String)

    init(_ scalar: Unicode.Scalar) {
        // The alphabets that most texts are written in are known without a look at Unicode's tables.
        switch scalar.value {
        case 0xD7, 0xF7, 0x2010...0x205E: self = .none
        case 0xC0...0xDE, 0x410...0x42F: self = Self.lower(scalar, by: 0x20)
        case 0x400...0x40F: self = Self.lower(scalar, by: 0x50)
        case 0xDF...0xFF, 0x430...0x45F: self = .itself
        // A sigma that ends a word is a sigma.
        case 0x3C2: self = .lower("σ")
        default: self.init(inTables: scalar)
        }
    }

    private static func lower(_ scalar: Unicode.Scalar, by distance: UInt32) -> ComparedLetter {
        Unicode.Scalar(scalar.value + distance).map { .lower($0) } ?? .itself
    }

    private init(inTables scalar: Unicode.Scalar) {
        let part = WordScalar(scalar)
        guard part.isWord, part.kind != .unspacedLetter else {
            self = part.isWord ? .alone : .none
            return
        }
        let lowered = scalar.properties.lowercaseMapping.unicodeScalars
        if lowered.count > 1 {
            self = .several(String(lowered))
        } else {
            self = lowered.first.map { .lower($0) } ?? .itself
        }
    }
}

private let apostrophe = UInt8(ascii: "'")
private let underscore = UInt8(ascii: "_")
