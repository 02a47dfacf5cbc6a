import ArgumentParser
import Content
import SourceText

/// What the commands take that look at a briefing from the desk, whatever is wrong with it, and write nothing.
struct DeskOptions: ParsableArguments {
    @OptionGroup var folder: FolderOptions

    var location: ProjectLocation { folder.location }
    var jobs: Int { folder.jobs }

    /// - Parameter location: the briefing that it's for: the one at hand, or an earlier state of it.
    func pipeline(of location: ProjectLocation) -> Pipeline {
        Pipeline(
            location: location,
            jobs: jobs,
            today: Today.text,
            isLocked: false,
            watch: RunWatch(on: .ofMessages)
        )
    }

    /// The briefing as far as it can be read; the program ends where there's none.
    func proven() async throws -> Diagnosed<Pipeline.Proven> {
        let proven = await pipeline(of: location).prove()
        guard let value = proven.value else { throw Report.nothingThere(proven.findings) }
        return Diagnosed(value, proven.findings)
    }
}

extension Diagnosed<Pipeline.Proven> {
    /// Says that something is wrong with the briefing, and what may therefore be missing; nothing where nothing is.
    var caveat: String? {
        let errors = findings.errors.count
        guard errors > 0 else { return nil }
        let damaged = value.corpus.damaged.map(\.description).sorted()
        let most = 5
        let names =
            damaged.prefix(most).joined(separator: ", ")
            + (damaged.count > most ? " and \(damaged.count - most) more" : "")
        let missing = damaged.isEmpty ? "" : "; what's wrong in \(names) may be missing here"
        return "the briefing has \(counted(errors, "error"))\(missing): 'verbatim check' tells more\n"
    }
}
