import Content
import EDTF

/// How a value stands to the others that are given for the same point.
struct ValueStanding: Sendable, Hashable {
    /// Another value says the same, and more.
    var isLessPrecise = false
    /// All who give it do so later than all who give some other value.
    var isLater = false
    /// Another value stands against it.
    var differs = false
}

/// A value, with those who gave it.
struct GivenValue {
    let value: PointValue
    var accounts: Set<ValueAccount> = []
}

/// That somebody gave a value, and when.
struct ValueAccount: Sendable, Hashable {
    /// Whoever speaks or, of a member, the topmost body that it belongs to.
    let voice: Voice
    /// When the statement was made or, where an outlet speaks for itself, published; nil where that isn't known.
    let time: EDTFDate?
    /// The same, or else when it was published: by then it had been made.
    let latest: EDTFDate?
    /// The offset of the clock by which it's told, where that's known.
    let zone: UTCOffset?
}

extension ValueStanding {
    /// How some different values stand to one another, each with whoever gave it.
    ///
    /// Two values differ, unless one of them is the less precise one, or one voice brought its own account up to date:
    /// nobody else gave either, and it gave the one definitely after the other. That a value was given later than
    /// another is told in any case; from others, it's no reason to take the two for reconciled. Which is right isn't
    /// asked: however many give the one, it counts for no more. Values that can't be compared, such as amounts in
    /// different units, are told nothing of.
    static func all(of values: [GivenValue]) -> [ValueStanding] {
        values.indices.map { own in
            var standing = ValueStanding()
            for other in values.indices
            where other != own && values[other].value.isComparable(with: values[own].value) {
                if values[own].value.isLessPrecise(than: values[other].value) {
                    standing.isLessPrecise = true
                } else if !values[other].value.isLessPrecise(than: values[own].value) {
                    let (accounts, others) = (values[own].accounts, values[other].accounts)
                    let isLater = areLater(accounts, than: others)
                    if isLater { standing.isLater = true }
                    let isUpdate =
                        areOfOneVoice(accounts, others) && (isLater || areLater(others, than: accounts))
                    if !isUpdate { standing.differs = true }
                }
            }
            return standing
        }
    }

    private static func areLater(_ accounts: Set<ValueAccount>, than others: Set<ValueAccount>) -> Bool {
        accounts.allSatisfy { account in others.allSatisfy { account.isLater(than: $0) } }
    }

    private static func areOfOneVoice(_ one: Set<ValueAccount>, _ other: Set<ValueAccount>) -> Bool {
        guard let voice = one.first?.voice else { return false }
        return one.allSatisfy { $0.voice == voice } && other.allSatisfy { $0.voice == voice }
    }
}

extension ValueAccount {
    /// Whether it was definitely given after another.
    func isLater(than other: ValueAccount) -> Bool {
        guard let time, let earlier = other.latest else { return false }
        return time.relation(to: earlier, zone: zone, otherZone: other.zone).isDefinitelyAfter
    }
}
