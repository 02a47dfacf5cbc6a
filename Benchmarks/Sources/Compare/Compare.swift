import ArgumentParser

/// Measures Verbatim beside Hugo and beside the floor, and shows what was measured.
@main
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: "Measure Verbatim, Hugo and the floor on the same records, and show the results.",
        subcommands: [CompareRun.self, CompareShow.self]
    )
}
