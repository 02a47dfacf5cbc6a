import ArgumentParser
import Content
import Output
import SourceText

/// A folder of one's own texts, for which articles are begun; the texts stay where they are.
struct OwnTexts {
    private let folder: String
    /// The briefing's folder.
    let location: ProjectLocation

    init(named folder: String, for location: ProjectLocation) {
        self.folder = ProjectLocation(named: folder, texts: nil).folder
        self.location = location
    }

    /// How one gets to the texts from the briefing's folder.
    func pathFromBriefing() throws -> String {
        let (source, target) = (try ResolvedPath(folder), try ResolvedPath(location.folder))
        // Neither records nor the site may lie among texts.
        guard !source.contains(target) else {
            throw Report.wrongUsage(
                "--from holds the briefing's own folder: move the texts to one of their own"
            )
        }
        return source.path(from: target)
    }

    /// Articles for the texts that have none; the program ends where there are no texts.
    func newArticles(besides known: TextArticles.Known) async throws -> Diagnosed<TextArticles> {
        let articles = await TextArticles.begin(for: folder, besides: known, jobs: FolderOptions.cores)
        guard let value = articles.value else { throw Report.nothingThere(articles.findings) }
        return Diagnosed(value, articles.findings)
    }

    /// Adds articles to a briefing for those of the texts that none of its articles names.
    func addArticles() async throws {
        let project = await ProjectLoader.load(location, jobs: FolderOptions.cores)
        guard let records = project.value?.records else { throw Report.nothingThere(project.findings) }
        try requireFolder(of: records.settings)
        let errors = project.findings.errors
        guard records.damaged.allSatisfy({ $0.kind != .article }) else {
            Report.print(errors)
            Report.write(
                "nothing was written: an article with an error in it may be that of one of the texts\n"
            )
            throw ExitCode(1)
        }
        let articles = try await newArticles(besides: TextArticles.Known(records.articles))
        try NewFiles(articles.value.files, in: location.folder).write()
        for record in articles.value.records { print("written: \(location.path(record.path))") }
        if articles.value.records.isEmpty {
            print("nothing was written: each text has its article")
        } else {
            print(
                "next: say in them what's known of them and what you quote, and run \(location.command("check"))"
            )
        }
        tellMadeUp(articles.value)
        try tellLeftOut(articles)
    }

    /// Says which articles have a name that says nothing: it's easily changed as long as nothing refers to it.
    func tellMadeUp(_ articles: TextArticles) {
        guard let first = articles.madeUp.first else { return }
        let names = articles.madeUp.map(\.name.description).joined(separator: ", ")
        let rename = "'verbatim rename \(first.name) NAME\(location.argument)'"
        if articles.madeUp.count == 1 {
            print("this name was made up, as the file's name has no Latin letters or digits: \(names)")
            print("      give another now, while nothing refers to it: \(rename)")
        } else {
            print("these names were made up, as the files' names have no Latin letters or digits: \(names)")
            print("      give others now, while nothing refers to them: \(rename)")
        }
    }

    /// Says which texts have no article, and fails where that's because they can't be read.
    func tellLeftOut(_ articles: Diagnosed<TextArticles>) throws {
        for text in articles.value.empty {
            Report.write(printableLine("left out: \(folder)/\(text), as there are no words in it") + "\n")
        }
        guard !articles.findings.isEmpty else { return }
        Report.print(articles.findings)
        Report.write(
            "the texts that can't be read have no article yet: once they can, run the same command again\n"
        )
        throw ExitCode(1)
    }

    /// A briefing takes its texts from one folder.
    private func requireFolder(of settings: SiteSettings) throws {
        let path = try pathFromBriefing()
        guard let named = settings.texts?.value else {
            throw Report.wrongUsage(
                "\(settings.file.path) names no folder of texts: write a line 'texts: \(path)' into it first"
            )
        }
        guard try ResolvedPath(location.path(named)) == ResolvedPath(folder) else {
            throw Report.wrongUsage(
                "the briefing's texts are in '\(location.path(named))', as \(settings.file.path) has it, and not in "
                    + "'\(folder)'"
            )
        }
    }
}
