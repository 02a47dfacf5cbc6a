import ArgumentParser
import JSON
import SourceText

/// How findings are printed.
enum FindingFormat: String, ExpressibleByArgument, CaseIterable {
    /// For a person, on standard error.
    case human
    // For programs, on standard output.
    case json, github, sarif

    /// All findings of a run as this format has them, in the order of their places; nil where it's `human`, whose
    /// looks depend on where it's printed.
    func text(_ findings: [Finding]) -> String? {
        let sorted = findings.sorted()
        return switch self {
        case .human: nil
        case .json: sorted.map { $0.json.text + "\n" }.joined()
        case .github: sorted.map { $0.gitHubAnnotation + "\n" }.joined()
        case .sarif: SARIFLog(sorted).json.text + "\n"
        }
    }

    /// Prints what isn't a finding where it doesn't mix with them.
    func tell(_ text: String) {
        if self == .human { print(text) } else { Report.write(text + "\n") }
    }
}
