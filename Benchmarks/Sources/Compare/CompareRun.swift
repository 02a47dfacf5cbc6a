import ArgumentParser
import Foundation
import Running

/// Measures all contestants on sites of several sizes.
struct CompareRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Measure, and write the results to a file.",
        discussion: """
            In each round every contestant runs once, one after the other, so that a machine that is slow for a \
            while slows all of them. What a contestant wrote is removed before the next one runs; removing isn't \
            measured. Wall time depends on what else the machine does; processor time and memory hardly do.
            """
    )

    @Option(
        help: "The folder with a folder for each number of claims: verbatim/ and hugo/.",
        completion: .directory
    )
    var sites: String

    @Option(help: "How many claims the sites have.")
    var sizes: [Int] = [1_000, 10_000, 100_000]

    @Option(help: "How many rounds.")
    var rounds = 5

    @Option(help: "How many rounds for a site of more than 20,000 claims.")
    var largeRounds = 2

    @Option(
        help:
            "The most claims for which Hugo makes the same pages: it needs 0.2 MB of memory and more for each."
    )
    var hugoMost = 20_000

    @Option(help: "The program verbatim.", completion: .file())
    var verbatim: String

    @Option(help: "The program hugo itself, not its wrapper.", completion: .file())
    var hugo: String

    @Option(help: "The program floor.", completion: .file())
    var floor: String

    @Option(help: "The folder with Hugo's settings and themes.", completion: .directory)
    var themes: String

    @Option(help: "The folder to build in, best in memory; it's removed afterwards.")
    var scratch = "/dev/shm/verbatim-compare"

    @Option(help: "The file for the results.", completion: .file())
    var results = "results.json"

    func run() throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let programs = Programs(verbatim: verbatim, hugo: hugo, floor: floor, hugoThemes: themes)
        let measured = try sizes.sorted().map { size in
            let site = SiteUnderMeasure(folder: "\(sites)/\(size)", scratch: scratch, programs)
            return try site.measure(
                Contestant.allCases.filter { $0 != .hugo || size <= hugoMost },
                claims: size,
                rounds: size > 20_000 ? largeRounds : rounds
            )
        }
        let results = Results(machine: Machine.words, versions: try programs.versions, sites: measured)
        try results.write(to: self.results)
    }
}
