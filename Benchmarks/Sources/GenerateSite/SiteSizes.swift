import ArgumentParser

/// How many records of each kind there are.
///
/// The defaults are the site that the aims of speed are set for.
struct SiteSizes: ParsableArguments {
    @Option(help: "How many claims; each is cited two to six times, unless --citing says otherwise.")
    var claims = 10_000

    @Option(help: "How many articles cite each claim; all of them, with one topic, fill its matrix.")
    var citing: Int?

    @Option(help: "How many articles.")
    var articles = 2_000

    @Option(help: "How many words a source's text has, about.")
    var words = 500

    @Option(help: "How many statements.")
    var statements = 2_500

    @Option(help: "How many actors: people, bodies they belong to, outlets.")
    var actors = 500

    @Option(help: "How many topics.")
    var topics = 303

    @Option(help: "How many of a hundred articles are published in full; of the others only excerpts are.")
    var full = 20

    func validate() throws {
        guard claims > 0, articles >= 6, words >= 100, statements > 0, actors >= 10, topics > 0 else {
            throw ValidationError("at least 6 articles of 100 words, 10 actors, and one of the others.")
        }
        guard citing.map({ (1...articles).contains($0) }) ?? true else {
            throw ValidationError("--citing is a number of articles, and no more than there are.")
        }
        guard (0...100).contains(full) else { throw ValidationError("--full is a percentage.") }
    }
}
