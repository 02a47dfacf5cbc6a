import ArgumentParser
import Content
import JSON
import Site
import SourceText

/// Says what's to be done.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say what's to be done: drafts, single origins, proofs that don't hold, open questions.",
        usage: "verbatim status [<folder>] [<options>]",
        discussion: "Exit status: 0 if the briefing could be read, whatever there's to do; 2 for wrong usage."
    )

    @OptionGroup var desk: DeskOptions

    @Option(help: "How to print: human, or json (an object on each line) for programs.")
    var format = ResultFormat.human

    func run() async throws {
        let proven = try await desk.proven()
        let changed = proven.findings.filter { $0.kind == ProvingFindings.textChanged }.map(\.place.path)
        let overview = await BriefingOverview(proven.value.corpus, proven.value.lock, jobs: desk.jobs)
        let work = DeskWork(overview, today: Today.text, changed: Set(changed))
        switch format {
        case .human: print(text(of: work, proven.value))
        case .json:
            for group in work.groups {
                for entry in group.entries { print(entry.json(group.matter).text) }
            }
        }
        if let caveat = proven.caveat { Report.write(caveat) }
    }

    private func text(of work: DeskWork, _ proven: Pipeline.Proven) -> String {
        var blocks = work.groups.map { group in
            let rows = group.entries.map { [$0.record.map { "\($0)" } ?? "", $0.file, $0.note] }
            let heading = "\(group.matter.heading) (\(group.entries.count))"
            return "\(heading)\n" + PlainTable(rows, width: Terminal.widthOfOutput, indent: "  ").text
        }
        if blocks.isEmpty { blocks = ["Nothing is waiting."] }
        if let note = proven.noteOnTexts {
            blocks.append("\(note.prefix(1).uppercased())\(note.dropFirst()).")
        }
        return blocks.joined(separator: "\n\n")
    }
}

extension DeskWork.Entry {
    fileprivate func json(_ matter: DeskMatter) -> JSON {
        .object([
            "matter": .string(matter.code), "record": record.map { .string("\($0)") },
            "file": .string(file),
            "note": note.isEmpty ? nil : .string(note),
        ])
    }
}
