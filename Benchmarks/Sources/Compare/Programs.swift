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
            [
                "verbatim": try Self.output(verbatim, "--version"),
                "hugo": String(
                    try Self.output(hugo, "version").split(separator: " ")[1].prefix { $0 != "-" }
                ),
            ]
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
