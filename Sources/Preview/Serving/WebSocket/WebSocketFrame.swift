/// A message of a WebSocket, in the one frame that holds it (RFC 6455, section 5).
struct WebSocketFrame: Sendable, Hashable {
    let kind: Kind
    let payload: [UInt8]

    enum Kind: UInt8, Sendable {
        case text = 0x1
        case close = 0x8
        case ping = 0x9
        case pong = 0xA
    }

    static func text(_ text: String) -> WebSocketFrame {
        WebSocketFrame(kind: .text, payload: Array(text.utf8))
    }

    /// - Parameter code: nil says nothing of why.
    static func close(_ code: WebSocketCloseCode?) -> WebSocketFrame {
        let number = code?.number
        return WebSocketFrame(kind: .close, payload: number.map { [UInt8($0 >> 8), UInt8($0 & 0xFF)] } ?? [])
    }

    /// As a server sends it: the last of its message, and not masked.
    var bytes: [UInt8] {
        var bytes: [UInt8] = [0x80 | kind.rawValue]
        switch payload.count {
        case 0...125: bytes.append(UInt8(payload.count))
        case 126...0xFFFF: bytes += [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default: bytes += [127] + (0..<8).map { UInt8(truncatingIfNeeded: payload.count >> (56 - 8 * $0)) }
        }
        return bytes + payload
    }
}
