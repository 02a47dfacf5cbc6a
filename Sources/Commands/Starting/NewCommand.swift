import ArgumentParser
import Content
import Output
import SourceText

/// Writes a new record with its keys explained.
struct NewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new record, with its keys explained.",
        usage: "verbatim new <kind> <name> [<folder>] [<options>]",
        discussion: "Nothing that's there is overwritten. Example: verbatim new claim ferry-aground"
    )

    @Argument(
        help: "What to write: \(RecordKind.words.joined(separator: ", ")).",
        completion: .list(RecordKind.words),
        transform: RecordKind.init(argument:)
    )
    var kind: RecordKind

    @Argument(help: "The record's name: lower-case letters and digits, joined by hyphens.")
    var name: String

    @Argument(help: "The folder that holds Content/.", completion: .directory)
    var folder = "."

    @Option(help: "The record's title: for a claim its sentence, for an actor the name.")
    var title: String?

    @Option(help: "For a statement: who made it, as actor:NAME or in plain words.")
    var speaker: String?

    func validate() throws {
        guard folder != "" else { throw ValidationError("the folder has no name; '.' is the current one.") }
        guard Identifier(name) != nil else {
            throw ValidationError(Identifier.problem(with: name) + ".")
        }
        if speaker != nil, kind != .statement {
            throw ValidationError("--speaker is for statements; \(kind.rawValue)s have none.")
        }
        if title == "" || speaker == "" { throw ValidationError("a title or speaker needs words.") }
    }

    func run() async throws {
        let location = ProjectLocation(named: folder, texts: nil)
        let project = await ProjectLoader.load(location, jobs: FolderOptions.cores)
        guard let records = project.value?.records, let identifier = Identifier(name) else {
            throw Report.nothingThere(project.findings)
        }
        let record = NewRecord(RecordName(kind, identifier), with: values)
        if let refusal = record.refusal(in: records) { try Report.settle([refusal], strict: false) }
        do throws(FileError) {
            try NewFiles([(record.path, Array(record.text.utf8))], in: location.folder).write()
        } catch {
            try Report.settle([error.finding], strict: false)
        }
        print(
            """
            written: \(location.path(record.path))
            next: fill in its keys, take the # from those that you need, and run 'verbatim check\(location.argument)'
            """
        )
    }

    private var values: [String: String] {
        var values: [String: String] = [:]
        values[NewRecord.key(forTitleOf: kind)] = title
        values["speaker"] = speaker
        return values
    }
}
