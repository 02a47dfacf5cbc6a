import ArgumentParser
import Content
import Output
import Site
import SourceText

/// Says what readers will see changed.
struct DiffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say in Markdown what readers will see changed since a revision in git.",
        usage: "verbatim diff <revision> [<folder>] [<options>]",
        discussion: """
            Examples:
              verbatim diff HEAD             what isn't committed yet
              verbatim diff main | mail …    a branch's changes, for mail

            The briefing must be kept in git, its full texts needn't: what was proven then is what the lock of that \
            revision says. Templates aren't compared.

            Exit status: 0 when it could compare, 1 if the briefing has errors now or a published claim is gone that \
            wasn't withdrawn, 2 for wrong usage or where there's no such revision.
            """
    )

    @Argument(help: "A commit, a branch, a tag, or the like: HEAD~1.")
    var revision: String

    @OptionGroup var desk: DeskOptions

    func run() async throws {
        let now = try await desk.proven()
        let git = try revisionInGit()
        let checked = await Checker.check(
            now.value.corpus,
            lock: now.value.lock,
            earlier: now.findings,
            jobs: desk.jobs
        )
        guard checked.value != nil else {
            Report.print(checked.findings.errors)
            Report.write("with these errors no site can be built, so there's nothing to compare yet\n")
            throw ExitCode(1)
        }
        let then = try await earlier(git)
        let difference = BriefingDifference(
            from: then.proven.corpus,
            to: now.value.corpus,
            damaged: then.proven.corpus.damaged
        )
        print(DifferenceMarkdown(difference, since: revision).text)
        tellErrors(in: then)
        Report.print(difference.vanished.map { $0.finding(since: revision, path: then.path) })
        if !difference.vanished.isEmpty { throw ExitCode(1) }
    }

    /// Says what may be missing from the comparison, if the briefing had errors.
    private func tellErrors(in then: Earlier) {
        let errors = then.findings.errors.count
        guard errors > 0 else { return }
        let names = then.proven.corpus.damaged.map(\.description).sorted().joined(separator: ", ")
        let left = names.isEmpty ? "" : "; not compared: \(names)"
        Report.write(
            "the briefing had \(counted(errors, "error")) at \(revision), so that perhaps no site was built from it\(left)\n"
        )
    }

    private func revisionInGit() throws -> GitRevision {
        do throws(GitRevision.Missing) {
            return try GitRevision(revision, of: desk.location.folder)
        } catch {
            throw Report.wrongUsage(error.reason)
        }
    }

    /// The briefing as it stood at the revision.
    private func earlier(_ git: GitRevision) async throws -> Earlier {
        do {
            let folder = try ScratchFolder(
                in: environment("TMPDIR").flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp"
            )
            let path = folder.path
            let read: Result<Diagnosed<Pipeline.Proven?>, GitRevision.Missing>
            do throws(GitRevision.Missing) {
                try git.write(to: path)
                read = .success(await desk.pipeline(of: ProjectLocation(folder: path, texts: nil)).prove())
            } catch {
                read = .failure(error)
            }
            try folder.remove()
            let then = try read.get()
            guard let value = then.value else {
                throw GitRevision.Missing(reason: "there was no briefing at that revision")
            }
            return Earlier(proven: value, findings: then.findings, folder: path, location: desk.location)
        } catch let missing as GitRevision.Missing {
            throw Report.wrongUsage(missing.reason)
        } catch let error as FileError {
            Report.write(printableLine("\(error)") + "\n")
            throw ExitCode(1)
        }
    }

    /// The briefing at the revision, read from a folder that's removed again.
    private struct Earlier {
        let proven: Pipeline.Proven
        let findings: [Finding]
        let folder: String
        let location: ProjectLocation

        /// What a file that was read there is called in the briefing's own folder.
        func path(_ path: String) -> String {
            path.hasPrefix(folder + "/") ? location.path(String(path.dropFirst(folder.count + 1))) : path
        }
    }
}
