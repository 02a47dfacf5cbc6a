import ArgumentParser
import Content
import Glibc

/// What all commands that read a project take.
struct ProjectOptions: ParsableArguments {
    @Argument(help: "The folder that holds Content/.", completion: .directory)
    var folder = "."

    @Option(
        help: "The folder of full texts, in place of the one in site.yml (also VERBATIM_TEXTS).",
        completion: .directory
    )
    var texts: String?

    @Flag(help: "Forbid writing Content/quotations.lock: it must be up to date, as in CI.")
    var locked = false

    @Flag(help: "Let warnings fail the run too.")
    var strict = false

    @Option(help: "How many jobs work at the same time.")
    var jobs = ProjectOptions.cores

    @Flag(name: .shortAndLong, help: "Print nothing but findings.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also print for each article what was proven.")
    var verbose = false

    func validate() throws {
        guard folder != "" else { throw ValidationError("the folder has no name; '.' is the current one.") }
        guard texts != "" else { throw ValidationError("--texts is the name of a folder.") }
        guard jobs > 0 else { throw ValidationError("--jobs is at least 1.") }
        if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    }

    var location: ProjectLocation { ProjectLocation(named: folder, texts: texts) }

    static var cores: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

extension ProjectLocation {
    /// As the user named it; texts that aren't named on the command line may be in the environment.
    init(named folder: String, texts: String?) {
        let given = texts ?? environment("VERBATIM_TEXTS").flatMap { $0.isEmpty ? nil : $0 }
        var folder = folder
        while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
        self.init(folder: folder, texts: given)
    }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
}
