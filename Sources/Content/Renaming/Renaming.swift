public import SourceText

/// A record's new name, with every file that changes for it.
public struct Renaming: Sendable {
    /// In the order of their paths, the record's own last.
    public let files: [File]
    /// How many references lead to the new name.
    public let references: Int
    /// Where the old name still stands: in templates, in keys of the user's own, in plain words.
    public let leftover: [Place]

    /// A file as it stands, and as it's to be.
    public struct File: Sendable {
        public let path: String
        public let old: [UInt8]
        public let new: [UInt8]
        /// Where it stands from then on: elsewhere for the record's own.
        public let newPath: String
    }
}

/// Why a record can't be renamed.
public struct RenamingRefusal: Error {
    /// A sentence without a period.
    public let reason: String
    public let place: Place?
    /// Whether the command was wrong, and not the content.
    public let isUsage: Bool

    static func usage(_ reason: String) -> RenamingRefusal {
        RenamingRefusal(reason: reason, place: nil, isUsage: true)
    }

    static func content(_ reason: String, at place: Place?) -> RenamingRefusal {
        RenamingRefusal(reason: reason, place: place, isUsage: false)
    }
}
