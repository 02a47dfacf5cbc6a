import Foundation

/// What a build left behind.
struct OutputTree {
    private(set) var files = 0
    private(set) var pages = 0
    private(set) var bytes = 0

    init(folder: String) {
        let paths = FileManager.default.enumerator(atPath: folder)
        while let path = paths?.nextObject() as? String {
            guard let attributes = paths?.fileAttributes,
                attributes[.type] as? FileAttributeType == .typeRegular
            else { continue }
            files += 1
            pages += path.hasSuffix(".html") ? 1 : 0
            bytes += (attributes[.size] as? NSNumber)?.intValue ?? 0
        }
    }
}
