import ArgumentParser
import Content
import Glibc

/// The folder of a briefing and its texts, and how many jobs read them.
struct FolderOptions: ParsableArguments {
    @Argument(help: "The briefing's folder, in which Content/ stands.", completion: .directory)
    var folder = "."

    @Option(
        help: "The folder of full texts, in place of the one in site.yml (also VERBATIM_TEXTS).",
        completion: .directory
    )
    var texts: String?

    @Option(help: "How many jobs work at the same time.")
    var jobs = FolderOptions.cores

    func validate() throws {
        guard folder != "" else { throw ValidationError("the folder has no name; '.' is the current one.") }
        guard texts != "" else { throw ValidationError("--texts is the name of a folder.") }
        guard jobs > 0 else { throw ValidationError("--jobs is at least 1.") }
        if let problem = Today.problem { throw ValidationError(problem) }
    }

    var location: ProjectLocation { ProjectLocation(named: folder, texts: texts) }

    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension ProjectLocation {
    /// What's typed after a command to name the folder, with the space before it; nothing for the current one.
    var argument: String {
        if folder == "." { return "" }
        let isPlain = folder.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
                || "/._-".unicodeScalars.contains(scalar)
        }
        return isPlain ? " \(folder)" : #" "\#(folder)""#
    }
}
