import FrontMatter
import Markdown
import Output

/// The versions of the program and of what its output may depend on: two runs with the same make the same bytes.
enum ProgramVersion {
    static let number = "0.1.0"

    static var text: String {
        """
        verbatim \(number)
        Swift \(compiler)
        cmark-gfm \(MarkdownLibrary.version)
        libyaml \(YAMLLibrary.version)
        """
    }

    /// What tells this build of the program, with the libraries that are loaded with it, from any other; nil where the
    /// system doesn't say which program runs.
    static var stamp: String? { RunningProgram.stamp.map { "\(text)\n\($0)" } }

    /// The version that the program was compiled with, as far as a program can tell.
    private static var compiler: String {
        #if compiler(>=6.4)
            "6.4 or later"
        #elseif compiler(>=6.3)
            "6.3"
        #else
            "6.2"
        #endif
    }
}
