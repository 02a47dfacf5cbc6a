import ArgumentParser
import Content
import Glibc

/// What all commands that read a project take.
struct ProjectOptions: ParsableArguments {
    @OptionGroup var folder: FolderOptions

    @Flag(help: "Forbid writing Content/quotations.lock: it must be up to date, as in CI.")
    var locked = false

    @Flag(help: "Let warnings fail the run too.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Print nothing but findings.")
    var quiet = false

    @Flag(name: .shortAndLong, help: "Also print for each article what was proven.")
    var verbose = false

    func validate() throws {
        if quiet, verbose { throw ValidationError("--quiet and --verbose contradict each other.") }
    }

    var location: ProjectLocation { folder.location }
    var jobs: Int { folder.jobs }
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
