/// Gathers the runs that one text has in common with those before it.
struct RunSearch {
    /// How many texts of a series make wording its boilerplate.
    private static let mostInSeries = 3
    /// How many runs of two texts, and passages of one, count.
    private static let most = 100

    private let index: WordingIndex
    private let text: Int
    /// The runs with each earlier text.
    private(set) var runs: [Int: [CommonRun]] = [:]
    /// How far each diagonal, on which two texts run in step, has been looked at.
    private var seen: [Diagonal: Int] = [:]
    /// Words that belong to nobody, in order.
    private var common: [Range<Int>] = []
    /// Words that the text's own series repeats, in order.
    private var ofSeries: [Range<Int>] = []
    private(set) var repetitions = 0

    private struct Diagonal: Hashable {
        let other: Int
        let distance: Int
    }

    init(in index: WordingIndex, _ text: Int) {
        self.index = index
        self.text = text
        for (ordinal, fingerprint) in index.texts[text].fingerprints.enumerated() {
            visit(index.shingles.group(of: ordinal, in: text), at: Int(fingerprint.position))
        }
    }

    /// In how many places of the text boilerplate stands.
    var boilerplate: Int { (common + ofSeries).united.count }

    /// What the text shares, by the other text, then by place; and how many passages were left out.
    func passages() -> (passages: [SharedPassage], leftOut: Int) {
        let (common, ofSeries) = (common.united, (common + ofSeries).united)
        var passages: [SharedPassage] = []
        var leftOut = 0
        for (other, runs) in runs.sorted(by: { $0.key < $1.key }) {
            let isOneSeries = index.series[text] != nil && index.series[other] == index.series[text]
            let own = runs.flatMap { $0.pieces(without: isOneSeries ? ofSeries : common) }
                .sorted(by: CommonRun.isLonger)
            leftOut += max(0, own.count - Self.most)
            passages += Array(own.prefix(Self.most)).withoutOverlaps().merged()
                .map { passage($0, with: other) }
        }
        let order = passages.indices.sorted { one, other in
            (passages[other].words.all, one) < (passages[one].words.all, other)
        }
        leftOut += max(0, order.count - Self.most)
        return (order.prefix(Self.most).sorted().map { passages[$0] }, leftOut)
    }
}

extension RunSearch {
    /// Follows a fingerprint to the earlier texts that have it.
    private mutating func visit(_ group: ShingleTable.Group, at position: Int) {
        switch group {
        case .single: break
        case .repetition: repetitions += 1
        case .common: common.append(position..<position + shingleLength)
        case .shared(let entries):
            let isOfSeries = isRepeatedInSeries(entries)
            if isOfSeries { ofSeries.append(position..<position + shingleLength) }
            for entry in entries {
                let other = Int(entry.text)
                guard other < text else { break }
                if isOfSeries, index.series[other] == index.series[text] { continue }
                follow(from: position, to: Int(entry.position), of: other)
            }
        }
    }

    private mutating func follow(from position: Int, to otherPosition: Int, of other: Int) {
        let diagonal = Diagonal(other: other, distance: position - otherPosition)
        if let end = seen[diagonal], position < end { return }
        guard let run = index.run(through: position, of: text, and: otherPosition, of: other) else { return }
        seen[diagonal] = run.words.upperBound
        if run.count >= leastSharedWords { runs[other, default: []].append(run) }
    }

    private func isRepeatedInSeries(_ entries: ArraySlice<ShingleTable.Entry>) -> Bool {
        guard let series = index.series[text] else { return false }
        var count = 0
        var last = UInt32.max
        for entry in entries where entry.text != last && index.series[Int(entry.text)] == series {
            last = entry.text
            count += 1
        }
        return count >= Self.mostInSeries
    }

    private func passage(_ runs: [CommonRun], with other: Int) -> SharedPassage {
        let (sequence, otherSequence) = (index.texts[text], index.texts[other])
        var count = SharedPassage.Count(quoted: 0, narrated: 0, mixed: 0)
        for run in runs {
            for (position, otherPosition) in zip(run.words, run.otherWords) {
                switch (sequence.words[position].isQuoted, otherSequence.words[otherPosition].isQuoted) {
                case (true, true): count.quoted += 1
                case (false, false): count.narrated += 1
                default: count.mixed += 1
                }
            }
        }
        let (first, last) = (runs[0], runs[runs.count - 1])
        return SharedPassage(
            earlierText: other,
            placeInEarlier: otherSequence.place(of: first.otherStart..<last.otherWords.upperBound),
            place: sequence.place(of: first.words.lowerBound..<last.words.upperBound),
            words: count
        )
    }
}

extension [CommonRun] {
    /// The runs, which are in order, in groups that only a few other words part in both texts.
    fileprivate func merged() -> [[CommonRun]] {
        var groups: [[CommonRun]] = []
        for run in self {
            if let last = groups.last?.last,
                0...mostWordsBetween ~= run.words.lowerBound - last.words.upperBound,
                0...mostWordsBetween ~= run.otherStart - last.otherWords.upperBound
            {
                groups[groups.count - 1].append(run)
            } else {
                groups.append([run])
            }
        }
        return groups
    }
}

extension [Range<Int>] {
    /// Ranges that touch or overlap as one, in order.
    fileprivate var united: [Range<Int>] {
        var united: [Range<Int>] = []
        for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if let last = united.last, range.lowerBound <= last.upperBound {
                united[united.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                united.append(range)
            }
        }
        return united
    }
}

/// How many words of their own two texts may have between two runs that count as one passage.
private let mostWordsBetween = 5
