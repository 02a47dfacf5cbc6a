/// A date as a person wrote it, evened out: small letters, digits from 0 to 9, one kind of dash, single spaces, none at
/// the ends.
struct LooseText: Sendable {
    let original: String
    let text: String

    init(_ original: some StringProtocol) {
        self.original = String(original)
        var even = ""
        var spacePending = false
        for scalar in original.unicodeScalars {
            switch scalar {
            case " ", "\t", "\n", "\r", "\u{A0}", "\u{2009}", "\u{202F}":
                spacePending = !even.isEmpty
                continue
            default:
                if spacePending { even.unicodeScalars.append(" ") }
                spacePending = false
            }
            switch scalar {
            case "\u{2010}"..."\u{2015}", "\u{2212}": even.unicodeScalars.append("-")
            case "\u{2019}": even.unicodeScalars.append("'")
            default:
                if scalar.isForeignDigit, let digit = scalar.properties.numericValue {
                    even += String(Int(digit))
                } else {
                    even += scalar.properties.lowercaseMapping
                }
            }
        }
        text = even
    }

    /// What follows one of these beginnings; nil if it begins with none of them.
    func dropping(prefixes: [String]) -> LooseText? {
        for prefix in prefixes where text.hasPrefix(prefix) && text != prefix {
            return LooseText(text.dropFirst(prefix.count))
        }
        return nil
    }

    func dropping(suffixes: [String]) -> LooseText? {
        for suffix in suffixes where text.hasSuffix(suffix) && text != suffix {
            return LooseText(text.dropLast(suffix.count))
        }
        return nil
    }

    /// The parts before and after a separator that stands exactly once.
    func halves(at separator: String) -> (LooseText, LooseText)? {
        let parts = parts(at: separator)
        guard parts.count == 2 else { return nil }
        return (parts[0], parts[1])
    }

    func parts(at separator: String) -> [LooseText] {
        var parts: [LooseText] = []
        var rest = Substring(text)
        while let range = rest.firstRange(of: separator) {
            parts.append(LooseText(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [LooseText(rest)]
    }
}

extension LooseText {
    /// The text as a date without a qualifier: as it stands, or after mending it.
    var asDate: String? {
        for candidate in [
            text, withCapitals?.proposals[0], single?.onlyProposal, withoutSpaces?.proposals[0],
        ] {
            guard let candidate, let form = try? EDTFDate.Form(notation: candidate.utf8Span.span),
                case .date(let date) = form, !date.isQualified
            else { continue }
            return candidate
        }
        return nil
    }

    var asDateOrQualified: String? {
        if let asDate { return asDate }
        let candidate = isDate(text) ? text : qualified?.onlyProposal
        guard let candidate, let form = try? EDTFDate.Form(notation: candidate.utf8Span.span),
            case .date = form
        else { return nil }
        return candidate
    }
}

extension Mend {
    /// Nil where the text can be read in more than one way.
    var onlyProposal: String? { proposals.count == 1 ? proposals[0] : nil }
}
