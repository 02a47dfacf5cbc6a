import Foundation
import Running

/// The programs that are compared.
struct Programs {
    let verbatim: String
    let hugo: String
    let floor: String
    /// The folder with Hugo's settings and themes.
    let hugoThemes: String

    /// How each names its version.
    var versions: [String: String] {
        get throws {
            // `hugo v0.168.0-e27a… linux/amd64 …`
            let words = try Self.output(hugo, "version").split { " v-".contains($0) }
            guard words.count > 1 else { throw Failure("'\(hugo)' doesn't tell its version") }
            // The first of its lines names the program; the others, what it's made with.
            let lines = try Self.output(verbatim, "--version").split(separator: "\n")
            guard let own = lines.first?.split(separator: " ").last else {
                throw Failure("'\(verbatim)' doesn't tell its version")
            }
            return ["verbatim": String(own), "hugo": String(words[1])]
        }
    }

    private static func output(_ program: String, _ arguments: String...) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure("'\(program)' doesn't tell its version") }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
