import FrontMatter
public import SourceText

/// Puts records as they're written now in the place of what they were in a checked corpus.
///
/// That shows at once what was just saved, where it takes seconds to look at all of a large briefing again. Passages,
/// citations and references may come and go; the records stay the same, with their names, dates of publication and
/// texts. What's revised was read, linked and proven anew, but not checked: it's for a preview alone, and only until that
/// has been done.
public enum Reviser {
    /// - Parameters:
    ///   - former: the corpus as it was checked last.
    ///   - paths: of the files that may be others since then.
    ///   - texts: those of `former`.
    ///   - today: the date of proof for articles of which other words are quoted than before, as `2026-11-21`.
    /// - Returns: nil where it takes a build to tell what's changed; a value of nil where something is wrong in the files.
    public static func revise(
        _ former: CheckedCorpus,
        at paths: Set<String>,
        texts: Texts,
        today: String
    ) -> Diagnosed<CheckedCorpus?>? {
        guard paths.count <= mostFiles else { return nil }
        var corpus = former
        var findings: [Finding] = []
        var isBroken = false
        for path in paths.sorted() where !isPassing(path, former.corpus) {
            guard let revision = revise(corpus, at: path, texts, today) else { return nil }
            findings += revision.findings
            if let revised = revision.value { corpus = revised } else { isBroken = true }
        }
        return Diagnosed(isBroken ? nil : corpus, findings)
    }

    /// More aren't saved by hand, and each costs a look through the corpus for what it adds to it.
    private static let mostFiles = 32

    /// Whether it's a file that an editor leaves behind, or one that stood beside records for a moment only: many
    /// programs write what they save to a file of another name first.
    private static func isPassing(_ path: String, _ corpus: Corpus) -> Bool {
        let parts = path.split(separator: "/").suffix(3).map(String.init)
        guard let name = parts.last, !CollectionFolder.isForTheSystem(name) else { return true }
        let isInCollection =
            parts.count == 3 && parts[0] == "Content"
            && RecordKind.allCases.contains { $0.folder == parts[1] }
        return isInCollection && FileTree.kind(of: path) == nil
            && !corpus.records.contains { $0.file.path == path }
    }

    private static func revise(
        _ former: CheckedCorpus,
        at path: String,
        _ texts: Texts,
        _ today: String
    ) -> Diagnosed<CheckedCorpus?>? {
        let corpus = former.corpus
        return if let claim = corpus.claims.position(of: path) {
            revise(former, \.claims, claim, .claim, texts, today)
        } else if let article = corpus.articles.position(of: path) {
            revise(former, \.articles, article, .article, texts, today)
        } else if let statement = corpus.statements.position(of: path) {
            revise(former, \.statements, statement, .statement, texts, today)
        } else if let actor = corpus.actors.position(of: path) {
            revise(former, \.actors, actor, .actor, texts, today)
        } else if let topic = corpus.topics.position(of: path) {
            revise(former, \.topics, topic, .topic, texts, today)
        } else if let page = corpus.pages.position(of: path) {
            revise(former, \.pages, page, .page, texts, today)
        } else {
            nil
        }
    }

    /// 1. The record is read.
    /// 2. What it writes is linked by the names that are known.
    /// 3. That takes the place of what it wrote before.
    /// 4. Quotations that nobody wrote before are proven.
    private static func revise<Value: RevisableRecord>(
        _ former: CheckedCorpus,
        _ collection: WritableKeyPath<Records, [Value]>,
        _ position: Int,
        _ reader: RecordReader<Value>,
        _ texts: Texts,
        _ today: String
    ) -> Diagnosed<CheckedCorpus?>? {
        let corpus = former.corpus
        var records = Records(of: corpus)
        let old = records[keyPath: collection][position]
        guard FileTree.kind(of: old.common.file.path) == .file else { return nil }
        let file = CollectionFolder.RecordFile(
            identifier: old.identifier,
            path: old.common.file.path,
            isLink: false
        )
        let read = reader.record(in: file)
        guard let new = read.value, !read.findings.hasErrors else { return Diagnosed(nil, read.findings) }
        guard new.standsAlone(after: old) else { return nil }

        var own = Records(settings: corpus.settings)
        own[keyPath: collection] = [new]
        let links = Linker.link(own, among: corpus)
        guard links.findings.isEmpty else { return Diagnosed(nil, read.findings + links.findings) }

        records[keyPath: collection][position] = new
        let written = WrittenRecord(kind: Value.kind, position: position)
        let replacement = Replacement(in: corpus, of: written, by: links.value, records)
        guard let revised = replacement.proven(after: former, texts, today: today) else { return nil }
        return Diagnosed(revised.value, read.findings + revised.findings)
    }
}

extension Array where Element: ContentRecord {
    /// The position of the record that a file holds by itself.
    fileprivate func position(of path: String) -> Int? {
        firstIndex { $0.common.file.path == path && !$0.common.isLine }
    }
}
