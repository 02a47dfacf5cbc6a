/// Where a run ends that folds to itself: letters, digits, most marks, single spaces between them.
func endOfPlainRun(of bytes: Span<UInt8>, from start: Int, limit: Int) -> Int {
    var position = start
    while position < limit {
        let byte = bytes[position]
        if isPlain(byte) || byte == dot && isFullStop(bytes, position, limit) {
            position += 1
        } else if byte == space, position > start, position + 1 < limit,
            isPlain(bytes[position + 1]) || lettersLength(bytes[position + 1]) > 0
        {
            position += 1
        } else {
            let length = lettersLength(byte)
            guard length > 0, position + length <= limit, bytes[position + 1] & 0xC0 == 0x80,
                bytes[position + length - 1] & 0xC0 == 0x80
            else { return position }
            position += length
        }
    }
    return position
}

/// Whether a dot is no part of a run of dots, as is easily seen of most: a letter or a plain mark follows,
/// if need be after one space.
private func isFullStop(_ bytes: Span<UInt8>, _ position: Int, _ limit: Int) -> Bool {
    var next = position + 1
    if next < limit, bytes[next] == space { next += 1 }
    return next < limit && isPlain(bytes[next])
}

/// How many bytes a scalar takes that begins with this one, if all such scalars are in normal form C and
/// fold to themselves.
private func lettersLength(_ byte: UInt8) -> Int {
    switch byte {
    // Latin; Greek from pi on, Cyrillic.
    case 0xC3...0xC9, 0xCF...0xD1: 2
    // Han; Hangul.
    case 0xE4...0xE9, 0xEB...0xEC: 3
    default: 0
    }
}

private func isPlain(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte || byte > space && byte < 0x7F && byte != dot && byte != UInt8(ascii: "`")
}

private let space = UInt8(ascii: " ")
private let dot = UInt8(ascii: ".")
