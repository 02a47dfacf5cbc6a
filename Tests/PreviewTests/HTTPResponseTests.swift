import Site
import Testing

@testable import Preview

@Suite struct `A response` {
    private static let fields = """
        Cache-Control: no-store
        Cross-Origin-Resource-Policy: same-origin
        X-Content-Type-Options: nosniff
        X-Frame-Options: SAMEORIGIN
        """

    @Test func `is a head and a body`() {
        let response = HTTPResponse(Array("é\n".utf8), .text)
        let head = """
            HTTP/1.1 200 OK
            Content-Type: text/plain; charset=utf-8
            \(Self.fields)
            Content-Length: 3

            """
        #expect(text(response.bytes()) == head + "\né\n")
        #expect(text(response.bytes(isHead: true)) == head + "\n", "as long as the body would be")
        #expect(text(response.bytes(isLast: true)) == head + "Connection: close\n\né\n")
    }

    @Test func `says where something else stands`() throws {
        let path = try #require(SitePath("/claims/a%20b"))
        #expect(
            text(HTTPResponse(.elsewhere(path.asFolder)).bytes()) == """
                HTTP/1.1 302 Found
                Content-Type: text/plain; charset=utf-8
                \(Self.fields)
                Location: /claims/a%20b/
                Content-Length: 0


                """
        )
    }

    @Test func `says why something is refused`() {
        let allowed = HTTPField("Allow", "GET, HEAD")
        let refusal = RequestRefusal(.methodNotAllowed, "Only read.", fields: [allowed])
        #expect(
            text(HTTPResponse(refusal).bytes(isLast: true)) == """
                HTTP/1.1 405 Method Not Allowed
                Content-Type: text/plain; charset=utf-8
                \(Self.fields)
                Allow: GET, HEAD
                Content-Length: 11
                Connection: close

                Only read.

                """
        )
    }

    private func text(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
    }
}

@Suite struct `The handshake of a WebSocket` {
    private static let request = """
        GET /news HTTP/1.1
        Host: localhost
        Upgrade: WebSocket
        Connection: keep-alive, Upgrade
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Protocol: chat
        Sec-WebSocket-Extensions: permessage-deflate


        """

    /// RFC 6455, section 1.3.
    @Test func `answers the known key with the known words`() throws {
        let handshake = try WebSocketHandshake(try Requests.only(Self.request))
        #expect(
            String(decoding: handshake.response.bytes(), as: UTF8.self)
                == "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n"
        )
    }

    @Test(arguments: [
        ("GET", "HEAD", 400), ("HTTP/1.1", "HTTP/1.0", 400), ("Version: 13", "Version: 8", 426),
        ("Upgrade: WebSocket\n", "", 426), ("keep-alive, Upgrade", "keep-alive", 426),
        ("Sec-WebSocket-Version: 13\n", "", 426), ("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\n", "", 400),
        ("ZQ==", "==", 400), ("dGhl", "d-hl", 400), ("Key: dGhl", "Key: dGhlAAAA", 400),
    ])
    func `is refused if a part of it is wrong`(part: String, wrong: String, status: Int) throws {
        let parts = Self.request.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
        #expect(parts.count == 2)
        let head = try Requests.only(parts.joined(separator: wrong))
        #expect { try WebSocketHandshake(head) } throws: { ($0 as? RequestRefusal)?.status.code == status }
    }
}
