import Foundation
import TestSupport

/// A page with marks as an HTML parser that nobody on this project wrote reads it.
struct MarkedPage: Decodable {
    /// The words of each mark, by its number.
    let words: [String: String]
    /// How many notes each mark has.
    let notes: [String: Int]
    /// The page's elements without marks and notes.
    let elements: [String]
    let notesInLinks: Int

    static var canBeRead: Bool { PackageFolder.python != nil }

    static func read(_ pages: [String]) throws -> [MarkedPage] {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "pages.json")
        let output = folder.appending(path: "read.json")
        try JSONEncoder().encode(pages).write(to: input)
        try Data().write(to: output)

        let process = Process()
        process.executableURL = PackageFolder.python
        process.arguments = [
            URL(filePath: #filePath).deletingLastPathComponent().appending(path: "read_marks.py").path
        ]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        try process.run()
        process.waitUntilExit()
        return try JSONDecoder().decode([MarkedPage].self, from: Data(contentsOf: output))
    }
}
