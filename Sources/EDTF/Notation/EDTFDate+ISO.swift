extension EDTFDate {
    /// A whole day, or a day with the time, as ISO 8601 proper writes it: what programs understand that don't know
    /// this format.
    ///
    /// Nil for everything less sure or less precise, and for years of other than four digits.
    public var wholeDate: String? {
        let (day, text): (Day, String)
        switch form {
        case .date(let date):
            guard !date.isQualified, let exact = date.date.exactDay else { return nil }
            (day, text) = (exact, exact.description)
        case .timestamp(let timestamp): (day, text) = (timestamp.day, timestamp.description)
        case .interval, .oneOf, .allOf: return nil
        }
        return 0...9999 ~= day.components.year ? text : nil
    }
}
