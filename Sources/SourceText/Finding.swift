/// A problem in what the editor wrote: the only way in which the program reports one.
public struct Finding: Sendable, Hashable {
    public let kind: FindingKind
    public let place: Place
    /// What is wrong, as one sentence in lower case without a period.
    public let message: String
    /// What to do about it: the nearest name, the closest passage, the words to paste.
    public let help: [String]
    /// Other places that belong to it, each with what stands there.
    public let notes: [Note]

    public struct Note: Sendable, Hashable {
        public let place: Place
        public let message: String

        public init(_ message: String, at place: Place) {
            self.place = place
            self.message = message
        }
    }

    public init(
        _ kind: FindingKind,
        _ message: String,
        at place: Place,
        help: [String] = [],
        notes: [Note] = []
    ) {
        self.kind = kind
        self.place = place
        self.message = message
        self.help = help
        self.notes = notes
    }

    public init(
        _ kind: FindingKind,
        _ message: String,
        at place: Place,
        help: String?,
        notes: [Note] = []
    ) {
        self.init(kind, message, at: place, help: help.map { [$0] } ?? [], notes: notes)
    }
}

extension [Finding] {
    /// Whether something is wrong that nothing can be made in spite of.
    public var hasErrors: Bool { contains { $0.kind.severity == .error } }

    public var errors: [Finding] { filter { $0.kind.severity == .error } }

    public var warnings: [Finding] { filter { $0.kind.severity == .warning } }

    /// Each mistake as it's first told of: a second time it may come with other help, and is the same.
    public var withoutRepeats: [Finding] {
        var told: Set<Mistake> = []
        return filter { told.insert(Mistake($0)).inserted }
    }
}

/// What tells findings apart: where something is wrong, and what.
private struct Mistake: Hashable {
    private let place: Place
    private let code: String
    private let message: String

    init(_ finding: Finding) {
        place = finding.place
        code = finding.kind.code
        message = finding.message
    }
}

extension Finding: Comparable {
    public static func < (one: Finding, other: Finding) -> Bool {
        if one.place != other.place { return one.place < other.place }
        if one.kind.code != other.kind.code { return one.kind.code < other.kind.code }
        return one.message < other.message
    }
}

/// A sort of finding, with the code that stays the same for as long as the program lives.
///
/// Each stage and each check declares its own kinds beside the code that finds them.
public struct FindingKind: Sendable, Hashable {
    /// Words joined by hyphens, such as `unknown-key`.
    public let code: String
    public let severity: Severity
    /// What it means, in one sentence for the table of all kinds.
    public let meaning: String

    public init(_ code: String, _ severity: Severity, _ meaning: String) {
        self.code = code
        self.severity = severity
        self.meaning = meaning
    }
}

/// Whether a finding stops the build.
public enum Severity: String, Sendable, Hashable {
    /// Nothing is written.
    case error
    /// The site is built; with `--strict` it counts as an error.
    case warning
}
