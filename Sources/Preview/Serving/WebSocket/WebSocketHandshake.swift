import Digests

/// The agreement that a connection goes on as a WebSocket (RFC 6455, section 4.2).
struct WebSocketHandshake: Sendable, Hashable {
    private let key: String

    /// - Throws: what's answered to a request that asks for something else, or for another version.
    init(_ head: RequestHead) throws(RequestRefusal) {
        guard head.fields.list("websocket", in: "Upgrade"), head.fields.list("upgrade", in: "Connection")
        else {
            let fields = [HTTPField("Upgrade", "websocket"), HTTPField("Connection", "Upgrade")]
            throw RequestRefusal(.upgradeRequired, "This address is for WebSockets.", fields: fields)
        }
        guard head.method == "GET", head.version == .http11 else {
            throw RequestRefusal(.badRequest, "A WebSocket begins with GET in HTTP/1.1.")
        }
        guard head.fields.values(of: "Sec-WebSocket-Version") == ["13"] else {
            let fields = [HTTPField("Sec-WebSocket-Version", "13")]
            throw RequestRefusal(.upgradeRequired, "The WebSocket must be of version 13.", fields: fields)
        }
        let keys = head.fields.values(of: "Sec-WebSocket-Key")
        guard keys.count == 1, Self.isKey(keys[0]) else {
            throw RequestRefusal(.badRequest, "The WebSocket has no right key.")
        }
        key = keys[0]
    }

    /// No extension and no subprotocol is taken, whichever are offered.
    var response: HTTPResponse {
        let fields = [
            HTTPField("Upgrade", "websocket"),
            HTTPField("Connection", "Upgrade"),
            HTTPField("Sec-WebSocket-Accept", accept),
        ]
        return HTTPResponse(status: .switchingProtocols, fields: fields, body: [])
    }

    /// Shows the client that it speaks with a server of WebSockets.
    private var accept: String {
        Base64.text(of: SHA1Digest(of: Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8)).bytes)
    }

    /// Whether it's 16 bytes in base 64.
    private static func isKey(_ text: String) -> Bool {
        text.utf8.count == 24 && text.hasSuffix("==")
            && text.utf8.dropLast(2).allSatisfy { byte in
                UnicodeScalar(byte).properties.isAlphabetic && byte < 0x80
                    || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "+/".utf8.contains(byte)
            }
    }
}
