/// How much of their wording two printings share.
struct Overlap {
    /// Words of the same key beside each other.
    private(set) var words = 0
    /// The letters of those words.
    private(set) var letters = 0
    /// How many words each printing has where they overlap, without those that the other one cuts.
    private var firstWords = 0
    private var secondWords = 0
    private let shorter: Int
    private let longer: Int

    init(_ first: Printing, _ second: Printing) {
        shorter = min(first.words.count, second.words.count)
        longer = max(first.words.count, second.words.count)
        for step in OverlapAlignment(WordRow(first), WordRow(second)).steps {
            switch step {
            case .both(let one, let other):
                (firstWords, secondWords) = (firstWords + 1, secondWords + 1)
                guard first.hasSameKey(first.words[one], as: second.words[other], of: second) else {
                    continue
                }
                words += 1
                letters += first.words[one].letters
            case .first(_, let isCut): if !isCut { firstWords += 1 }
            case .second(_, let isCut): if !isCut { secondWords += 1 }
            }
        }
    }

    /// Whether two printings of one statement print the same stretch of it.
    ///
    /// All words of one stand in the other, or three of five where they overlap; in both cases enough of them
    /// to be no commonplace.
    var isSameStretch: Bool {
        if words == shorter { return isTelling }
        return words >= 5 && letters >= 20 && words * 5 >= min(firstWords, secondWords) * 3
    }

    /// Whether two printings that nobody brought together are so alike that they may be of one utterance.
    ///
    /// All words of both, or four of five of the shorter one and of what the longer one has beside them.
    var isNearlyEqual: Bool {
        if words == shorter, words == longer { return isTelling }
        let isEnough = words >= 6 && letters >= 30
        return isEnough && words * 5 >= shorter * 4 && words * 5 >= max(firstWords, secondWords) * 4
    }

    /// Three words and sixteen letters: "gossip and speculation", and not "in the country".
    private var isTelling: Bool { words >= 3 && letters >= 16 }
}
