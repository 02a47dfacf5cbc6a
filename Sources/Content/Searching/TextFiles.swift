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
                        let link = folder + "/" + name
                        if let target = FileTree.resolved(link), FileTree.lies(target, in: root) {
                            result.value.append(name)
                        } else {
                            result.findings.append(.linkOutside(link, of: "the folder of texts"))
                        }
                    case .file, .link, .other: continue
                    }
                }
            } catch {
                result.findings.append(.unreadableFolder(error, at: Place(path: path)))
            }
        }
        result.value.sort { $0.precedes(inBytes: $1) }
        return result
    }

    private static func isText(_ name: String) -> Bool {
        [".txt", ".md"].contains { name.suffix($0.count).lowercased() == $0 }
    }
}
