/// A word as it's compared with the words of other texts: its letters and digits in lower case.
///
/// Equal keys are equal words. All but very long ones need no memory of their own.
enum WordKey: Sendable, Hashable {
    /// UTF-8 of up to sixteen bytes, the first ones in the low places.
    case short(UInt64, UInt64)
    case long([UInt8])

    func hash(into hasher: inout Hasher) {
        switch self {
        // Most words have nothing in the high places, which needn't be hashed then.
        case .short(let low, 0): hasher.combine(low)
        case .short(let low, let high):
            hasher.combine(low)
            hasher.combine(high)
        case .long(let bytes): hasher.combine(bytes)
        }
    }

    /// What shingles are hashed from; the same on every machine.
    var hash: UInt64 {
        switch self {
        case .short(let low, let high): mixed(low ^ mixed(high ^ 0x9E37_79B9_7F4A_7C15))
        case .long(let bytes): bytes.reduce(UInt64(bytes.count)) { mixed($0 ^ UInt64($1)) }
        }
    }
}

extension WordKey {
    /// A word of which more letters may come.
    struct Draft {
        private var low: UInt64 = 0
        private var high: UInt64 = 0
        private var long: [UInt8] = []
        private(set) var count = 0

        var key: WordKey { count <= 16 ? .short(low, high) : .long(long) }

        mutating func append(_ byte: UInt8) {
            switch count {
            case 0..<8: low |= UInt64(byte) << UInt64(8 * count)
            case 8..<16: high |= UInt64(byte) << UInt64(8 * (count - 8))
            case 16: long = bytes + [byte]
            default: long.append(byte)
            }
            count += 1
        }

        private var bytes: [UInt8] {
            (0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? low : high) >> UInt64(8 * ($0 % 8))) }
        }
    }
}

/// Spreads each bit of a number over all others: the last step of SplitMix64 (Steele, Lea, Flood 2014).
func mixed(_ number: UInt64) -> UInt64 {
    var value = number
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
}
