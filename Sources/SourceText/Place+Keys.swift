// How a file is written, for whoever is told what to write in it.

extension Place {
    /// Whether records stand there as lines of JSON.
    public var isInLines: Bool { path.hasSuffix(".jsonl") }

    /// A key with its text as it's written there: `speech: direct`, or `"speech": "direct"` in a line of JSON.
    public func pair(_ key: String, _ value: String) -> String {
        isInLines ? "\"\(key)\": \"\(value)\"" : "\(key): \(value)"
    }

    /// A map on one line as it's written there: `{words: last month, value: 2022-11}`, or
    /// `{"words": "last month", "value": "2022-11"}`.
    public func map(_ pairs: KeyValuePairs<String, String>) -> String {
        "{\(pairs.map { pair($0.key, $0.value) }.joined(separator: ", "))}"
    }

    /// A key with such a map: `points: {day: text}`, or `"points": {"day": "text"}`.
    public func pair(_ key: String, _ pairs: KeyValuePairs<String, String>) -> String {
        (isInLines ? "\"\(key)\": " : "\(key): ") + map(pairs)
    }

    /// A key that's set as it's written there: `draft: true`, or `"draft": true` in a line of JSON.
    public func flag(_ key: String) -> String { isInLines ? "\"\(key)\": true" : "\(key): true" }
}
