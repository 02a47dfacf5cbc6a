// How a file is written, for whoever is told what to write in it.

extension Place {
    /// Whether records stand there as lines of JSON.
    public var isInLines: Bool { path.hasSuffix(".jsonl") }

    /// A key with its text as it's written there: `speech: direct`, or `"speech": "direct"` in a line of JSON.
    public func pair(_ key: String, _ value: String) -> String {
        isInLines ? "\"\(key)\": \"\(value)\"" : "\(key): \(value)"
    }

    /// A key that's set as it's written there: `draft: true`, or `"draft": true` in a line of JSON.
    public func flag(_ key: String) -> String { isInLines ? "\"\(key)\": true" : "\(key): true" }
}
