public import Content
import SourceText

/// What readers will see changed between two states of a briefing.
public struct BriefingDifference: Sendable {
    /// Those in which nothing changed are left out.
    public let groups: [Group]
    /// In the order of their names.
    public let vanished: [VanishedClaim]

    public struct Group: Sendable {
        public let heading: String
        public let entries: [Entry]
    }

    public struct Entry: Sendable {
        /// Nil for the site as a whole.
        public let record: RecordName?
        public let title: String
        public let changes: [FactChange]
    }

    /// - Parameter damaged: records of the old state that couldn't be read, and so aren't new for being there now.
    public init(from old: Corpus, to new: Corpus, damaged: Set<RecordName> = []) {
        let claims = RecordPairs(
            old.claims,
            new.claims,
            damaged,
            traits: \.record.identifier,
            newTraits: { $0.record.formerly.map(\.value) },
            isShown: ({ !$0.record.isDraft }, { !$0.record.isDraft })
        )
        let articles = RecordPairs(old.articles, new.articles, damaged, old.facts, new.facts)
        let statements = RecordPairs(old.statements, new.statements, damaged, old.facts, new.facts)
        let actors = RecordPairs(old.actors, new.actors, damaged, old.facts, new.facts)
        let (oldTopics, newTopics) = (old.topicsOfDrafts, new.topicsOfDrafts)
        let topics = RecordPairs(
            old.topics,
            new.topics,
            damaged,
            traits: { old.facts(of: $0.index) },
            newTraits: { [new.facts(of: $0.index)] },
            isShown: ({ !oldTopics.contains($0.index) }, { !newTopics.contains($0.index) })
        )
        let pages = RecordPairs(old.pages, new.pages, damaged, old.facts, new.facts)
        var names = NewNames()
        names.add(claims)
        names.add(articles)
        names.add(statements)
        names.add(actors)
        names.add(topics)
        names.add(pages)
        // One that stands in another's place now is found there: its address leads to that one's page.
        let replaced = Set(new.claims.filter { !$0.isDraft }.flatMap { $0.formerly.map(\.value) })
        vanished = claims.gone.filter { !replaced.contains($0.record.identifier) }
            .map { VanishedClaim($0.record, now: new) }
        groups =
            Self.groups(of: old.settings, new.settings) + Self.groups(of: claims, old, new, names)
            + Self.groups(
                of: "sources",
                articles,
                { old.facts(of: $0) + old.links(of: $0, names) },
                { new.facts(of: $0) + new.links(of: $0, NewNames()) },
                names
            )
            + Self.groups(
                of: "statements",
                statements,
                old.facts,
                new.facts,
                names,
                titles: (old.title, new.title)
            )
            + Self.groups(of: "actors", actors, old.facts, new.facts, names)
            + Self.groups(of: "topics", topics, old.facts, new.facts, names)
            + Self.groups(of: "pages", pages, old.facts, new.facts, names)
    }
}

extension BriefingDifference {
    private static func groups(of old: SiteSettings, _ new: SiteSettings) -> [Group] {
        let changes = old.facts.changes(to: new.facts)
        let entries = changes.isEmpty ? [] : [Entry(record: nil, title: new.title, changes: changes)]
        return [Group("The site", entries)].compactMap(\.self)
    }

    private static func groups<Record: ContentRecord>(
        of plural: String,
        _ pairs: RecordPairs<Record>,
        _ oldFacts: (Index<Record>) -> [Fact],
        _ newFacts: (Index<Record>) -> [Fact],
        _ names: NewNames,
        titles: (old: (Index<Record>) -> String, new: (Index<Record>) -> String)? = nil
    ) -> [Group] {
        let changed = pairs.both.compactMap { old, new -> Entry? in
            let changes =
                old.record.renaming(to: new.record) + oldFacts(old.index).changes(to: newFacts(new.index))
                + old.record.rewriting(to: new.record, names)
            return changes.isEmpty ? nil : Entry(new.record, titled: titles?.new(new.index), changes)
        }
        return [
            Group("New \(plural)", pairs.new.map { Entry($0.record, titled: titles?.new($0.index), []) }),
            Group("Changed \(plural)", changed),
            Group(
                "No longer among the \(plural)",
                pairs.gone.map { Entry($0.record, titled: titles?.old($0.index), []) }
            ),
        ].compactMap(\.self)
    }

    private static func groups(
        of pairs: RecordPairs<Claim>,
        _ old: Corpus,
        _ new: Corpus,
        _ names: NewNames
    ) -> [Group] {
        let citations = (old: old.citationsByClaim, new: new.citationsByClaim)
        let changed = pairs.both.compactMap { former, claim -> (entry: Entry, isWithdrawn: Bool)? in
            let changes =
                former.record.renaming(to: claim.record)
                + (old.facts(of: former.index) + old.links(of: former.index, names))
                .changes(to: new.facts(of: claim.index) + new.links(of: claim.index, NewNames()))
                + former.record.rewriting(to: claim.record, names)
                + citationChanges(
                    citations.old[former.index] ?? [],
                    citations.new[claim.index] ?? [],
                    old,
                    new,
                    names
                )
            guard !changes.isEmpty else { return nil }
            let isWithdrawn =
                claim.record.assessment.status == .withdrawn
                && former.record.assessment.status != .withdrawn
            return (Entry(claim.record, changes), isWithdrawn)
        }
        let added = pairs.new.map { claim in
            Entry(claim.record, (citations.new[claim.index] ?? []).map { .added(new.line($0)) })
        }
        return [
            Group("Withdrawn claims", changed.filter(\.isWithdrawn).map(\.entry)),
            Group("New claims", added),
            Group("Changed claims", changed.filter { !$0.isWithdrawn }.map(\.entry)),
            Group("Claims that are no longer published", pairs.gone.map { Entry($0.record, []) }),
        ].compactMap(\.self)
    }

    /// Citations that came, those that went, and what's told otherwise of those that stayed.
    private static func citationChanges(
        _ before: [Citation],
        _ after: [Citation],
        _ old: Corpus,
        _ new: Corpus,
        _ names: NewNames
    ) -> [FactChange] {
        var waiting = Dictionary(grouping: before) { old.citedWords($0, names) }
        var changes: [FactChange] = []
        for citation in after {
            let words = new.citedWords(citation, NewNames())
            guard let former = waiting[words]?.first else {
                changes.append(.added(new.line(citation)))
                continue
            }
            waiting[words]?.removeFirst()
            let head = "\(words.voice) in \(new[citation.article].columnHead)"
            changes += old.facts(of: former).changes(to: new.facts(of: citation)).map { change in
                guard case .changed(let label, let old, let new) = change else { return change }
                return .changed(label: "\(head): \(label)", old: old, new: new)
            }
        }
        for citation in before {
            let words = old.citedWords(citation, names)
            guard waiting[words]?.first === citation else { continue }
            waiting[words]?.removeFirst()
            changes.append(.removed(old.line(citation)))
        }
        return changes
    }
}

extension BriefingDifference.Group {
    fileprivate init?(_ heading: String, _ entries: [BriefingDifference.Entry]) {
        guard !entries.isEmpty else { return nil }
        self.init(heading: heading, entries: entries)
    }
}

extension BriefingDifference.Entry {
    fileprivate init(_ record: some ContentRecord, titled title: String? = nil, _ changes: [FactChange]) {
        self.init(record: record.name, title: title ?? record.displayTitle, changes: changes)
    }
}

extension ContentRecord {
    fileprivate func renaming(to new: Self) -> [FactChange] {
        identifier == new.identifier
            ? [] : [.changed(label: "Name", old: identifier.text, new: new.identifier.text)]
    }

    fileprivate func rewriting(to new: Self, _ names: NewNames) -> [FactChange] {
        let (before, after) = (common.bodyBytes, new.common.bodyBytes)
        let isSame =
            before.elementsEqual(after) || SeenBody(names.applied(to: before)) == SeenBody(Array(after))
        return isSame ? [] : [.rewritten(label: "Text")]
    }
}

extension RecordPairs {
    /// Records that bear another name now are known by all that's told of them.
    fileprivate init(
        _ old: [Record],
        _ new: [Record],
        _ damaged: Set<RecordName>,
        _ oldFacts: (Index<Record>) -> [Fact],
        _ newFacts: (Index<Record>) -> [Fact]
    ) {
        self.init(
            old,
            new,
            damaged,
            traits: { oldFacts($0.index) },
            newTraits: { [newFacts($0.index)] }
        )
    }
}

extension Corpus {
    fileprivate var citationsByClaim: [Index<Claim>: [Citation]] {
        Dictionary(grouping: citations, by: \.claim)
    }
}
