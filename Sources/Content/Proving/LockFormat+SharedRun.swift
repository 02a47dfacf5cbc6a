import Digests
import Quotations
import SourceText

// A line for each run of shared wording: where it stands in two articles, how many of its words both print inside
// quotation marks, both outside, and one of them so, the other so. Nothing else in the lock would tell an altered
// one, so each ends with a hash of what it says and of the texts that it says it of.

extension Lock {
    /// A line such as `ARTICLE shared OTHER 512+98 3/14 640+99 4/20 0 17 0 CHECK`.
    func line(_ run: SharedRun) -> String {
        let statement = Self.joined([
            run.article.text, "shared", run.other.text, Self.words(run.place), Self.words(run.otherPlace),
            String(run.words.quoted), String(run.words.narrated), String(run.words.mixed),
        ])
        let sources = run.articles.map { article in
            texts[article].map { $0.source.digest + ($0.bounds ?? "-") } ?? "-"
        }
        let check = SHA256Digest(of: Array(Self.joined(sources + [statement]).utf8))
        return statement + " " + check.hex.prefix(16)
    }

    private static func words(_ place: SharedPassage.Place) -> String {
        "\(place.range.lowerBound)+\(place.range.count) \(place.block)/\(place.blockCount)"
    }

    /// Takes a line only if it's what the program writes of the texts that the lock names.
    mutating func readSharedRun(_ line: LockLine) -> Bool {
        guard line.words.count == 11, let run = SharedRun(line.words) else { return false }
        return self.line(run) == line.text && shared.insert(run).inserted
    }
}

extension SharedRun {
    fileprivate init?(_ parts: [String]) {
        let counts = parts[7...9].compactMap { Int($0) }
        guard let article = Identifier(parts[0]), let other = Identifier(parts[2]), article < other,
            let place = SharedPassage.Place(parts[3], parts[4]),
            let otherPlace = SharedPassage.Place(parts[5], parts[6]),
            counts.count == 3, counts.allSatisfy({ 0...place.range.count ~= $0 })
        else { return nil }
        self.init(
            article: article,
            place: place,
            other: other,
            otherPlace: otherPlace,
            words: SharedPassage.Count(quoted: counts[0], narrated: counts[1], mixed: counts[2])
        )
    }
}

extension SharedPassage.Place {
    fileprivate init?(_ range: String, _ block: String) {
        let numbers = Lock.numbers(in: block)
        guard let ranges = Lock.ranges(in: range), ranges.count == 1, numbers.count == 2, 1 <= numbers[0],
            numbers[0] <= numbers[1]
        else { return nil }
        self.init(range: ranges[0], block: numbers[0], blockCount: numbers[1])
    }
}

extension Finding {
    static func alteredRuns(_ lines: [Range<Int>], in file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.damagedLock,
            (lines.count == 1
                ? "this line was altered" : "\(lines.count) lines on shared wording were altered")
                + " since 'verbatim prove' wrote it, or a text that it's about was",
            at: file.place(of: lines[0]),
            help: "restore the file, or run 'verbatim prove' where the texts are at hand",
            notes: lines.dropFirst().prefix(3).map { Note("this one, too", at: file.place(of: $0)) }
        )
    }
}
