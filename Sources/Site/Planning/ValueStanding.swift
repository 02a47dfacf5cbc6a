import Content
import EDTF

/// How a value stands to the others that are given for the same point.
struct ValueStanding: Sendable, Hashable {
    /// Another value says the same, and more.
    let isLessPrecise: Bool
    /// It's given in later statements than another one.
    let isLater: Bool
    /// Another value stands against it, and neither is the less precise or the later one.
    let differs: Bool
}

/// That somebody gave a value: when, if it's known, and on which side.
struct ValueAccount: Sendable, Hashable {
    /// When the statement was made; nil where that isn't known, or where an outlet speaks in its own words.
    let time: EDTFDate?
    /// The offset of the clock by which it's told, where that's known.
    let zone: UTCOffset?
    /// Whether who denies the claim gave it.
    let isOfDenial: Bool
}

extension ValueStanding {
    /// How some different values stand to one another, each with whoever gave it.
    ///
    /// Of two values one may be the less precise one, or the later one: accounts change as time goes on, and whoever
    /// gave the later one gave it definitely after all that gave the other. That's told of statements only, and only
    /// within one side: a report that's published later isn't better informed of a past event, and who denies a claim
    /// doesn't bring what its author said up to date. Otherwise the two differ. Which is right isn't asked: however
    /// many give the one, it counts for no more.
    static func all(of values: [(value: PointValue, accounts: Set<ValueAccount>)]) -> [ValueStanding] {
        guard values.count > 1 else {
            return values.map { _ in ValueStanding(isLessPrecise: false, isLater: false, differs: false) }
        }
        return values.indices.map { own in
            var standing = (isLessPrecise: false, isLater: false, differs: false)
            for other in values.indices where other != own {
                if values[own].value.isLessPrecise(than: values[other].value) {
                    standing.isLessPrecise = true
                } else if values[other].value.isLessPrecise(than: values[own].value) {
                    continue
                } else if areLater(values[own].accounts, than: values[other].accounts) {
                    standing.isLater = true
                } else if !areLater(values[other].accounts, than: values[own].accounts) {
                    standing.differs = true
                }
            }
            return ValueStanding(
                isLessPrecise: standing.isLessPrecise,
                isLater: standing.isLater,
                differs: standing.differs
            )
        }
    }

    private static func areLater(_ accounts: Set<ValueAccount>, than others: Set<ValueAccount>) -> Bool {
        accounts.allSatisfy { account in others.allSatisfy { account.isLater(than: $0) } }
    }
}

extension ValueAccount {
    fileprivate func isLater(than other: ValueAccount) -> Bool {
        guard isOfDenial == other.isOfDenial, let time, let earlier = other.time else { return false }
        return time.relation(to: earlier, zone: zone, otherZone: other.zone).isDefinitelyAfter
    }
}
