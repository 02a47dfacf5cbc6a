import Synchronization

/// The words of a text by their keys, numbered from 0.
final class TextWords: Sendable {
    let tokens: [WordToken]
    /// By token the number of its word; nobody's for a mark.
    private let numbers: [UInt32]
    /// By the number of a word how often it stands in the text.
    let frequencies: [Int]
    private let known: [[UInt8]: UInt32]

    init(_ tokens: [WordToken], of bytes: [UInt8]) {
        var known: [[UInt8]: UInt32] = [:]
        var frequencies: [Int] = []
        numbers = tokens.map { token in
            guard token.isWord else { return nobody }
            let key = ComparableWord.key(of: Array(bytes[token.range]))
            let number = known[key] ?? UInt32(frequencies.count)
            if number == frequencies.count {
                known[key] = number
                frequencies.append(0)
            }
            frequencies[Int(number)] += 1
            return number
        }
        self.tokens = tokens
        self.frequencies = frequencies
        self.known = known
    }

    func number(ofToken index: Int) -> Int? {
        numbers[index] == nobody ? nil : Int(numbers[index])
    }

    func number(of key: [UInt8]) -> Int? { known[key].map(Int.init) }

    /// All words with their numbers, in no order.
    var words: some Sequence<(key: [UInt8], number: Int)> {
        known.lazy.map { (key: $0.key, number: Int($0.value)) }
    }
}

private let nobody = UInt32.max

/// Those of a text, found once: most texts hold all that's quoted from them, and are never asked for them.
final class FoundWords: Sendable {
    private let known = AtomicLazyReference<TextWords>()

    func words(_ find: () -> TextWords) -> TextWords { known.load() ?? known.storeIfNil(find()) }
}
