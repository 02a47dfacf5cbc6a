import Content
import Parallel
import Quotations

/// What was said, as each source printed it: the direct passages of every statement laid over one another.
struct SpokenWords: Sendable {
    /// Statement by statement.
    private var groups: [PrintedStretch] = []
    private var groupsOfStatement: [Range<Int>]
    private var groupOfPassage: [Index<Content.Passage>: Int] = [:]
    /// Passages that are laid beside none of the others of their statement.
    private var alone: Set<Index<Content.Passage>> = []
    /// Passages of a statement in other languages than those that are compared, by the statement's position.
    private var apart: [[Index<Content.Passage>]]
    private var leftOut: [Int]
    private let suggestions: [[NearUtterance]]

    /// Lays out the passages of each statement on `jobs` cores.
    init(_ checked: CheckedCorpus, _ backlinks: Backlinks, jobs: Int) async {
        let passages = backlinks.passagesOfUtterance
        let spoken = await concurrentMap(Array(checked.corpus.utterances.indices), jobs: jobs) {
            SpokenUtterance(Index($0), passages[$0], checked)
        }
        let statements = checked.corpus.statements
        groupsOfStatement = [Range<Int>](repeating: 0..<0, count: statements.count)
        apart = [[Index<Content.Passage>]](repeating: [], count: statements.count)
        leftOut = [Int](repeating: 0, count: statements.count)
        suggestions = NearUtterance.all(among: spoken, checked.corpus)
        for (statement, utterance) in zip(statements.indices, spoken) { take(utterance, of: statement) }
    }

    /// Lays out the passages of some statements anew; what's suggested for them stays.
    mutating func update(
        _ statements: some Sequence<Index<Statement>>,
        of checked: CheckedCorpus,
        _ backlinks: Backlinks
    ) {
        for statement in statements {
            let passages = backlinks.passagesOfUtterance[statement.position]
            for passage in passages { groupOfPassage[passage] = nil }
            alone.subtract(passages)
            take(SpokenUtterance(Index(statement.position), passages, checked), of: statement.position)
        }
    }

    private mutating func take(_ utterance: SpokenUtterance, of statement: Int) {
        let start = groups.count
        groups += utterance.stretches
        groupsOfStatement[statement] = start..<groups.count
        alone.formUnion(utterance.alone)
        apart[statement] = utterance.apart
        leftOut[statement] = utterance.leftOut
        for (offset, stretch) in utterance.stretches.enumerated() {
            for passage in stretch.passages { groupOfPassage[passage] = start + offset }
        }
        for (passage, whole) in utterance.parts { groupOfPassage[passage] = groupOfPassage[whole] }
    }

    /// The stretches of a statement that at least two sources print, in the order in which they were published.
    func stretches(of statement: Index<Statement>) -> ArraySlice<PrintedStretch> {
        groups[groupsOfStatement[statement.position]]
    }

    /// The stretches to which passages that cite a claim belong.
    func stretches(citedBy citations: [Citation]) -> [PrintedStretch] {
        citations.compactMap { groupOfPassage[$0.passage] }.withoutRepeats().map { groups[$0] }
    }

    /// Whether a passage's statement has stretches, and it stands in none of them though it's in their language.
    func isAlone(_ passage: Index<Content.Passage>) -> Bool { alone.contains(passage) }

    func passagesApart(of statement: Index<Statement>) -> [Index<Content.Passage>] {
        apart[statement.position]
    }

    /// How many passages of a statement aren't compared because of their length or number.
    func passagesLeftOut(of statement: Index<Statement>) -> Int { leftOut[statement.position] }

    /// Utterances recorded elsewhere that may be the same as a statement.
    func suggestions(for statement: Index<Statement>) -> [NearUtterance] { suggestions[statement.position] }
}
