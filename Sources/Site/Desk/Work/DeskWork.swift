public import Content

/// What's to be done in a briefing, as an editor reads it at the beginning of a week.
public struct DeskWork: Sendable {
    /// In the order of `DeskMatter.all`; those of which there's nothing are left out.
    public let groups: [Group]

    public struct Group: Sendable {
        public let matter: DeskMatter
        /// In the order of the records' names; predictions by when they're due.
        public let entries: [Entry]
    }

    public struct Entry: Sendable {
        /// Nil for the briefing's settings.
        public let record: RecordName?
        /// Where it's written.
        public let file: String
        /// What's to know of it; empty where the matter says it all.
        public let note: String
    }

    /// - Parameters:
    ///   - today: tells what's due, as `2026-11-21`.
    ///   - changed: the articles whose texts were changed since, by the paths of their files.
    public init(_ overview: BriefingOverview, today: String, changed: Set<String>) {
        let state = DeskState(overview: overview, today: today, changedFiles: changed)
        groups = DeskMatter.all.compactMap { matter in
            let entries = matter.entries(state)
            return entries.isEmpty ? nil : Group(matter: matter, entries: entries)
        }
    }
}

extension DeskWork.Entry {
    init(_ record: some ContentRecord, _ note: String) {
        self.init(record: record.name, file: record.common.whereWritten, note: note)
    }
}
