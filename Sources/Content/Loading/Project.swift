public import SourceText

/// Everything that the program reads from disk for one run.
public struct Project: Sendable {
    public let records: Records
    public let texts: Texts
    /// `quotations.lock`, if there is one.
    public let lock: SourceFile?
    /// The editor's own templates and theme files, by their names in `Templates/`.
    public let templates: [String: SourceFile]
    /// The records of each file, for the next time that the project is read.
    let files: LoadedFiles
}

extension Project {
    /// Without the words of its texts and of its lock, for who has proven its quotations and won't do so again.
    public var withoutTexts: Project { without(records: records, files: files) }

    /// Without texts and records, for who has checked these too, and holds what came of them.
    public var withoutRecords: Project {
        without(records: Records(settings: records.settings), files: LoadedFiles())
    }

    private func without(records: Records, files: LoadedFiles) -> Project {
        let texts = if case .present = texts { Texts.present([:]) } else { texts }
        return Project(
            records: records,
            texts: texts,
            lock: lock.map { SourceFile(path: $0.path, bytes: []) },
            templates: templates,
            files: files
        )
    }
}

/// The full texts of articles, where they're at hand.
public enum Texts: Sendable {
    /// They aren't here: the lock stands in for them. Where they'd be, if `site.yml` names a folder.
    case absent(AbsentFolder?)
    /// By the name that an article's `text` gives. A name that isn't a key has no file, or an unreadable one.
    case present([String: SourceFile])
}

/// A folder of texts that isn't there.
public struct AbsentFolder: Sendable {
    public let path: String
    /// The name of the folder beside it that may be meant.
    let nearest: String?

    /// Put after its name.
    public var proposal: String { nearest.map { ", and the nearest name is '\($0)'" } ?? "" }
}

/// What a run is told about where things stand.
public struct ProjectLocation: Sendable {
    /// The project's folder as the user named it.
    public let folder: String
    /// The texts folder given for this run, relative to the current folder; overrules `site.yml`.
    public let texts: String?

    public init(folder: String, texts: String?) {
        self.folder = folder
        self.texts = texts
    }

    /// Whether a briefing is begun there.
    public var hasSettings: Bool { FileTree.kind(of: path("Content/site.yml")) != nil }

    /// The folder of texts: the one given for this run, or else the one that `site.yml` names.
    func texts(by settings: SiteSettings?) -> String? {
        texts ?? settings?.texts.map { path($0.value) }
    }

    /// All folders of texts, the one in `site.yml` also where another is given for this run.
    func allTexts(by settings: SiteSettings) -> [String] {
        [texts, settings.texts.map { path($0.value) }].compactMap(\.self)
    }

    /// A path below the project's folder, as it's opened and as findings print it.
    public func path(_ relative: String) -> String {
        if relative.hasPrefix("/") || folder == "." { return relative }
        return FileTree.path(relative, in: folder)
    }
}
