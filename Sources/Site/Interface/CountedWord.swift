/// A word that's counted: a form for one, and one for every other number.
///
/// A class, though it's a value by nature: it's looked up as a single reference.
final class CountedWord: Sendable {
    let one: Pattern
    let other: Pattern
    /// As they're printed from 1 on: nearly all that's counted is few, and was put into words 38,000 times for the
    /// pages of 1,000 claims.
    private let few: [String]

    init(one: Pattern, other: Pattern) {
        self.one = one
        self.other = other
        few = (1...12).map { ($0 == 1 ? one : other).filled($0) }
    }

    /// The form for a number from 1 on.
    func form(for number: Int) -> String {
        number <= few.count ? few[number - 1] : other.filled(number)
    }
}

extension Pattern {
    /// The text with a number at `{n}`.
    func filled(_ number: Int) -> String { filled(["n": String(number)]) }
}
