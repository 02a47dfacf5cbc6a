public import ArgumentParser
import SourceText

/// The command line.
public struct VerbatimCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "verbatim",
        abstract: "Turn articles and claims into a briefing website in which every quotation is proven.",
        discussion: """
            Examples:
              verbatim init ferry       begin a briefing in the folder ferry
              verbatim serve --open     show it in your browser while you write
              verbatim check --strict   say what's wrong with it, warnings included
              verbatim build            build it to Public/
              verbatim audit draft.md --texts sources
                                        compare any manuscript with its sources
            """,
        version: ProgramVersion.text,
        groupedSubcommands: [
            CommandGroup(name: "Starting", subcommands: [InitCommand.self, NewCommand.self]),
            CommandGroup(
                name: "Publishing",
                subcommands: [ServeCommand.self, CheckCommand.self, BuildCommand.self, ProveCommand.self]
            ),
            CommandGroup(name: "Searching", subcommands: [FindCommand.self, AuditCommand.self]),
            CommandGroup(
                name: "Desk",
                subcommands: [ListCommand.self, StatusCommand.self, DiffCommand.self, RenameCommand.self]
            ),
            CommandGroup(
                name: "Reference",
                subcommands: [ExplainCommand.self, SchemaCommand.self, TemplateCommand.self]
            ),
        ]
    )

    public init() {}

    /// Runs the program and returns its exit status.
    public static func exitStatus(of arguments: [String]) async -> Int32 {
        PrintedOutput.endWithReader()
        return PrintedOutput.status(after: await status(of: arguments))
    }

    /// The parser's own status for wrong usage, 64, is 2 here.
    private static func status(of arguments: [String]) async -> Int32 {
        do {
            if let word = arguments.first, !word.hasPrefix("-") { try requireCommand(word) }
            var command = try parseAsRoot(arguments)
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
            return 0
        } catch {
            let status = exitCode(for: error).rawValue
            let message = fullMessage(for: error)
            if !message.isEmpty { status == 0 ? print(message) : Report.write(message + "\n") }
            return status == 64 ? 2 : status
        }
    }

    private static func requireCommand(_ word: String) throws {
        let known = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !known.contains(word) else { return }
        let nearest = nearestName(to: word, among: known)
        throw ValidationError(
            "there's no command '\(printable(word))'" + (nearest.map { "; the nearest is '\($0)'." } ?? ".")
        )
    }
}
