import ArgumentParser
import Content
import Output
import SourceText

/// Gives a record another name, and follows every reference to it.
struct RenameCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rename",
        abstract: "Give a record another name, in every file that names it.",
        usage: "verbatim rename <record> <new-name> [<folder>] [<options>]",
        discussion: """
            Examples:
              verbatim rename claim:paid wagner-paid
              verbatim rename actor:j-kirby john-kirby --dry-run

            A claim keeps its old name under 'formerly', so that links to its page still lead there. Templates, keys \
            under 'extra' and plain words aren't altered: where the old name still stands in them, the places are \
            listed. Either all files are changed or none; a run \
            that was killed amid them is finished by running it again. Where CI builds with --locked, run 'verbatim prove' \
            afterwards: the text of an article published in full may hold links to the record.

            Exit status: 0 when it's renamed, 1 if it can't be, as where the new name is taken, 2 for wrong usage.
            """
    )

    @Argument(help: "The record, such as claim:paid.", transform: Self.recordName)
    var record: RecordName

    @Argument(help: "Its new name, such as wagner-paid.")
    var newName: String

    @OptionGroup var desk: DeskOptions

    @Flag(help: "Say what would be changed, and change nothing.")
    var dryRun = false

    func validate() throws {
        _ = try identifier
    }

    func run() async throws {
        let location = desk.location
        let project = await ProjectLoader.load(location, jobs: desk.jobs)
        guard let loaded = project.value else { throw Report.nothingThere(project.findings) }
        guard !project.findings.hasErrors else {
            Report.print(project.findings.errors)
            Report.write("nothing was renamed: a record with an error in it may name \(record), too\n")
            throw ExitCode(1)
        }
        do {
            let identifier = try identifier
            let renaming = try Renamer.rename(record, to: identifier, in: loaded, location)
            if !dryRun {
                try FilesTogether.make(
                    renaming.files.map {
                        FilesTogether.Change(path: $0.path, old: $0.old, new: $0.new, newPath: $0.newPath)
                    }
                )
            }
            print(text(of: renaming, to: RecordName(record.kind, identifier)))
        } catch let refusal as RenamingRefusal {
            if refusal.isUsage { throw Report.wrongUsage(refusal.reason) }
            let place = refusal.place.map { "\($0): " } ?? ""
            Report.write(printableLine(place + refusal.reason) + "\nnothing was renamed\n")
            throw ExitCode(1)
        } catch let failure as FilesTogether.Failure {
            Report.write(Self.text(of: failure))
            throw ExitCode(1)
        }
    }

    private static func text(of failure: FilesTogether.Failure) -> String {
        let cause = printableLine("\(failure.cause)") + "\n"
        if failure.leftChanged.isEmpty { return cause + "nothing was renamed\n" }
        let left = failure.leftChanged.map { "  " + printableLine("\($0)") + "\n" }.joined()
        return cause + "the files are as they were, but for these, which have the new name:\n" + left
            + "once they can be written, run the same command again\n"
    }

    private var identifier: Identifier {
        get throws {
            let prefix = record.kind.rawValue + ":"
            let bare = newName.hasPrefix(prefix) ? String(newName.dropFirst(prefix.count)) : newName
            guard let identifier = Identifier(bare) else {
                throw ValidationError(Identifier.problem(with: bare) + ".")
            }
            return identifier
        }
    }

    private func text(of renaming: Renaming, to name: RecordName) -> String {
        let references =
            renaming.references == 0 ? "no other record names it" : counted(renaming.references, "reference")
        let verb = dryRun ? "would be" : "is now"
        let files = renaming.files.map { file in
            let move = file.path == file.newPath ? "" : " → \(file.newPath)"
            return "  " + printableLine(file.path + move)
        }
        let head = "\(record) \(verb) \(name); \(references), \(counted(files.count, "file")) in all:"
        return ([head] + files + leftover(of: renaming)).joined(separator: "\n")
    }

    /// Where the old name is left to a person; nothing if it's nowhere.
    private func leftover(of renaming: Renaming) -> [String] {
        let places = renaming.leftover
        if places.isEmpty { return [] }
        let rest = places.count - mostPlaces
        return ["the old name still stands here, where it's for you to alter:"]
            + places.prefix(mostPlaces).map { place in
                let file = renaming.files.first { $0.path == place.path }
                let path = dryRun ? place.path : file?.newPath ?? place.path
                return "  " + printableLine(place.moved(to: path))
            } + (rest > 0 ? ["  and in \(counted(rest, "more place"))"] : [])
    }

    private static func recordName(_ text: String) throws -> RecordName {
        if let name = RecordName(text) { return name }
        let kinds = RecordKind.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError(
            "'\(text)' names no record: write kind:name, where the kind is one of \(kinds)."
        )
    }
}

/// How many places are listed of those where the old name is left.
private let mostPlaces = 20

extension Place {
    fileprivate func moved(to path: String) -> String { path + description.dropFirst(self.path.count) }
}
