import Parallel
public import SourceText

/// Reads a project from disk.
public enum ProjectLoader {
    /// The largest record, in bytes.
    static let recordLimit = 1_000_000
    /// The largest full text, in bytes.
    static let textLimit = 16_000_000
    /// The largest lock, in bytes: about two million quotations.
    static let lockLimit = 256_000_000

    /// Reads everything that a run needs, and says of each file what's wrong with it.
    ///
    /// 1. `Content/site.yml`; nil without it, since nothing can be built, or without a folder that the user named.
    /// 2. Each collection's records, on `jobs` cores.
    /// 3. The full texts that articles name, the lock, and the templates.
    ///
    /// - Parameters:
    ///   - former: the project as it was read last; of its records only those are read again whose files `changed`.
    ///   - changed: the paths of files that may be others since then.
    public static func load(
        _ location: ProjectLocation,
        jobs: Int,
        after former: Project? = nil,
        changed: Set<String> = []
    ) async -> Diagnosed<Project?> {
        if let missing = location.missing { return Diagnosed(nil, [missing]) }
        let settings = loadSettings(location)
        guard let site = settings.value else { return Diagnosed(nil, settings.findings) }
        var result = Diagnosed(Records(settings: site), settings.findings)
        let known = former.map { KnownFiles($0.files, changed: changed) }
        var files = LoadedFiles()

        files.articles = await load(.article, into: \.articles, &result, known?.articles, location, jobs)
        files.claims = await load(.claim, into: \.claims, &result, known?.claims, location, jobs)
        files.statements = await load(
            .statement,
            into: \.statements,
            &result,
            known?.statements,
            location,
            jobs
        )
        files.actors = await load(.actor, into: \.actors, &result, known?.actors, location, jobs)
        files.topics = await load(.topic, into: \.topics, &result, known?.topics, location, jobs)
        files.pages = await load(.page, into: \.pages, &result, known?.pages, location, jobs)

        result.findings += CollectionFolder.strays(location)

        let texts = await TextsLoader.load(for: result.value, location, jobs: jobs)
        let lock = loadLock(location)
        let templates = TemplateFolder.load(location, site)
        let project = Project(
            records: result.value,
            texts: texts.value,
            lock: lock.value,
            templates: templates.value,
            files: files
        )
        return Diagnosed(
            project,
            result.findings + texts.findings + lock.findings + templates.findings
        )
    }

    /// The project with its templates read anew, and nothing else, and what's wrong with them.
    public static func reloadTemplates(of project: Project, _ location: ProjectLocation) -> Diagnosed<Project>
    {
        TemplateFolder.load(location, project.records.settings).map { templates in
            Project(
                records: project.records,
                texts: project.texts,
                lock: project.lock,
                templates: templates,
                files: project.files
            )
        }
    }

    /// A file's bytes as a source file, or the finding that says why they can't be had.
    ///
    /// - Parameter place: where the file is named, if it isn't there by itself.
    static func file(_ path: String, limit: Int, namedAt place: Place? = nil) -> Diagnosed<SourceFile?> {
        do throws(FileError) {
            return Diagnosed(SourceFile(path: path, bytes: try FileTree.read(path, limit: limit)))
        } catch {
            let name = place == nil ? "the file" : "'\(path)'"
            let finding = Finding.unreadable(error, name, at: place ?? Place(path: path))
            return Diagnosed(nil, [finding])
        }
    }

    /// What `site.yml` says; nil without a finding where there's none.
    static func loadSettingsIfThere(_ location: ProjectLocation) -> Diagnosed<SiteSettings?> {
        location.hasSettings ? loadSettings(location) : Diagnosed(nil)
    }

    private static func loadLock(_ location: ProjectLocation) -> Diagnosed<SourceFile?> {
        let path = location.path("Content/quotations.lock")
        guard FileTree.kind(of: path) != nil else { return Diagnosed(nil) }
        return isWithinContent(path, location)
            ? file(path, limit: lockLimit) : Diagnosed(nil, [.linkOutside(path)])
    }

    private static func isWithinContent(_ path: String, _ location: ProjectLocation) -> Bool {
        guard let root = FileTree.resolved(location.path("Content")), let target = FileTree.resolved(path)
        else {
            return false
        }
        return FileTree.lies(target, in: root)
    }

    private static func loadSettings(_ location: ProjectLocation) -> Diagnosed<SiteSettings?> {
        let path = location.path("Content/site.yml")
        guard isWithinContent(path, location) else { return Diagnosed(nil, [.linkOutside(path)]) }
        let file = file(path, limit: recordLimit)
        guard let source = file.value else { return Diagnosed(nil, file.findings) }
        return SiteSettings.read(source)
    }

    /// - Returns: what came of each of the collection's Markdown files.
    private static func load<Value: ContentRecord>(
        _ reader: RecordReader<Value>,
        into collection: any WritableKeyPath<Records, [Value]> & Sendable,
        _ result: inout Diagnosed<Records>,
        _ known: KnownFiles.Collection<Value>?,
        _ location: ProjectLocation,
        _ jobs: Int
    ) async -> [LoadedRecord<Value>] {
        let files = CollectionFolder.files(of: Value.kind, location)
        result.findings += files.findings
        var isIncomplete = files.findings.contains(where: \.hidesRecords)
        let ofFiles = await concurrentMap(files.value.records, jobs: jobs) { file in
            known?.record(of: file) ?? reader.loadedRecord(in: file)
        }
        var loaded = ofFiles
        for path in files.value.lines {
            let lines = await RecordLines.load(reader, from: path, jobs: jobs)
            result.findings += lines.findings
            isIncomplete = isIncomplete || lines.findings.contains(where: \.hidesRecords)
            loaded += lines.value
        }
        if isIncomplete { result.value.incomplete.insert(Value.kind) }
        for record in loaded {
            let findings = record.record.findings
            result.findings += findings
            if let identifier = record.identifier, findings.hasErrors {
                result.value.damaged.insert(RecordName(Value.kind, identifier))
                if findings.contains(where: { $0.kind == LoadingFindings.wrongFolder }) {
                    // It's missed where it belongs, and is there again once it's moved.
                    result.value.damaged.formUnion(RecordKind.allCases.map { RecordName($0, identifier) })
                }
            }
        }
        result.value.files += loaded.compactMap(\.bytes)
        var records = loaded.compactMap(\.record.value)
        if !files.value.lines.isEmpty {
            records.sort { $0.identifier < $1.identifier }
            result.findings += removeDuplicates(from: &records)
        }
        result.value[keyPath: collection] = records
        return ofFiles
    }

    /// Keeps the first of several records with one name.
    ///
    /// - Parameter records: in the order of their names.
    private static func removeDuplicates<Value: ContentRecord>(from records: inout [Value]) -> [Finding] {
        var findings: [Finding] = []
        var kept: [Value] = []
        kept.reserveCapacity(records.count)
        for record in records {
            if let first = kept.last, first.identifier == record.identifier {
                findings.append(.duplicate(record, first: first))
            } else {
                kept.append(record)
            }
        }
        records = kept
        return findings
    }
}

extension Finding {
    /// Whether it's about a folder or file out of reach, so that records of unknown names may be missing.
    fileprivate var hidesRecords: Bool {
        [LoadingFindings.unreadableFile, LoadingFindings.linkOutside, LoadingFindings.tooLarge].contains(kind)
    }

    static func noBriefing(in location: ProjectLocation) -> Finding {
        let (content, settings) = (location.path("Content"), location.path("Content/site.yml"))
        guard FileTree.kind(of: content) != nil else {
            return Finding(
                LoadingFindings.missingFolder,
                "there is no briefing here: it would have a folder 'Content'",
                at: Place(path: location.folder),
                help: "name the folder of your briefing, or begin one with 'verbatim init'"
            )
        }
        return Finding(
            LoadingFindings.missingFolder,
            "there is no briefing here: '\(settings)' is missing",
            at: Place(path: settings),
            help: "write \(settings) with a line 'title: …'"
        )
    }

    fileprivate static func duplicate<Value: ContentRecord>(_ record: Value, first: Value) -> Finding {
        Finding(
            LoadingFindings.duplicateRecord,
            "\(Value.kind.withArticle) named '\(record.identifier)' exists already",
            at: record.common.place,
            help: "give one of the two another name, or remove it",
            notes: [Note("the first one", at: first.common.place)]
        )
    }
}
