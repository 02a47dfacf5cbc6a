/// The kinds of record, each of which has a folder of its own in `Content/`.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    case article, claim, statement, actor, topic, page

    /// Reads a kind's own word or that of its folder: `claim`, `claims`.
    public init?(named text: String) {
        guard let kind = Self.allCases.first(where: { $0.rawValue == text || $0.folder == text }) else {
            return nil
        }
        self = kind
    }

    /// The folder in `Content/`, and that of the record's page in the site.
    public var folder: String {
        switch self {
        case .article: "articles"
        case .claim: "claims"
        case .statement: "statements"
        case .actor: "actors"
        case .topic: "topics"
        case .page: "pages"
        }
    }
}

/// A record's kind and identifier, written `claim:wagner-paid`.
public struct RecordName: Sendable, Hashable, CustomStringConvertible {
    public let kind: RecordKind
    public let identifier: Identifier

    public init(_ kind: RecordKind, _ identifier: Identifier) {
        self.kind = kind
        self.identifier = identifier
    }

    /// Reads `kind:identifier`; nil where the text isn't written so.
    public init?(_ text: String) {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            let kind = RecordKind(rawValue: String(text[..<colon])),
            let identifier = Identifier(String(text[text.utf8.index(after: colon)...]))
        else { return nil }
        self.init(kind, identifier)
    }

    /// By the identifier alone: records of two kinds hardly share one.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
    }

    public var description: String { "\(kind.rawValue):\(identifier)" }

    /// The path of the record's page in the site, such as `claims/paid.html`.
    public var page: String { "\(kind.folder)/\(identifier).html" }
}
