/// How far a clock is ahead of UTC.
public struct UTCOffset: Sendable, Hashable {
    /// Minutes; negative west of Greenwich.
    public let minutes: Int

    /// Nil from a whole day on.
    public init?(minutes: Int) {
        guard minutes.magnitude < 24 * 60 else { return nil }
        self.init(minutes)
    }

    /// `Z`, `-04`, `+05:30`; nil for anything else.
    public init?(_ text: some StringProtocol) {
        let text = String(text)
        let bytes = text.utf8Span.span
        guard let offset = try? UTCOffset(notation: bytes, in: 0..<bytes.count) else { return nil }
        self = offset
    }

    private init(_ minutes: Int) {
        self.minutes = minutes
    }

    public static let utc = UTCOffset(0)
}

extension UTCOffset: CustomStringConvertible {
    /// `Z` or `+05:30`.
    public var description: String {
        minutes == 0 ? "Z" : signed
    }

    /// `+05:30`, and `+00:00` for UTC itself.
    public var signed: String {
        let size = Int(minutes.magnitude)
        return "\(minutes < 0 ? "-" : "+")\(twoDigits(size / 60)):\(twoDigits(size % 60))"
    }
}
