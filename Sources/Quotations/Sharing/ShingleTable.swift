/// Where each shingle that several texts have stands.
struct ShingleTable: Sendable {
    /// Wording in more texts than this is nobody's.
    static let mostTexts = 30
    /// How many repetitions within one text count.
    static let mostRepetitions = 4

    /// A fingerprint as a place of its shingle.
    struct Entry {
        let text: UInt32
        let position: UInt32
    }

    /// What's known of a fingerprint's shingle.
    enum Group {
        /// No other text has it.
        case single
        /// It stands in these places, which are in order.
        case shared(ArraySlice<Entry>)
        /// It stands in too many texts.
        case common
        /// Its text repeats it.
        case repetition
    }

    private let entries: [Entry]
    /// Where the entries of each group begin, and the end.
    private let starts: [UInt32]
    /// For each fingerprint, text after text, its group or one of the marks below.
    private let groups: [UInt32]
    /// Where each text's fingerprints begin.
    private let offsets: [Int]

    private static let single = UInt32.max
    private static let common = UInt32.max - 1
    private static let repetition = UInt32.max - 2

    init(_ texts: [WordSequence]) {
        var offsets: [Int] = []
        var count = 0
        for text in texts {
            offsets.append(count)
            count += text.fingerprints.count
        }
        var groups = [UInt32](repeating: Self.single, count: count)
        var entries: [Entry] = []
        var starts: [UInt32] = []
        for part in 0..<Occurrence.parts {
            let occurrences = Occurrence.sorted(texts, part)
            var lower = 0
            while lower < occurrences.count {
                var upper = lower + 1
                while upper < occurrences.count, occurrences[upper].hash == occurrences[lower].hash {
                    upper += 1
                }
                defer { lower = upper }
                guard upper - lower > 1, occurrences[lower].text != occurrences[upper - 1].text else {
                    continue
                }
                let members = occurrences[lower..<upper]
                let isCommon = Self.standsInManyTexts(members)
                var text = UInt32.max
                var repetitions = 0
                if !isCommon { starts.append(UInt32(entries.count)) }
                for member in members {
                    repetitions = member.text == text ? repetitions + 1 : 0
                    text = member.text
                    let fingerprint = offsets[Int(text)] + Int(member.ordinal)
                    if isCommon {
                        groups[fingerprint] = Self.common
                    } else if repetitions >= Self.mostRepetitions {
                        groups[fingerprint] = Self.repetition
                    } else {
                        groups[fingerprint] = UInt32(starts.count - 1)
                        let position = texts[Int(text)].fingerprints[Int(member.ordinal)].position
                        entries.append(Entry(text: text, position: position))
                    }
                }
            }
        }
        starts.append(UInt32(entries.count))
        self.entries = entries
        self.starts = starts
        self.groups = groups
        self.offsets = offsets
    }

    /// - Parameter ordinal: the number of the fingerprint among its text's.
    func group(of ordinal: Int, in text: Int) -> Group {
        switch groups[offsets[text] + ordinal] {
        case Self.single: .single
        case Self.common: .common
        case Self.repetition: .repetition
        case let group: .shared(entries[Int(starts[Int(group)])..<Int(starts[Int(group) + 1])])
        }
    }

    private static func standsInManyTexts(_ members: ArraySlice<Occurrence>) -> Bool {
        var count = 0
        var last = UInt32.max
        for member in members where member.text != last {
            count += 1
            last = member.text
            if count > mostTexts { return true }
        }
        return false
    }
}

/// A fingerprint with where it comes from.
private struct Occurrence: Comparable {
    let hash: UInt64
    let text: UInt32
    let ordinal: UInt32

    /// In how many parts they're sorted, one after the other: all at once took 13 MB where the texts have 6.
    static let parts = 8

    /// The fingerprints with an eighth of all hashes, equal ones together, each in the order of texts and places.
    static func sorted(_ texts: [WordSequence], _ part: Int) -> [Occurrence] {
        var occurrences: [Occurrence] = []
        for (text, sequence) in texts.enumerated() {
            for (ordinal, fingerprint) in sequence.fingerprints.enumerated()
            where Int(truncatingIfNeeded: fingerprint.hash) & (parts - 1) == part {
                occurrences.append(
                    Occurrence(hash: fingerprint.hash, text: UInt32(text), ordinal: UInt32(ordinal))
                )
            }
        }
        occurrences.sort()
        return occurrences
    }

    static func < (one: Occurrence, other: Occurrence) -> Bool {
        if one.hash != other.hash { return one.hash < other.hash }
        return one.text != other.text ? one.text < other.text : one.ordinal < other.ordinal
    }
}
