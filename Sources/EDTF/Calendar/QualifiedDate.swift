/// A date with what its author thought of it and of its components.
public struct QualifiedDate: Sendable, Hashable {
    public let date: CalendarDate
    /// The marks beside the components, as they were written; without a month or a day, these have none.
    let year: Marks
    let month: Marks
    let day: Marks

    /// The marks beside one component.
    struct Marks: Sendable, Hashable {
        /// Qualifies this component alone.
        var left: Qualifier?
        /// Qualifies this component and all before it.
        var right: Qualifier?
    }

    init(_ date: CalendarDate, year: Marks = Marks(), month: Marks = Marks(), day: Marks = Marks()) {
        self.date = date
        self.year = year
        self.month = month
        self.day = day
    }

    /// What applies to each component, from whichever mark.
    public var qualifiers: (year: Qualifier?, month: Qualifier?, day: Qualifier?) {
        let ofDay = day.left + day.right
        let fromMonth = month.right + day.right
        return (year.left + year.right + fromMonth, month.left + fromMonth, ofDay)
    }

    /// What applies to the whole date; nil if that's nothing or not the same for all of its components.
    public var qualifier: Qualifier? {
        let (year, month, day) = qualifiers
        return switch date.precision {
        case .year: year
        case .part, .month: year == month ? year : nil
        case .day: year == month && month == day ? year : nil
        }
    }

    public var isQualified: Bool { qualifiers != (nil, nil, nil) }
}

extension QualifiedDate: CustomStringConvertible {
    /// As EDTF writes it.
    public var description: String {
        let components = [date.year.description] + date.precision.components
        return zip(components, [year, month, day]).map { component, marks in
            (marks.left?.mark ?? "") + component + (marks.right?.mark ?? "")
        }.joined(separator: "-")
    }
}

extension Qualifier {
    fileprivate var mark: String { String(rawValue) }
}
