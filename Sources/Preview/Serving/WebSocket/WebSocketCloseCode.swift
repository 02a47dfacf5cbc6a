/// Why a WebSocket is closed (RFC 6455, section 7.4).
struct WebSocketCloseCode: Error, Sendable, Hashable {
    let number: UInt16

    static let protocolError = WebSocketCloseCode(number: 1002)
    static let unsupportedData = WebSocketCloseCode(number: 1003)
    static let invalidText = WebSocketCloseCode(number: 1007)

    init(number: UInt16) {
        self.number = number
    }

    /// What the other side gives as its reason; nil where it gives none.
    ///
    /// - Throws: the reason to close that it is not to have given a right one.
    static func of(_ payload: [UInt8]) throws(WebSocketCloseCode) -> WebSocketCloseCode? {
        guard let high = payload.first else { return nil }
        guard payload.count > 1 else { throw .protocolError }
        let number = UInt16(high) << 8 | UInt16(payload[1])
        // The others mean what's never sent, or mean nothing.
        guard [1000...1003, 1007...1014, 3000...4999].contains(where: { $0.contains(number) }) else {
            throw .protocolError
        }
        guard String(validating: payload.dropFirst(2), as: UTF8.self) != nil else { throw .invalidText }
        return WebSocketCloseCode(number: number)
    }
}
