import Content
import EDTF
import Parallel

/// The index of a site, as a search reads it: terms that lead to records, and records as results show them.
///
/// Both are cut into parts; what a search loads is the list of parts, those with its words, and those with the ten
/// records that it shows first. Kept ready are the bytes of every line.
///
/// A record's number is its place by kind, then date. One that changes its words changes its own part, and those of
/// the words that it gains or loses; one that comes, goes or changes its date moves the numbers after it, and so
/// most parts with terms, while those with records stay.
struct SearchIndex: Sendable {
    let terms: [SearchTerm]
    let termParts: SearchParts
    /// A literal for each record, in the order of their numbers.
    let records: [[UInt8]]
    let recordParts: SearchParts
    /// How many records there are of each kind, in the order of kinds.
    let counts: [Int]
    /// The days of those of them that have a date, which come first; nil for a kind without.
    let days: [[SearchDays]?]

    /// Indexes everything that the site shows.
    ///
    /// 1. Puts what can be found in its order.
    /// 2. Makes the records, and counts their words, by thousands on all cores.
    /// 3. Joins what was counted, term by term.
    init(_ planner: PagePlanner) async {
        let site = planner.site
        let kinds = SearchKind.allCases.map { site.searchSubjects($0).inOrder(site.searchDate) }
        counts = kinds.map(\.count)
        days = zip(SearchKind.allCases, kinds).map { kind, subjects in
            kind.time == nil ? nil : subjects.compactMap(\.days)
        }
        let subjects = kinds.flatMap { $0.map(\.subject) }
        let context = PageContext(site, planner.interface, .search)
        let chunks = await concurrentMap(subjects.chunkRanges, jobs: planner.jobs) { range in
            Chunk(subjects, range, context)
        }
        let cuts = chunks.flatMap(\.cuts)
        let terms = await SearchTerm.all(of: chunks.map(\.terms), jobs: planner.jobs)
        let records = chunks.flatMap(\.lines)
        self.records = records
        self.terms = terms
        recordParts = SearchParts(
            in: "records",
            items: records,
            bytes: 4_000...16_000,
            mayBegin: { cuts[$0] }
        )
        termParts = SearchParts(
            in: "terms",
            items: terms.map(\.line),
            bytes: 8_000...24_000,
            mayBegin: { SearchParts.isCut(before: terms[$0].term, every: 32) }
        )
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
        let dated = map { (subject: $0, days: date($0).map(SearchDays.init)) }
        let places = dated.indices.sorted { one, other in
            switch (dated[one].days, dated[other].days) {
            case (let first?, let second?): (first, one) < (second, other)
            case (nil, nil): one < other
            case (let first, _): first != nil
            }
        }
        return places.map { dated[$0] }
    }

    /// Long enough that most words of one are in it often, short enough for all cores to end at about the same time.
    fileprivate var chunkRanges: [Range<Int>] {
        stride(from: 0, to: count, by: 2_048).map { $0..<Swift.min($0 + 2_048, count) }
    }
}
