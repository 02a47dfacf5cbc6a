/// What a client has sent and hasn't had an answer to, in whatever pieces it came.
///
/// Each byte is looked at once, so that a head costs the same in one piece or in a thousand.
struct RequestBuffer: Sendable {
    private(set) var bytes: [UInt8] = []
    /// Of the head that's coming, without the end of each.
    private var lines: [Range<Int>] = []
    private var lineStart = 0
    private var searched = 0

    static let longestFirstLine = 8 << 10
    /// Other programs' cookies for this machine come along, whatever port they're of.
    static let longestHead = 64 << 10
    static let mostFields = 200

    /// Whether a client has begun a request.
    var isEmpty: Bool { bytes.isEmpty }

    mutating func append(_ more: [UInt8]) { bytes += more }

    /// Takes the next head out.
    ///
    /// - Returns: nil for as long as it isn't whole.
    /// - Throws: as soon as it's known that it can't be answered; what comes after it can't be understood, either.
    mutating func takeHead() throws(RequestRefusal) -> RequestHead? {
        while searched < bytes.count {
            searched += 1
            guard bytes[searched - 1] == UInt8(ascii: "\n") else {
                try check(end: searched)
                continue
            }
            let end = searched - 2
            guard end >= lineStart, bytes[end] == UInt8(ascii: "\r") else {
                throw RequestRefusal(.badRequest, "A line of the request doesn't end in CR LF.")
            }
            try check(end: end)
            // Clients of old send an empty line after their content (RFC 9112, section 2.2).
            if end > lineStart {
                lines.append(lineStart..<end)
            } else if !lines.isEmpty {
                return try takeLines()
            }
            lineStart = searched
        }
        return nil
    }
}

extension RequestBuffer {
    /// Refuses a head that's grown too large for anybody who means well.
    private func check(end: Int) throws(RequestRefusal) {
        guard !lines.isEmpty || end - lineStart <= Self.longestFirstLine else {
            throw RequestRefusal(.uriTooLong, "The first line of the request is too long.")
        }
        guard end <= Self.longestHead, lines.count <= Self.mostFields + 1 else {
            throw RequestRefusal(.fieldsTooLarge, "The fields of the request are too many or too long.")
        }
    }

    private mutating func takeLines() throws(RequestRefusal) -> RequestHead {
        let head = try RequestHead(lines: lines.map { bytes[$0] })
        bytes.removeFirst(searched)
        lines = []
        (lineStart, searched) = (0, 0)
        return head
    }
}
