import Foundation
import Running

/// A program under measurement.
struct Program {
    let path: String
    let project: String
    let scratch: String
    let jobs: Int?

    func run(_ scenario: Scenario) throws -> Run {
        switch scenario {
        case .check:
            return try run(["check", project])
        case .cold:
            try? FileManager.default.removeItem(atPath: scratch)
            return try build()
        case .unchanged:
            return try build()
        case .oneChanged:
            return try OneChange(in: project).whileMade { try build() }
        case .find:
            let words = try Manuscript(texts: project + "/texts").quotations[0]
            return try run(["find", words, project], isQuiet: false)
        case .audit:
            let manuscript = scratch + ".md"
            try Manuscript(texts: project + "/texts").text
                .write(toFile: manuscript, atomically: false, encoding: .utf8)
            defer { try? FileManager.default.removeItem(atPath: manuscript) }
            return try run(["audit", manuscript, project], expecting: 1, isQuiet: false)
        }
    }

    private func build() throws -> Run { try run(["build", project, "--output", scratch]) }

    private func run(
        _ arguments: [String],
        expecting expected: Int32 = 0,
        isQuiet: Bool = true
    ) throws -> Run {
        let limit = jobs.map { ["--jobs", String($0)] } ?? []
        return try Command(path, arguments + limit + (isQuiet ? ["--quiet"] : [])).run(expecting: expected)
    }
}
