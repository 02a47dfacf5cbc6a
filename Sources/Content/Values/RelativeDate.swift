/// A date that's told from the day on which it was said: "last month", "Friday", "two days ago", "in November".
enum RelativeDate {
    static func isOne(_ text: String) -> Bool {
        guard text.utf8.count <= 40 else { return false }
        let words = text.lowercased().split(separator: " ")
        guard let first = words.first, let last = words.last else { return false }
        if words.count == 1 { return alone.contains(first) || names.contains(first) }
        if last == "ago" || last == "earlier" { return true }
        let isNear = ["last", "this", "next", "on", "in", "the", "late", "early", "earlier", "past"].contains(
            first
        )
        return isNear && (units.contains(last) || names.contains(last))
    }

    private static let alone: Set<Substring> = [
        "yesterday", "today", "tomorrow", "tonight", "recently", "now",
    ]
    private static let units: Set<Substring> = [
        "day", "night", "morning", "evening", "afternoon", "week", "weekend", "month", "quarter", "year",
        "spring", "summer", "autumn", "fall", "winter",
    ]
    private static let names: Set<Substring> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
        "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ]
}
