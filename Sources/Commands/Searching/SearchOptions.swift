import ArgumentParser
import Content
import SourceText

/// What the commands take that search texts, with or without a project.
struct SearchOptions: ParsableArguments {
    @OptionGroup var folder: FolderOptions

    @Option(help: "How to print: human, or json (an object on each line) for programs.")
    var format = ResultFormat.human

    var location: ProjectLocation { folder.location }
    var jobs: Int { folder.jobs }

    /// The texts, once what's wrong with them is told; the program ends where there are none.
    ///
    /// - Parameter file: one that isn't searched, though it may lie among them.
    func library(without file: String? = nil) async throws -> (texts: TextLibrary, isComplete: Bool) {
        let library = await TextLibrary.load(location, without: file, jobs: jobs)
        guard let texts = library.value else { throw Report.nothingThere(library.findings) }
        Report.print(library.findings)
        return (texts, library.findings.isEmpty)
    }
}
