import Foundation

/// What a build left behind.
package struct OutputTree {
    package struct File {
        /// Within the folder.
        package let path: String
        package let size: Int
    }

    /// In the order of their paths.
    package let files: [File]

    package var bytes: Int { files.reduce(0) { $0 + $1.size } }
    package var pages: Int { files.count { $0.path.hasSuffix(".html") } }

    package init(folder: String) {
        var files: [File] = []
        let paths = FileManager.default.enumerator(atPath: folder)
        while let path = paths?.nextObject() as? String {
            guard let attributes = paths?.fileAttributes,
                attributes[.type] as? FileAttributeType == .typeRegular
            else { continue }
            files.append(File(path: path, size: (attributes[.size] as? NSNumber)?.intValue ?? 0))
        }
        self.files = files.sorted { $0.path < $1.path }
    }
}
