import ArgumentParser
import Content
import SourceText

/// What the commands take that search texts, with or without a project.
struct SearchOptions: ParsableArguments {
    @Argument(help: "The folder that holds Content/, if there is one.", completion: .directory)
    var folder = "."

    @Option(
        help: "The folder of full texts, in place of the one in site.yml (also VERBATIM_TEXTS).",
        completion: .directory
    )
    var texts: String?

    @Option(help: "How to print: human, or json with an object on each line.")
    var format = Format.human

    @Option(help: "How many jobs work at the same time.")
    var jobs = ProjectOptions.cores

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case human, json
    }

    func validate() throws {
        guard folder != "" else { throw ValidationError("the folder has no name; '.' is the current one.") }
        guard texts != "" else { throw ValidationError("--texts is the name of a folder.") }
        guard jobs > 0 else { throw ValidationError("--jobs is at least 1.") }
    }

    var location: ProjectLocation { ProjectLocation(named: folder, texts: texts) }

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
