import ArgumentParser
import Glibc
import SourceText

/// Tells the user what was found, and decides how the program exits.
///
/// Exit status: 0 clean (warnings alone), 1 findings or output that couldn't be written, 2 wrong usage, a
/// missing folder or unreadable settings, 3 a defect that we caught.
enum Report {
    /// Prints findings, all of them, sorted: for a person to standard error, for programs to standard output.
    ///
    /// Some formats are one document: a command prints the findings of a run at once.
    static func print(_ findings: [Finding], as format: FindingFormat = .human) {
        if let text = format.text(findings) { return Swift.print(text, terminator: "") }
        write(FindingPrinter(colour: mayColour(STDERR_FILENO)).print(findings))
        if let first = findings.errors.min() ?? findings.min(), isatty(STDERR_FILENO) == 1 {
            write("More on each kind: verbatim explain CODE, such as verbatim explain \(first.kind.code)\n")
        }
    }

    /// Whether what's written there may have colours: only a terminal may, and not where the user wants none.
    static func mayColour(_ descriptor: Int32) -> Bool {
        isatty(descriptor) == 1 && environment("NO_COLOR").map(\.isEmpty) ?? true
    }

    /// Prints findings, and throws where they fail the run.
    static func settle(_ findings: [Finding], strict: Bool, as format: FindingFormat = .human) throws {
        print(findings, as: format)
        if fail(findings, strict: strict) { throw ExitCode(1) }
    }

    /// Whether findings end a run.
    static func fail(_ findings: [Finding], strict: Bool) -> Bool {
        findings.contains { strict || $0.kind.severity == .error }
    }

    /// Something that can't be, if the program is right: it's told as such, and not as a fault of the content.
    static func defect(_ message: String) -> ExitCode {
        write("verbatim has a defect: \(message). Please report it with the briefing that shows it.\n")
        return ExitCode(3)
    }

    /// A command that can't be carried out as it's written, which only a look at the briefing shows.
    ///
    /// - Parameter reason: a sentence without a period.
    static func wrongUsage(_ reason: String) -> ExitCode {
        write(printableLine("Error: \(reason).") + "\n")
        return ExitCode(2)
    }

    /// There's nothing to work on: what was found says why.
    static func nothingThere(_ findings: [Finding], as format: FindingFormat = .human) -> ExitCode {
        print(findings, as: format)
        return ExitCode(2)
    }

    /// Writes at once, to standard error.
    static func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = unsafe rest.withUnsafeBytes {
                unsafe Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count)
            }
            if written < 0, errno == EINTR { continue }
            if written <= 0 { return }
            rest = rest.dropFirst(written)
        }
    }
}
