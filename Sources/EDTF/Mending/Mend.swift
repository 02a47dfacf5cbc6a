/// What a person most likely meant who wrote a date in a common way that isn't EDTF.
public struct Mend: Sendable, Hashable {
    /// The text in EDTF; more than one where it can be read in more than one way.
    public let proposals: [String]
    public let reason: Reason

    /// What the mend teaches; each reason has its own sentence.
    public enum Reason: Sendable, Hashable {
        case order, digits, foreignDigits, spaces, letters
        case uncertain, approximate, uncertainAndApproximate
        case span, stillGoingOn, unknownEnd, until, oneOf, allOf, onOrAfter, onOrBefore, after, before
        case unspecifiedDigits, decade, century, season, partOfYear, partOfMonth, week, dayOfWeek
        case longYear, letterBeforeYear, shortYear, beforeCommonEra, ambiguousOrder, timestamp, endsSwapped
    }
}

extension Mend {
    /// Tries one way of misspelling after the other; what's proposed has been parsed.
    init?(of text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        let loose = LooseText(text)
        for rule in Self.rules {
            guard let mend = rule(loose), !mend.proposals.contains(text), mend.proposals.allSatisfy(isDate)
            else { continue }
            self = mend
            return
        }
        return nil
    }

    /// In bytes: a person's date is short, and a text that isn't one mustn't cost anything.
    static let longest = 80

    init(_ proposal: String, _ reason: Reason) {
        self.init(proposals: [proposal], reason: reason)
    }

    /// From what leaves no doubt to what's read loosely.
    private static let rules: [@Sendable (LooseText) -> Mend?] = [
        \.withoutSpaces, \.withCapitals, \.unspecifiedDigits, \.qualified, \.bounded, \.timestamp, \.week,
        \.partOfMonth,
        \.single, \.listed, \.spanned, \.swapped,
    ]
}

/// Whether a text is EDTF as we understand it.
func isDate(_ text: String) -> Bool {
    (try? EDTFDate.Form(notation: text.utf8Span.span)) != nil
}
