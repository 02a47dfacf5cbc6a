import Content
import Parallel
import Quotations

/// What was said, as each source printed it: the direct passages of every statement laid over one another.
struct SpokenWords: Sendable {
    /// Statement by statement.
    private let groups: [PrintedStretch]
    private let groupsOfStatement: [Range<Int>]
    private let groupOfPassage: [Index<Content.Passage>: Int]
    /// Passages of a statement in other languages than those that are compared, by the statement's position.
    private let apart: [[Index<Content.Passage>]]
    private let leftOut: [Int]
    private let suggestions: [[NearUtterance]]

    /// Lays out the passages of each statement on `jobs` cores.
    init(_ checked: CheckedCorpus, _ backlinks: Backlinks, jobs: Int) async {
        let spoken = await concurrentMap(Array(checked.corpus.utterances.indices), jobs: jobs) {
            SpokenUtterance(Index($0), checked, backlinks)
        }
        var groups: [PrintedStretch] = []
        var ranges: [Range<Int>] = []
        var groupOfPassage: [Index<Content.Passage>: Int] = [:]
        for utterance in spoken.prefix(checked.corpus.statements.count) {
            let start = groups.count
            groups += utterance.stretches
            ranges.append(start..<groups.count)
            for (offset, stretch) in utterance.stretches.enumerated() {
                for passage in stretch.passages { groupOfPassage[passage] = start + offset }
            }
            for (passage, whole) in utterance.parts { groupOfPassage[passage] = groupOfPassage[whole] }
        }
        self.groups = groups
        groupsOfStatement = ranges
        self.groupOfPassage = groupOfPassage
        apart = spoken.prefix(checked.corpus.statements.count).map(\.apart)
        leftOut = spoken.prefix(checked.corpus.statements.count).map(\.leftOut)
        suggestions = NearUtterance.all(among: spoken, checked.corpus)
    }

    /// The stretches of a statement that at least two sources print, in the order in which they were published.
    func stretches(of statement: Index<Statement>) -> ArraySlice<PrintedStretch> {
        groups[groupsOfStatement[statement.position]]
    }

    /// The stretches to which passages that cite a claim belong.
    func stretches(citedBy citations: [Citation]) -> [PrintedStretch] {
        citations.compactMap { groupOfPassage[$0.passage] }.withoutRepeats().map { groups[$0] }
    }

    func passagesApart(of statement: Index<Statement>) -> [Index<Content.Passage>] {
        apart[statement.position]
    }

    /// How many passages of a statement aren't compared because of their length or number.
    func passagesLeftOut(of statement: Index<Statement>) -> Int { leftOut[statement.position] }

    /// Utterances recorded elsewhere that may be the same as a statement.
    func suggestions(for statement: Index<Statement>) -> [NearUtterance] { suggestions[statement.position] }
}
