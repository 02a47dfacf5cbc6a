import Foundation
import Running

/// The same records as a project of Verbatim and as a site of Hugo, on which all contestants run.
struct SiteUnderMeasure {
    private let project: String
    private let hugoSite: String
    private let scratch: String
    private let programs: Programs

    /// - Parameters:
    ///   - folder: holds `verbatim/` and `hugo/`.
    ///   - scratch: the folder to build in.
    init(folder: String, scratch: String, _ programs: Programs) {
        project = folder + "/verbatim"
        hugoSite = folder + "/hugo"
        self.scratch = scratch
        self.programs = programs
    }

    func measure(_ contestants: [Contestant], claims: Int, rounds: Int) throws -> Results.Site {
        try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
        try tellFloorTheSizes()
        var runs: [Contestant: [Run]] = [:]
        var outputs: [Contestant: Results.Output] = [:]
        for round in 1...rounds {
            for contestant in contestants {
                report("\(claims) claims, round \(round) of \(rounds): \(contestant.name)")
                if contestant.isCold { try removeOutput() }
                runs[contestant, default: []].append(try run(contestant))
                if contestant.makesSite, outputs[contestant] == nil {
                    outputs[contestant] = Results.Output(OutputTree(folder: output))
                }
            }
        }
        try removeOutput()
        try check(outputs)
        return Results.Site(
            claims: claims,
            articles: try count("articles"),
            statements: try count("statements"),
            actors: try count("actors"),
            topics: try count("topics"),
            rounds: rounds,
            measurements: contestants.map {
                Results.Measurement($0, runs[$0] ?? [], output: outputs[$0])
            }
        )
    }
}

extension SiteUnderMeasure {
    private var output: String { scratch + "/site" }
    private var sizes: String { scratch + "/sizes" }

    /// A build that isn't measured: it writes the lock of quotations, and shows which files a site has.
    private func tellFloorTheSizes() throws {
        try removeOutput()
        _ = try build()
        let lines = OutputTree(folder: output).files.map { "\($0.size) \($0.path)\n" }
        try lines.joined().write(toFile: sizes, atomically: false, encoding: .utf8)
    }

    private func run(_ contestant: Contestant) throws -> Run {
        switch contestant {
        case .hugo: try buildWithHugo(theme: "briefing")
        case .plainHugo: try buildWithHugo(theme: "plain")
        case .floor: try Command(programs.floor, [project, sizes, output]).run()
        case .cold, .unchanged: try build()
        case .oneChanged: try OneChange(in: project).whileMade { try build() }
        case .check: try Command(programs.verbatim, ["check", project, "--quiet"]).run()
        }
    }

    private func build() throws -> Run {
        try Command(programs.verbatim, ["build", project, "--output", output, "--quiet"]).run()
    }

    private func buildWithHugo(theme: String) throws -> Run {
        let arguments = [
            "build", "--source", hugoSite, "--config", programs.hugoThemes + "/hugo.toml",
            "--themesDir", programs.hugoThemes + "/themes", "--theme", theme, "--destination", output,
            "--noBuildLock", "--panicOnWarning",
        ]
        return try Command(programs.hugo, arguments).run()
    }

    /// What's compared is the same work: as many pages from Hugo, give or take a tenth, and the floor's same bytes.
    private func check(_ outputs: [Contestant: Results.Output]) throws {
        guard let site = outputs[.cold] else { return }
        if let hugo = outputs[.hugo], abs(hugo.pages - site.pages) * 10 > site.pages {
            throw Failure("Hugo made \(hugo.pages) pages, Verbatim \(site.pages)")
        }
        if let floor = outputs[.floor], floor != site {
            throw Failure("the floor wrote other files than Verbatim")
        }
        for scenario in [Contestant.unchanged, .oneChanged] where outputs[scenario]?.pages != site.pages {
            throw Failure("'\(scenario.name)' left another number of pages than a build from nothing")
        }
    }

    private func removeOutput() throws {
        guard FileManager.default.fileExists(atPath: output) else { return }
        try FileManager.default.removeItem(atPath: output)
    }

    private func count(_ kind: String) throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "\(project)/Content/\(kind)").count
    }

    private func report(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
