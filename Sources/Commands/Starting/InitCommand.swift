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
            Also written are .gitignore and workflows with which GitHub and GitLab check and publish the briefing. \
            Nothing that's there is overwritten: where something stands in the way, nothing is written at all.

            In a briefing that's begun already, --from adds an article for each text that has none yet.
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
                try await begin(with: OwnTexts(named: from, for: location))
            } else {
                let files = ExampleBriefing.files + ExampleBriefing.setup(texts: "texts")
                try write(files, in: location)
                print("written\(location.inWords): an example in \(counted(files.count, "file"))")
                print("next: \(location.command("build")), and open \(location.path("Public/index.html"))")
            }
        } catch let error as FileError {
            try Report.settle([error.finding], strict: false)
        }
    }

    /// Begins with an article for each text, or adds those that a briefing lacks.
    private func begin(with texts: OwnTexts) async throws {
        let location = texts.location
        if location.hasSettings { return try await texts.addArticles() }
        let articles = try await texts.newArticles(besides: .none)
        let path = try texts.pathFromBriefing()
        let files =
            [("Content/site.yml", Array(NewSettings(texts: path).text.utf8))]
            + articles.value.files + ExampleBriefing.setup(texts: path)
        try write(files, in: location)
        print(
            "written\(location.inWords): \(counted(articles.value.records.count, "article")), one for each text"
        )
        print(
            "next: give the briefing its title in \(location.path("Content/site.yml")), say in the articles"
        )
        print("      what's known of them and what you quote, and run \(location.command("check"))")
        texts.tellMadeUp(articles.value)
        try texts.tellLeftOut(articles)
    }

    /// Writes all files, or tells what stands in the way.
    private func write(_ files: [(path: String, bytes: [UInt8])], in location: ProjectLocation) throws {
        let new = NewFiles(files, in: location.folder)
        let content = try NewFiles([("Content", [])], in: location.folder).taken()
        // The folder stands for all that's in it.
        let taken = content + (try new.taken().filter { content.isEmpty || !$0.hasPrefix("Content/") })
        if !taken.isEmpty { try Report.settle([.alreadyThere(taken.map(location.path))], strict: false) }
        try new.write()
    }
}

extension ProjectLocation {
    /// Where that is, after a verb; nothing for the current folder.
    fileprivate var inWords: String { folder == "." ? "" : " in '\(folder)'" }

    func command(_ name: String) -> String { "'verbatim \(name)\(argument)'" }
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
            notes: paths.dropFirst().map { Finding.Note("and this", at: Place(path: $0)) }
        )
    }
}
