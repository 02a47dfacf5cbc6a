/// What a page has sent by a WebSocket, in whatever pieces it came.
///
/// A page has nothing to tell: it may ask whether somebody is there, and say that it closes.
struct WebSocketBuffer: Sendable {
    private var bytes: [UInt8] = []

    private static let keyLength = 4
    private static let longestControl: UInt8 = 125

    mutating func append(_ more: [UInt8]) { bytes += more }

    /// Takes the next frame out, unmasked (RFC 6455, sections 5.2 and 5.3).
    ///
    /// - Returns: nil for as long as it isn't whole.
    /// - Throws: the reason to close, as soon as it's known.
    mutating func takeFrame() throws(WebSocketCloseCode) -> WebSocketFrame? {
        guard bytes.count >= 2 else { return nil }
        let kind = try Self.kind(bytes[0])
        // A client masks what it sends.
        guard bytes[1] & 0x80 != 0 else { throw .protocolError }
        let length = bytes[1] & 0x7F
        guard length <= Self.longestControl else { throw .protocolError }
        let start = 2 + Self.keyLength
        let end = start + Int(length)
        guard bytes.count >= end else { return nil }
        let payload = (start..<end).map { bytes[$0] ^ bytes[2 + ($0 - start) % Self.keyLength] }
        bytes.removeFirst(end)
        return WebSocketFrame(kind: kind, payload: payload)
    }
}

extension WebSocketBuffer {
    private static func kind(_ byte: UInt8) throws(WebSocketCloseCode) -> WebSocketFrame.Kind {
        let (isLast, reserved, opcode) = (byte & 0x80 != 0, byte & 0x70, byte & 0x0F)
        guard reserved == 0 else { throw .protocolError }
        switch opcode {
        case 0x1, 0x2: throw .unsupportedData
        default:
            // One of these is never cut; a continuation has nothing to continue, and the others mean nothing.
            guard isLast, let kind = WebSocketFrame.Kind(rawValue: opcode) else { throw .protocolError }
            return kind
        }
    }
}
