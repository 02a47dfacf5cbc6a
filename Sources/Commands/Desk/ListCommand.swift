import ArgumentParser
import Content
import Site
import SourceText

/// Lists the records of a kind.
struct ListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the records of a kind, drafts included; filters are combined by 'and'.",
        usage: "verbatim list <kind> [<folder>] [<options>]",
        discussion: """
            Examples:
              verbatim list claims --contested --assessment unassessed
              verbatim list claims --topic arms --format csv > claims.csv

            What can't be read isn't listed; exit status: 0 if the briefing could be read, 2 for wrong usage.
            """
    )

    @Argument(
        help: "claims, articles, statements, actors, topics or pages.",
        completion: .list(RecordKind.allCases.map(\.folder)),
        transform: RecordKind.init(argument:)
    )
    var kind: RecordKind

    @OptionGroup var desk: DeskOptions

    @Option(help: "table for people, json (an array of objects) or csv for programs.")
    var format = Format.table

    @Option(
        help: "Claims assessed so: unassessed, unconfirmed, supported, refuted or withdrawn.",
        transform: Self.status
    )
    var assessment: Assessment.Status?

    @Flag(help: "Claims that somebody denies.")
    var contested = false

    @Option(help: "Claims and articles in which this actor is heard, statements that it made.")
    var actor: String?

    @Option(help: "Claims of this topic, and the articles and statements cited for them.")
    var topic: String?

    @Flag(help: "Claims traced to one origin only.")
    var oneOrigin = false

    @Flag(help: "Records with a quotation that isn't proven.")
    var unproven = false

    @Flag(help: "Claims that are drafts.")
    var drafts = false

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, json, csv
    }

    func validate() throws {
        let isClaim = kind == .claim
        let isSource = isClaim || kind == .article || kind == .statement
        let misplaced: [(String, given: Bool, fits: Bool)] = [
            ("--assessment", assessment != nil, isClaim), ("--contested", contested, isClaim),
            ("--one-origin", oneOrigin, isClaim), ("--drafts", drafts, isClaim),
            ("--actor", actor != nil, isSource), ("--topic", topic != nil, isSource),
            ("--unproven", unproven, isSource),
        ]
        if let (option, _, _) = misplaced.first(where: { $0.given && !$0.fits }) {
            throw ValidationError("\(option) can't be asked of \(kind.folder).")
        }
    }

    func run() async throws {
        let proven = try await desk.proven()
        let corpus = proven.value.corpus
        var filter = RecordFilter()
        filter.assessment = assessment
        filter.isContested = contested
        filter.actor = try actor.map { try index(of: $0, in: corpus) }
        filter.topic = try topic.map { try index(of: $0, in: corpus) }
        filter.hasOneOrigin = oneOrigin
        filter.isUnproven = unproven
        filter.isDraft = drafts
        let list = await BriefingOverview(corpus, proven.value.lock, jobs: desk.jobs)
            .list(kind, filter)
        switch format {
        case .table:
            print(PlainTable(list.text, width: Terminal.widthOfOutput).text)
            print(counted(list.count, kind.rawValue))
        case .json: print(String(decoding: list.json, as: UTF8.self), terminator: "")
        case .csv: print(String(decoding: list.csv, as: UTF8.self), terminator: "")
        }
        if let caveat = proven.caveat { Report.write(caveat) }
    }

    /// The record that an option names, with or without its kind.
    private func index<Record: ContentRecord>(of text: String, in corpus: Corpus) throws -> Index<Record> {
        let kind = Record.kind.rawValue
        let bare = text.hasPrefix(kind + ":") ? String(text.dropFirst(kind.count + 1)) : text
        if let name = Identifier(bare), let index: Index<Record> = corpus.names.find(name) { return index }
        let nearest = nearestName(to: bare, among: corpus.names.identifiers(of: Record.kind))
        throw Report.wrongUsage(
            "no \(kind) is named '\(bare)'" + (nearest.map { "; the nearest name is '\($0)'" } ?? "")
        )
    }

    private static func status(_ text: String) throws -> Assessment.Status {
        if let status = Assessment.Status(rawValue: text) { return status }
        let known = Assessment.Status.allCases.map(\.rawValue)
        throw ValidationError("'\(text)' is no assessment; it's one of \(known.joined(separator: ", ")).")
    }
}
