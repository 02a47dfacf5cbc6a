import FrontMatter
public import SourceText

/// A record that's about to be written for the first time.
public struct NewRecord: Sendable {
    public let name: RecordName
    /// The texts of keys that are known already.
    private let values: [String: String]

    public init(_ name: RecordName, with values: [String: String]) {
        self.name = name
        self.values = values
    }

    /// The keys that can be given, for what a person calls a title or a speaker.
    public static func key(forTitleOf kind: RecordKind) -> String {
        switch kind {
        case .claim: "claim"
        case .actor: "name"
        case .article, .statement, .topic, .page: "title"
        }
    }

    /// Below the project's folder.
    public var path: String { "Content/\(name.kind.folder)/\(name.identifier).md" }

    /// The record with all its keys explained, those that are needed filled in.
    public var text: String {
        guard case .keys(let keys) = name.kind.schema.form else { return "" }
        return FrontMatterDraft(keys, filledWith: values).text + "\n"
    }

    /// Why the record can't have its name in a briefing; nil if it can.
    public func refusal(in records: Records) -> Finding? {
        if let holder = records.holder(of: name) {
            return .taken(
                "\(name.kind.withArticle) named '\(name.identifier)' exists already",
                at: holder.place
            )
        }
        return records.formerHolder(of: name).map { claim, written in
            .taken(
                "'\(name.identifier)' is an old name of the claim '\(claim.identifier)'",
                at: written.place
            )
        }
    }
}

extension Finding {
    fileprivate static func taken(_ message: String, at place: Place) -> Finding {
        Finding(LoadingFindings.duplicateRecord, message, at: place, help: "choose another name")
    }
}
