import SourceText

/// The files of a folder that are texts.
enum TextFiles {
    /// Their paths within the folder, sorted.
    static func all(in folder: String) -> Diagnosed<[String]> {
        guard let root = FileTree.resolved(folder) else { return Diagnosed([]) }
        var result = Diagnosed<[String]>([])
        var waiting = [""]
        while let inner = waiting.popLast() {
            let path = folder + "/" + inner
            do throws(FileError) {
                for entry in try FileTree.entries(of: path) where !entry.name.hasPrefix(".") {
                    let name = inner + entry.name
                    switch entry.kind {
                    case .folder: waiting.append(name + "/")
                    case .file where isText(name): result.value.append(name)
                    case .link where isText(name):
                        let target = FileTree.resolved(folder + "/" + name)
                        if target?.hasPrefix(root + "/") == true {
                            result.value.append(name)
                        } else {
                            result.findings.append(.textLinkOutside(folder + "/" + name))
                        }
                    case .file, .link, .other: continue
                    }
                }
            } catch {
                result.findings.append(.unreadable(error, path))
            }
        }
        result.value.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return result
    }

    private static func isText(_ name: String) -> Bool {
        name.hasSuffix(".txt") || name.hasSuffix(".md")
    }
}

extension Finding {
    fileprivate static func textLinkOutside(_ path: String) -> Finding {
        Finding(
            LoadingFindings.linkOutside,
            "this symbolic link leads out of the folder of texts and isn't followed",
            at: Place(path: path),
            help: "copy what it leads to into its place"
        )
    }

    fileprivate static func unreadable(_ error: FileError, _ folder: String) -> Finding {
        Finding(
            LoadingFindings.unreadableFile,
            "the folder can't be read: \(error.reason)",
            at: Place(path: folder),
            help: "see whether you may read it"
        )
    }
}
