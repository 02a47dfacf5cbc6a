import Content
import EDTF
import Parallel

/// The index of a site, as a search reads it: terms that lead to records, and records as results show them.
///
/// Both are cut into parts; what a search loads is the list of parts, those with its words, and those with the ten
/// records that it shows first.
///
/// A record's number is its place by kind, then date. One that changes its words changes its own part, and those of
/// the words that it gains or loses; one that comes, goes or changes its date moves the numbers after it, and so
/// most parts with terms, while those with records stay.
struct SearchIndex: Sendable {
    /// Everything that the site shows, in the order of the records' numbers.
    private let subjects: [SearchSubject]
    /// How many records there are of each kind, in the order of kinds.
    let counts: [Int]
    /// The days of those of them that have a date, which come first; nil for a kind without.
    let days: [[SearchDays]?]

    /// Puts what can be found in its order.
    init(of site: SiteModel) {
        let kinds = SearchKind.allCases.map { site.searchSubjects($0).inOrder(site.searchDate) }
        counts = kinds.map(\.count)
        days = zip(SearchKind.allCases, kinds).map { kind, subjects in
            kind.time == nil ? nil : subjects.compactMap(\.days)
        }
        subjects = kinds.flatMap { $0.map(\.subject) }
    }

    /// Makes the index's files, and hands them on as soon as they can be: as a whole their lines took a tenth of all
    /// the memory that a build of 10,000 claims needed.
    ///
    /// 1. Makes the records and counts their words, some thousands at a time on all cores; hands on the parts that they
    ///    fill.
    /// 2. Joins what was counted, term by term, and hands on the parts with terms.
    /// 3. Lists the parts.
    func makeFiles<Failure: Error>(
        _ planner: PagePlanner,
        _ take: ([SiteFile]) async throws(Failure) -> Void
    ) async throws(Failure) {
        let context = PageContext(planner.site, planner.interface, .search)
        var records = SearchParts(in: "records", bytes: 4_000...16_000)
        var counted: [CountedTerms] = []
        for batch in chunkRanges.batches(of: 4 * planner.jobs) {
            let chunks = await concurrentMap(batch, jobs: planner.jobs) { [subjects] range in
                Chunk(subjects, range, context)
            }
            counted += chunks.map(\.terms)
            for chunk in chunks {
                for (line, mayBegin) in zip(chunk.lines, chunk.cuts) { records.add(line, mayBegin: mayBegin) }
            }
            try await take(records.takeFiles(jobs: planner.jobs))
        }
        records.end()
        try await take(records.takeFiles(jobs: planner.jobs))

        let terms = await SearchTerm.all(of: counted, jobs: planner.jobs)
        counted = []
        var termParts = SearchParts(in: "terms", bytes: 8_000...24_000)
        for term in terms {
            termParts.add(term.line, mayBegin: SearchParts.isCut(before: term.term, every: 32))
        }
        termParts.end()
        try await take(termParts.takeFiles(jobs: planner.jobs))

        let firstTerms = termParts.parts.map { (name: $0.name, term: terms[$0.items.lowerBound].term) }
        try await take(lists(of: records.parts, firstTerms))
    }

    /// Long enough that most words of one are in it often, short enough for all cores to end at about the same time: by
    /// eights, since one left over would keep a single core at work.
    private var chunkRanges: [Range<Int>] {
        let longest = 2_048
        let count = (subjects.count / longest / 8 + 1) * 8
        return (0..<count).map { subjects.count * $0 / count..<subjects.count * ($0 + 1) / count }
    }
}

/// Some thousands of records one after the other, as they're written, with what was counted of their words.
private struct Chunk: Sendable {
    var lines: [[UInt8]] = []
    /// Whether a part may begin with the record.
    var cuts: [Bool] = []
    let terms: CountedTerms

    init(_ subjects: [SearchSubject], _ range: Range<Int>, _ context: PageContext) {
        var tally = SearchTally()
        for number in range {
            let record = SearchRecord(subjects[number], context)
            tally.add(record, choices: record.choices(context.corpus), number: number)
            lines.append(record.line)
            cuts.append(SearchParts.isCut(before: record.url, every: 8))
        }
        terms = tally.counted
    }
}

extension [SearchSubject] {
    /// By date; those without one come last.
    fileprivate func inOrder(_ date: (SearchSubject) -> EDTFDate?) -> [(
        subject: SearchSubject, days: SearchDays?
    )] {
        map { (subject: $0, days: date($0).map(SearchDays.init)) }.sorted { one, other in
            switch (one.days, other.days) {
            case (let first?, let second?): first < second
            case (let first, _): first != nil && other.days == nil
            }
        }
    }
}

extension Array {
    /// Stretches of so many elements; the last one may be shorter.
    fileprivate func batches(of size: Int) -> [[Element]] {
        stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
    }
}
