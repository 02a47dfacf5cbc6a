/// Why a text is no date, what would be one, and where in the text it goes wrong.
public struct EDTFError: Error, Sendable, Hashable {
    /// The whole text.
    public let text: String
    /// The byte offsets in it of what's wrong.
    public private(set) var range: Range<Int>
    public let problem: Problem
    /// What was probably meant, if the text is a date in another way of writing.
    public let mend: Mend?

    public enum Problem: Sendable, Hashable {
        case empty
        case unreadable
        /// The range is that of the date to which the month belongs.
        case noSuchMonth(PartialNumber, date: Range<Int>)
        case noSuchDay(Int, month: Month, date: Range<Int>)
        /// `XXXX-02-30`: no day of the calendar has these digits.
        case impossibleDay
        case noSuchTime(TimeUnit, Int)
        case noSuchOffset
        /// `2022-12-23T13:08:00 IST`
        case zoneName
        case negativeZero
        case remoteYear
        /// `Y17E0`
        case noExponent
        /// `1950S0`
        case noSignificantDigit
        case endsBeforeItBegins
        /// `2022-11-18/2022-11`: the end is less precise than the beginning.
        case endMayPrecedeBeginning
        case secondSlash
        case timeInInterval
        case longYearInInterval
        /// The bracket is the one that's missing.
        case unclosedSet(Unicode.Scalar)
        case emptySet
        case openEndInside
        case timeInSet
        case qualifierInSet
    }

    public enum TimeUnit: String, Sendable, Hashable, CaseIterable {
        case hour, minute, second
    }

    /// Looks for what was meant.
    init(_ fault: Fault, in text: String) {
        self.text = text
        mend = Mend(of: text)
        let fault = mend == nil ? Fault(ofUnmended: text, fault) : fault
        problem = fault.problem
        range = fault.range
        // Where the parser stumbled says little of a date that's written in another way altogether.
        if isToldByMend { range = 0..<text.utf8.count }
    }

    /// Whether the mend says all that's wrong: another way of writing, not a date that doesn't exist.
    var isToldByMend: Bool {
        guard let mend else { return false }
        return switch problem {
        case .unreadable, .secondSlash, .unclosedSet, .qualifierInSet: true
        case .noSuchMonth(let month, _): month.exact == 0 && mend.reason == .unspecifiedDigits
        case .noSuchDay(0, _, _): mend.reason == .unspecifiedDigits
        default: false
        }
    }
}
