/// What came of looking for a quotation in a text.
public enum Proof: Sendable, Hashable {
    case proven(Passage)
    case refused(Refusal)

    /// The passage that proves the quotation, if there is one.
    public var passage: Passage? {
        guard case .proven(let passage) = self else { return nil }
        return passage
    }

    public var refusal: Refusal? {
        guard case .refused(let refusal) = self else { return nil }
        return refusal
    }

    /// All the passages that it names: of a proven quotation one, of a refused one those in which it was found.
    public var passages: [Passage] {
        switch self {
        case .proven(let passage): [passage]
        case .refused(.outsideTextProper(let passages)), .refused(.otherSurroundings(let passages)),
            .refused(.tooShort(let passages)), .refused(.repeated(let passages)),
            .refused(.severalWays(let passages)):
            passages
        case .refused(.empty), .refused(.notFound), .refused(.partNotFound), .refused(.partsApart): []
        }
    }
}

/// Why a quotation isn't proven.
public enum Refusal: Sendable, Hashable {
    /// There are no words to look for.
    case empty
    /// The words stand nowhere; a passage that comes close to them, if there is one.
    case notFound(closest: ClosestPassage?)
    /// A part of cut words stands nowhere.
    case partNotFound(String, closest: ClosestPassage?)
    /// The parts of cut words stand somewhere, but not so that they may be joined.
    case partsApart(Obstacle)
    /// They stand only before `from` or after `until`, in these places.
    case outsideTextProper([Passage])
    /// They stand in these places, but in none after the prefix and before the suffix.
    case otherSurroundings([Passage])
    /// They're too few to be proven without prefix or suffix; the places where they stand.
    case tooShort([Passage])
    /// They stand in several places, all of which fit the prefix and suffix if there are any.
    case repeated([Passage])
    /// Cut words may be joined in these ways.
    case severalWays([Passage])
}
