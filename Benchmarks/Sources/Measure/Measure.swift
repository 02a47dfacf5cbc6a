import ArgumentParser
import Foundation
import Running

/// Times builds of a project by one or more programs, in turn, and prints a table.
@main
struct Measure: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: "Time builds of a project, cold and warm, its check, and searches in its texts.",
        discussion: """
            Every round runs every scenario with every program, one after the other, so that a machine that is \
            slow for a while slows all of them. Wall time depends on what else the machine does; processor time \
            (user and system) and memory hardly do.
            """
    )

    @Option(name: .customLong("binary"), help: "A program to measure; may be given several times.")
    var binaries: [String]

    @Option(help: "The project's folder.", completion: .directory)
    var project: String

    @Option(help: "The folder to build in, best in memory; it's removed afterwards.")
    var scratch = "/dev/shm/verbatim-measure"

    @Option(help: "How many rounds.")
    var runs = 5

    @Option(help: "How many jobs a program may use; without it, its own choice.")
    var jobs: Int?

    func run() throws {
        defer { try? FileManager.default.removeItem(atPath: scratch) }
        let programs = binaries.map { Program(path: $0, project: project, scratch: scratch, jobs: jobs) }
        var measurements: [Scenario: [[Run]]] = [:]
        // The first round only writes the lock and fills the caches.
        for round in 0...runs {
            for (position, program) in programs.enumerated() {
                for scenario in Scenario.allCases {
                    let run = try program.run(scenario)
                    guard round > 0 else { continue }
                    measurements[scenario, default: Array(repeating: [], count: programs.count)][position]
                        .append(run)
                }
            }
        }
        let site = OutputTree(folder: scratch)
        print("\(project): \(site.pages) pages, \(site.files.count) files, \(site.bytes / 1_000_000) MB\n")
        print(Table.head)
        for scenario in Scenario.allCases {
            for (program, runs) in zip(programs, measurements[scenario] ?? []) {
                print(Table.line(scenario, program.path, runs, pages: scenario.makesPages ? site.pages : nil))
            }
        }
    }
}
