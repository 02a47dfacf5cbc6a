import ArgumentParser
import Content
import Output
import SourceText

/// Begins a briefing: with an example to change, or with an article for each of one's own texts.
struct InitCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Begin a briefing: a small example to change, or --from a folder of your texts.",
        discussion: """
            Also written are .gitignore and workflows with which GitHub and GitLab check and publish the briefing.
            Nothing that's there is overwritten: where something stands in the way, nothing is written at all.
            """
    )

    @Argument(help: "The folder to begin in; it's made if it isn't there.", completion: .directory)
    var folder = "."

    @Option(
        help: "A folder of full texts (.txt, .md): an article is begun for each. They stay where they are.",
        completion: .directory
    )
    var from: String?

    func validate() throws {
        guard folder != "" else { throw ValidationError("the folder has no name; '.' is the current one.") }
        guard from != "" else { throw ValidationError("--from is the name of a folder.") }
    }

    func run() async throws {
        let location = ProjectLocation(named: folder, texts: nil)
        do {
            if let from {
                try await begin(with: from, in: location)
            } else {
                let files = ExampleBriefing.files + ExampleBriefing.setup(texts: "texts")
                try write(files, in: location)
                print("written: an example in \(counted(files.count, "file"))\(place(of: location))")
                print("next: \(command("build", location)), and open \(location.path("Public/index.html"))")
            }
        } catch let error as FileError {
            try Report.settle(PublishingError.file(error).findings, strict: false)
        }
    }

    /// Begins with articles for texts, which stay where they are; one that can't be read has none.
    private func begin(with texts: String, in location: ProjectLocation) async throws {
        let articles = await TextArticles.records(for: texts, jobs: FolderOptions.cores)
        guard let records = articles.value else { throw Report.nothingThere(articles.findings) }
        let (source, target) = (try ResolvedPath(texts), try ResolvedPath(location.folder))
        // Neither records nor the site may lie among texts.
        guard !source.contains(target) else {
            throw ValidationError(
                "--from holds the briefing's own folder: move the texts to one of their own."
            )
        }
        let path = source.path(from: target)
        let settings = NewSettings(texts: path)
        let files =
            [("Content/site.yml", Array(settings.text.utf8))]
            + records.map { ($0.path, Array($0.text.utf8)) } + ExampleBriefing.setup(texts: path)
        try write(files, in: location)
        print("written: \(counted(records.count, "article")), one for each text\(place(of: location))")
        print(
            "next: give the briefing its title in \(location.path("Content/site.yml")), say in the articles"
        )
        print("      what's known of them and what you quote, and run \(command("check", location))")
        try Report.settle(articles.findings, strict: false)
    }

    /// Writes all files, or tells what stands in the way.
    private func write(_ files: [(path: String, bytes: [UInt8])], in location: ProjectLocation) throws {
        let new = NewFiles(files, in: location.folder)
        let taken = try NewFiles([("Content", [])], in: location.folder).taken() + new.taken()
        if !taken.isEmpty { try Report.settle([.alreadyThere(taken.map(location.path))], strict: false) }
        try new.write()
    }

    private func place(of location: ProjectLocation) -> String {
        location.folder == "." ? "" : " in '\(location.folder)'"
    }

    private func command(_ name: String, _ location: ProjectLocation) -> String {
        "'verbatim \(name)\(location.argument)'"
    }
}

extension InitCommand {
    /// What stands where a file of a new briefing would go.
    static let alreadyThere = FindingKind(
        "already-there",
        .error,
        "Something stands where a new briefing would begin; nothing was written."
    )
}

extension Finding {
    /// - Parameter paths: not empty.
    fileprivate static func alreadyThere(_ paths: [String]) -> Finding {
        Finding(
            InitCommand.alreadyThere,
            "this is there already, so nothing was written",
            at: Place(path: paths[0]),
            help: "begin in another folder, or move it away",
            notes: paths.dropFirst().prefix(9).map { Finding.Note("and this", at: Place(path: $0)) }
        )
    }
}
