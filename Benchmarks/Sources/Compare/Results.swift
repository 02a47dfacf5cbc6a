import Foundation
import Running

/// What was measured, as it's kept in a file.
struct Results: Codable {
    let machine: String
    /// By the name of the program.
    let versions: [String: String]
    let sites: [Site]

    struct Site: Codable {
        let claims: Int
        let articles: Int
        let statements: Int
        let actors: Int
        let topics: Int
        let rounds: Int
        let measurements: [Measurement]

        subscript(contestant: Contestant) -> Measurement? {
            measurements.first { $0.contestant == contestant }
        }
    }

    /// Medians of a contestant's runs; times in seconds, memory in bytes.
    struct Measurement: Codable {
        let contestant: Contestant
        let wall: Double
        let leastWall: Double
        let user: Double
        let system: Double
        let peakMemory: Int
        let output: Output?

        var processor: Double { user + system }

        init(_ contestant: Contestant, _ runs: [Run], output: Output?) {
            self.contestant = contestant
            wall = runs.map(\.wall).median
            leastWall = runs.map(\.wall).min() ?? 0
            user = runs.map(\.user).median
            system = runs.map(\.system).median
            peakMemory = Int(runs.map { Double($0.peakMemory) }.median)
            self.output = output
        }
    }

    struct Output: Codable, Equatable {
        let pages: Int
        let files: Int
        let bytes: Int

        init(_ tree: OutputTree) {
            pages = tree.pages
            files = tree.files.count
            bytes = tree.bytes
        }
    }
}

extension Results {
    init(contentsOf path: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }

    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try (encoder.encode(self) + Data("\n".utf8)).write(to: URL(fileURLWithPath: path))
    }
}
