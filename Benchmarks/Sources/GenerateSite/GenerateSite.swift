import ArgumentParser
import Inventing

/// Writes an invented briefing: the same bytes for the same seed and sizes.
@main
struct GenerateSite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-site",
        abstract: "Write an invented briefing of a given size, in which every quotation is proven."
    )

    @Argument(help: "The folder to write; it mustn't exist.", completion: .directory)
    var folder: String

    @Option(
        help: "A folder for the same records as content of a Hugo site; it mustn't exist.",
        completion: .directory
    )
    var hugo: String?

    @Option(help: "What the chances begin from.")
    var seed: UInt64 = 1

    @OptionGroup var sizes: SiteSizes

    func run() throws {
        var generator = SeededGenerator(seed: seed)
        let site = InventedSite(sizes, &generator)
        try ProjectFolder(path: folder).write(site)
        if let hugo { try HugoFolder(path: hugo).write(site) }
        print("\(site.claims.count) claims, \(site.articles.count) articles, \(site.citationCount) citations")
    }
}
