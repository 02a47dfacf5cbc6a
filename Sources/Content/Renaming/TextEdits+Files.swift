import SourceText

extension TextEdits {
    /// The files on disk that change, each as a whole.
    ///
    /// - Parameters:
    ///   - record: the file that's moved.
    ///   - newPath: to where; nil for a record in a file of many, which stays.
    func files(moving record: SourceFile, to newPath: String?) throws(RenamingRefusal) -> [Renaming.File] {
        var files: [Renaming.File] = []
        for (path, changed) in Dictionary(grouping: changedFiles, by: \.old.path) {
            // The bytes of a line aren't those of its file, and lines are known by their file alone.
            if path.hasSuffix(".jsonl") {
                files.append(try fileOfLines(path, changed))
            } else {
                files += changed.map {
                    Renaming.File(
                        path: path,
                        old: $0.old.bytes,
                        new: $0.new.bytes,
                        newPath: $0.old === record ? newPath ?? path : path
                    )
                }
            }
        }
        return files
    }

    private func fileOfLines(
        _ path: String,
        _ changed: [(old: SourceFile, new: SourceFile)]
    ) throws(RenamingRefusal) -> Renaming.File {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try FileTree.read(path, limit: Int.max)
        } catch {
            throw .content("'\(path)' can't be read: \(error.reason)", at: nil)
        }
        let newline = UInt8(ascii: "\n")
        var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        for (old, new) in changed {
            guard lines.indices.contains(old.firstLine - 1), lines[old.firstLine - 1].elementsEqual(old.bytes)
            else { throw .content("'\(path)' was changed meanwhile", at: nil) }
            lines[old.firstLine - 1] = new.bytes[...]
        }
        return Renaming.File(
            path: path,
            old: bytes,
            new: Array(lines.joined(separator: CollectionOfOne(newline))),
            newPath: path
        )
    }
}
