import Glibc
public import SourceText

/// The kinds of finding that writing a site reports.
public enum PublishingFindings {
    /// In the order of their codes.
    public static let all: [FindingKind] = [
        .alteredOutput, .foreignOutput, .leftoverOutput, .outputBusy, .outputCollision, .outputFailed,
        .outputFolder, .outputPath, .unreadableManifest,
    ]
}

extension FindingKind {
    static let alteredOutput = FindingKind(
        "altered-output",
        .warning,
        "A generated file that the site has no longer was altered by hand; it's kept."
    )
    static let foreignOutput = FindingKind(
        "foreign-output",
        .error,
        "Something that Verbatim didn't make stands where a file of the site must go."
    )
    static let leftoverOutput = FindingKind(
        "leftover-output",
        .warning,
        "The site is published, but its former version couldn't be removed."
    )
    static let outputBusy = FindingKind(
        "output-busy",
        .error,
        "Another run is writing to the same output folder."
    )
    static let outputCollision = FindingKind(
        "output-collision",
        .error,
        "Two files of the site would be one on some file systems."
    )
    static let outputFailed = FindingKind(
        "output-failed",
        .error,
        "A file couldn't be read or written; the former site stands."
    )
    static let outputFolder = FindingKind(
        "output-folder",
        .error,
        "The output folder isn't one that a site can be published to."
    )
    static let outputPath = FindingKind(
        "output-path",
        .error,
        "A file of the site has a path that can't be written."
    )
    static let unreadableManifest = FindingKind(
        "unreadable-manifest",
        .error,
        "The list of generated files isn't in a form that this version reads."
    )
}

extension PublishingError {
    /// The error as a person is told of it: one finding for each thing to mend.
    public var findings: [Finding] {
        switch self {
        case .paths(let problems):
            problems.map { $0.finding { Place(path: $0) } }
        case .wouldBury(let folder, let output):
            [
                Finding(
                    .outputFolder,
                    "publishing here would bury '\(folder)'",
                    at: Place(path: output),
                    help: elsewhere
                )
            ]
        case .wouldMix(let folder, let output):
            [
                Finding(
                    .outputFolder,
                    "a site mustn't lie in '\(folder)', which isn't made by Verbatim",
                    at: Place(path: output),
                    help: elsewhere
                )
            ]
        case .notAFolder(let output):
            [Finding(.outputFolder, "this isn't a folder", at: Place(path: output), help: elsewhere)]
        case .busy(let output):
            [
                Finding(
                    .outputBusy,
                    "another run is writing here, and hasn't ended for a while",
                    at: Place(path: output),
                    help: "wait until it has ended, or build to another folder with --output"
                )
            ]
        case .foreign(let paths, let output):
            [Self.foreign(paths, output)]
        case .mounted(let paths, let output):
            [
                Finding(
                    .outputFolder,
                    "something is mounted here, so that the folder can't be exchanged for a new one",
                    at: Place(path: Self.join(output, paths.first)),
                    help: "publish to a folder inside the mounted one",
                    notes: Self.notes(paths.dropFirst(), output)
                )
            ]
        case .unreadableManifest(let path):
            [
                Finding(
                    .unreadableManifest,
                    "the list of generated files isn't one that this version reads",
                    at: Place(path: path),
                    help: "remove the output folder and build it anew"
                )
            ]
        case .file(let error):
            [Self.failure(error)]
        }
    }
}

extension Publication {
    /// What a person should know although the site was published.
    ///
    /// - Parameter output: the output folder, as findings print it.
    public func findings(output: String) -> [Finding] {
        let altered = altered.map {
            Finding(
                .alteredOutput,
                "the site has this file no longer, but it was altered by hand and is kept",
                at: Place(path: "\(output)/\($0)"),
                help: "remove it if nobody needs it"
            )
        }
        let leftover = leftover.map { error in
            Finding(
                .leftoverOutput,
                "the site is published, but its former version is left beside it: \(error)",
                at: Place(path: output),
                help: "the next build tries again to remove it"
            )
        }
        return altered + [leftover].compactMap(\.self)
    }
}

private let elsewhere = "name a folder of the site's own with --output"

extension PathProblem {
    /// - Parameter place: where the file comes from that's to stand at a path.
    public func finding(from place: (String) -> Place) -> Finding {
        switch self {
        case .unsuitable(let path, let reason):
            Finding(
                .outputPath,
                "a file of the site can't have the path '\(path)': \(reason)",
                at: place(path),
                help: "give the file another name"
            )
        case .collision(let path, let other):
            Finding(
                .outputCollision,
                "'\(path)' and '\(other)' can't both stand on every file system",
                at: place(path),
                help: "give one of the two another name",
                notes: [.init("the other file", at: place(other))]
            )
        }
    }
}

extension PublishingError {
    private static func foreign(_ paths: [String], _ output: String) -> Finding {
        let others =
            switch paths.count - 1 {
            case 0: ""
            case 1: ", nor is one more"
            case let count: ", nor are \(count) more"
            }
        return Finding(
            .foreignOutput,
            "this isn't Verbatim's\(others), and a file of the site must go there",
            at: Place(path: join(output, paths.first)),
            help: "move it away, or publish to another folder with --output",
            notes: notes(paths.dropFirst(), output)
        )
    }

    private static func notes(_ paths: ArraySlice<String>, _ output: String) -> [Finding.Note] {
        paths.prefix(9).map { Finding.Note("and here", at: Place(path: join(output, $0))) }
    }

    private static func join(_ output: String, _ path: String?) -> String {
        guard let path, path != "." else { return output }
        return "\(output)/\(path)"
    }

    private static func failure(_ error: FileError) -> Finding {
        let isBeside = [.makeFolder, .move, .exchange].contains(error.operation)
        guard error.isRefusal, isBeside else { return error.finding }
        return error.finding(
            help: "a site is built beside its output folder, so the folder around it must be writable"
        )
    }
}

extension FileError {
    /// The error as a person is told of it, where it's not a site that's published.
    public var finding: Finding {
        finding(help: isRefusal ? "see whether you may write there, or choose another place" : nil)
    }

    fileprivate var isRefusal: Bool { [EACCES, EPERM, EROFS].contains(code) }

    fileprivate func finding(help: String?) -> Finding {
        Finding(.outputFailed, description, at: Place(path: path), help: help)
    }
}
