public import ArgumentParser

/// The command line.
public struct VerbatimCommand: AsyncParsableCommand {
    public static let configuration = CommandConfiguration(
        commandName: "verbatim",
        abstract: "Turn articles and claims into a briefing website in which every quotation is proven.",
        discussion: """
            Examples:
              verbatim init ferry       begin a briefing in the folder ferry, with an example to change
              verbatim serve --open     show the briefing in this folder in your browser while you write
              verbatim build            build the briefing in this folder to Public/
              verbatim check --strict   say what's wrong with it, warnings included
              verbatim audit draft.md --texts sources   compare any manuscript's quotations with its sources
            """,
        version: ProgramVersion.text,
        subcommands: [
            InitCommand.self, NewCommand.self,
            ServeCommand.self, CheckCommand.self, BuildCommand.self, ProveCommand.self,
            FindCommand.self, AuditCommand.self, ExplainCommand.self,
            ListCommand.self, StatusCommand.self, DiffCommand.self, RenameCommand.self,
            SchemaCommand.self, TemplateCommand.self,
        ]
    )

    public init() {}

    /// Runs the program and returns its exit status.
    ///
    /// The parser's own status for wrong usage, 64, is 2 here.
    public static func exitStatus(of arguments: [String]) async -> Int32 {
        do {
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
}
