import Foundation

/// A claim of a project with one sentence more, for as long as something is measured.
package struct OneChange {
    private let record: String
    private let original: String

    /// - Parameter project: the folder that holds `Content/`; its first claim by name is changed.
    package init(in project: String) throws {
        let folder = project + "/Content/claims"
        guard let name = try FileManager.default.contentsOfDirectory(atPath: folder).min() else {
            throw Failure("no claims in '\(folder)'")
        }
        record = folder + "/" + name
        original = try String(contentsOfFile: record, encoding: .utf8)
    }

    package func whileMade<Result>(_ body: () throws -> Result) throws -> Result {
        try write(original + "\nOne sentence more.\n")
        let result = Swift.Result { try body() }
        try write(original)
        return try result.get()
    }

    private func write(_ text: String) throws {
        try text.write(toFile: record, atomically: false, encoding: .utf8)
    }
}
