// Winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document Fingerprinting", SIGMOD
// 2003, section 3): of the hashes of all runs of eight words the least of every five neighbours is kept. Two
// texts that have twelve words in common have such a window of five in common, and keep the same one of it.

/// How many words are hashed together.
let shingleLength = 8
/// How many neighbouring shingles one is kept of, at the least.
private let windowLength = 5
/// A common run of so many words always holds a window in which two texts keep the same shingle.
let leastSharedWords = shingleLength + windowLength - 1

/// A shingle by which a text is known.
///
/// In twelve bytes, where a number of eight beside one of four would take sixteen: large corpora have millions.
struct Fingerprint: Sendable {
    private let high, low: UInt32
    /// The position of its first word.
    let position: UInt32

    init(hash: UInt64, position: UInt32) {
        high = UInt32(hash >> 32)
        low = UInt32(truncatingIfNeeded: hash)
        self.position = position
    }

    var hash: UInt64 { UInt64(high) << 32 | UInt64(low) }
}

/// The hash of each run of eight words, from the words' own hashes.
///
/// A polynomial of the words' hashes, from which one word's goes out as the next one's comes in.
func shingles(of words: [UInt64]) -> [UInt64] {
    guard words.count >= shingleLength else { return [] }
    let base: UInt64 = 0x9E37_79B9_7F4A_7C15
    let outgoing = (1..<shingleLength).reduce(1) { power, _ in power &* base } as UInt64
    var shingles: [UInt64] = []
    shingles.reserveCapacity(words.count - shingleLength + 1)
    var sum: UInt64 = 0
    for (position, word) in words.enumerated() {
        if position >= shingleLength { sum &-= words[position - shingleLength] &* outgoing }
        sum = sum &* base &+ word
        if position >= shingleLength - 1 { shingles.append(mixed(sum)) }
    }
    return shingles
}

/// The least of every five neighbours, the last one of equal ones.
///
/// That it's the last one, and not the one chosen before, is what makes two texts keep the same one.
func winnowed(_ hashes: [UInt64]) -> [Fingerprint] {
    guard hashes.count >= windowLength else { return [] }
    var fingerprints: [Fingerprint] = []
    fingerprints.reserveCapacity(hashes.count * 2 / (windowLength + 1) + 1)
    var least = 0
    for end in hashes.indices {
        let hasLeft = least + windowLength <= end
        if hasLeft { least = end - windowLength + 1 }
        // Of a window that lost its least all are looked at again, otherwise only the one that came in.
        for position in (hasLeft ? least + 1 : end)...end where hashes[position] <= hashes[least] {
            least = position
        }
        guard end >= windowLength - 1, fingerprints.last.map({ Int($0.position) != least }) ?? true else {
            continue
        }
        fingerprints.append(Fingerprint(hash: hashes[least], position: UInt32(least)))
    }
    return fingerprints
}
