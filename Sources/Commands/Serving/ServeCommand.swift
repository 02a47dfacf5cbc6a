import ArgumentParser
import Content
import Glibc
import Preview
import SourceText

/// Shows the site in a browser while it's being written.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Show the website in your browser while you write; nothing is written to disk.",
        usage: "verbatim serve [<folder>] [<options>]",
        discussion: """
            The pages that you have open follow whatever you save: records, texts, templates and settings. What's wrong \
            is shown over the page until it's mended. Only this machine can see the preview; Ctrl-C ends it. With --quiet \
            the address is all that's printed besides findings.
            """
    )

    @OptionGroup var project: ProjectOptions

    @Option(help: "The port to serve at; where it's taken, the next free one is used.")
    var port: UInt16 = 8000

    @Flag(help: "Open the website in your browser.")
    var open = false

    @Flag(inversion: .prefixedNo, help: "Show claims that are drafts too, as no published site does.")
    var drafts = true

    func validate() throws {
        guard port > 0 else { throw ValidationError("--port is a number from 1 to 65535.") }
    }

    func run() async throws {
        if let missing = project.location.missing { throw Report.nothingThere([missing]) }
        do {
            let watch = try FolderWatch()
            let builder = PreviewBuilder(project: project, drafts: drafts)
            try watch.cover(ProjectFolders.all(of: project.location))
            let first = await builder.build()
            Report.print(first.rebuild.findings)
            if let note = first.noteOnTexts { say(note) }
            let stage = Stage(first.rebuild)
            let server = try PreviewServer(stage, port: port)
            let keeper = PreviewKeeper(watch: watch, builder: builder, stage: stage) { [self] in say($0) }
            let keeping = Task { await keeper.run(after: first) }
            defer { keeping.cancel() }
            try await serve(server)
        } catch let error as WatchError {
            throw failure("the folders can't be watched: \(error)")
        } catch let error as PortError {
            throw failure("the preview can't be served: \(error)")
        }
    }
}

extension ServeCommand {
    /// Serves until the user wants an end.
    private func serve(_ server: PreviewServer) async throws {
        try await untilInterrupted {
            try await server.run {
                let moved = server.isElsewhere(than: port) ? "Port \(port) is taken. " : ""
                if project.quiet {
                    PrintedOutput.printNow(server.address)
                } else {
                    say("\(moved)The briefing is at \(server.address) (Ctrl-C ends the preview)")
                }
                if open, !Browser.open(server.address) {
                    Report.write("No browser is known here; open the address yourself.\n")
                }
            }
        }
    }

    private func say(_ line: String) {
        if !project.quiet { PrintedOutput.printNow(line) }
    }

    private func failure(_ message: String) -> ExitCode {
        Report.write("verbatim: \(message)\n")
        return ExitCode(1)
    }
}
