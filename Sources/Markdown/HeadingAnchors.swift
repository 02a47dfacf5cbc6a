/// Identifiers of headings, each only once in a document.
///
/// A heading's words in lower case, joined by hyphens, are its anchor; a second one of the same words gets
/// `-2`. Words are made of the letters, marks and digits of any script.
struct HeadingAnchors {
    private var taken: Set<String> = []
    /// How often each anchor was wished for.
    private var wishes: [String: Int] = [:]

    mutating func anchor(for heading: String) -> String {
        let wish = slug(of: heading)
        var anchor = wish
        while !taken.insert(anchor).inserted {
            wishes[wish, default: 1] += 1
            anchor = "\(wish)-\(wishes[wish, default: 1])"
        }
        return anchor
    }

    private func slug(of heading: String) -> String {
        var words = String.UnicodeScalarView()
        var isBetweenWords = false
        for scalar in heading.lowercased().unicodeScalars {
            guard isPartOfWord(scalar) else {
                isBetweenWords = !words.isEmpty
                continue
            }
            if isBetweenWords { words.append("-") }
            isBetweenWords = false
            words.append(scalar)
        }
        return words.isEmpty ? "section" : String(words)
    }

    private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default:
            false
        }
    }
}
