import Quotations
import SourceText

/// The names and aliases of actors, found by words that differ from one by a slip of the pen.
///
/// Case, accents, hyphens and full stops don't count. A slip is one letter too many, missing, wrong or swapped with its
/// neighbour, in a word of four letters or more: shorter ones, and numbers, tell people and offices apart.
struct NearNames {
    private struct Entry {
        let name: String
        let actor: Index<Actor>
        let letters: [Unicode.Scalar]
    }

    /// By their number of letters, in the order of the actors.
    private var entries: [Int: [Entry]] = [:]

    init(of actors: [Actor]) {
        for (index, actor) in actors.indexed {
            for name in [actor.fullName] + actor.aliases.map(\.value) {
                let letters = Self.letters(of: name)
                entries[letters.count, default: []].append(Entry(name: name, actor: index, letters: letters))
            }
        }
    }

    /// The first name that words are meant to be, if they're nearly one and not that very name.
    func near(_ words: String) -> (name: String, actor: Index<Actor>)? {
        let letters = Self.letters(of: words)
        let alike = (entries[letters.count] ?? []).first { $0.letters == letters }
        if let alike { return alike.name == words ? nil : (alike.name, alike.actor) }
        let near = [letters.count, letters.count - 1, letters.count + 1].lazy.compactMap { count in
            entries[count]?.first { isSlip(from: $0.letters, to: letters) }
        }.first
        return near.map { ($0.name, $0.actor) }
    }

    private static func letters(of name: String) -> [Unicode.Scalar] {
        SearchFolding.fold(Folding.fold(name)).unicodeScalars.filter { $0 != "." }.map {
            $0 == "-" ? " " : $0
        }
    }
}

/// Whether two names differ by one slip.
private func isSlip(from one: [Unicode.Scalar], to other: [Unicode.Scalar]) -> Bool {
    let shorter = min(one.count, other.count)
    let before = (0..<shorter).first { one[$0] != other[$0] } ?? shorter
    let most = shorter - before
    let after = (0..<most).first { one[one.count - 1 - $0] != other[other.count - 1 - $0] } ?? most
    let (wrong, right) = (one[before..<one.count - after], other[before..<other.count - after])
    let isSwap = wrong.count == 2 && right.count == 2 && wrong.elementsEqual(right.reversed())
    guard isSwap || max(wrong.count, right.count) == 1 else { return false }
    return (wrong + right).allSatisfy(\.properties.isAlphabetic)
        && isLongWord(around: before, in: one) && isLongWord(around: before, in: other)
}

private func isLongWord(around position: Int, in name: [Unicode.Scalar]) -> Bool {
    let start = name[..<position].lastIndex { !$0.properties.isAlphabetic }.map { $0 + 1 } ?? 0
    let end = name[position...].firstIndex { !$0.properties.isAlphabetic } ?? name.count
    return end - start >= 4
}
