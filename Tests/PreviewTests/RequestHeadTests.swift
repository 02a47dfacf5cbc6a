import Testing

@testable import Preview

@Suite struct `A request` {
    @Test func `is read with all that it says`() throws {
        let head = try Requests.only(
            """
            GET /claims/paid.html?all=yes HTTP/1.1
            Host: localhost:8000
            Accept:text/html
            X-Empty:
            x-spaced: \t two  words \t


            """
        )
        #expect(head.method == "GET")
        #expect(head.target.path == "/claims/paid.html")
        #expect(head.target.query == "all=yes")
        #expect(head.version == .http11)
        #expect(
            head.fields == [
                HTTPField("Host", "localhost:8000"), HTTPField("Accept", "text/html"),
                HTTPField("X-Empty", ""),
                HTTPField("x-spaced", "two  words"),
            ]
        )
        #expect(head.persists && !head.hasContent)
    }

    /// The target, what the path is, what the query, and whose it is.
    @Test(arguments: [
        ("/", "/", "", "localhost"), ("/a%20b?c=%3F?d", "/a%20b", "c=%3F?d", "localhost"),
        ("/?", "/", "", "localhost"), ("//example.org/a", "//example.org/a", "", "localhost"),
        ("/a|b^{c}\"", "/a|b^{c}\"", "", "localhost"),
        // A whole address says itself which host is asked.
        ("http://127.0.0.1:8000/a?b", "/a", "b", "127.0.0.1:8000"),
        ("HTTP://example.org", "/", "", "example.org"),
        ("http://example.org?a/b", "/", "a/b", "example.org"),
        ("http://me@localhost/", "/", "", "me@localhost"),
    ])
    func `asks for a path of a host`(target: String, path: String, query: String, host: String) throws {
        let head = try Requests.only("GET \(target) HTTP/1.1\nHost: localhost\n\n")
        #expect((head.target.path, head.target.query, head.host) == (path, query, host))
    }

    @Test(arguments: [
        ("path=%2Fclaims%2Fa%2520b.html&version=2", "/claims/a%20b.html"), ("version=2&path=a+b%2B", "a b+"),
        ("path", ""), ("path=", ""), ("version=path", nil), ("", nil), ("&&path=a=b&path=c", "a=b"),
        ("p%61th=a", "a"), ("path=%zz", nil), ("path=%C3", nil),
    ])
    func `has values by their names`(query: String, path: String?) throws {
        #expect(try Requests.only("GET /?\(query) HTTP/1.0\n\n").target.parameter("path") == path)
    }

    @Test(arguments: [
        ("HTTP/1.1", "Host: a", true), ("HTTP/1.1", "Host: a\nConnection: Upgrade, Close", false),
        ("HTTP/1.1", "Host: a\nconnection: closed", true), ("HTTP/1.0", "Host: a", false),
        ("HTTP/1.0", "Connection: keep-alive", false),
    ])
    func `says whether there may be another`(version: String, fields: String, persists: Bool) throws {
        #expect(try Requests.only("GET / \(version)\n\(fields)\n\n").persists == persists)
    }

    @Test(arguments: [
        ("Content-Length: 0", false), ("Content-Length: 00", false), ("Content-Length: 5", true),
        ("Content-Length: 99999999999999999999999", true), ("Transfer-Encoding: chunked", true),
        ("Transfer-Encoding:", true),
    ])
    func `says whether something comes after it`(field: String, hasContent: Bool) throws {
        #expect(try Requests.only("GET / HTTP/1.1\nHost: a\n\(field)\n\n").hasContent == hasContent)
    }

    /// Each with what's answered.
    @Test(arguments: [
        // The first line.
        ("GET /\n\n", 400), ("GET  / HTTP/1.1\n\n", 400), (" GET / HTTP/1.1\n\n", 400),
        ("GET / HTTP/1.1 \n\n", 400),
        ("GET\t/\tHTTP/1.1\n\n", 400), ("G(T / HTTP/1.1\n\n", 400), ("GET / http/1.1\n\n", 400),
        ("GET / HTTP/1\n\n", 400), ("GET / HTTP/11.1\n\n", 400), ("GET / HTTP/x.1\n\n", 400),
        ("GET / FTP/1.1\n\n", 400),
        ("\u{16}\u{3}\u{1}\u{2}\n\n", 400),
        // The version.
        ("GET / HTTP/1.2\n\n", 505), ("GET / HTTP/0.9\n\n", 505), ("PRI * HTTP/2.0\n\n", 505),
        // The target.
        ("GET claims.html HTTP/1.1\nHost: a\n\n", 400), ("GET /#a HTTP/1.1\nHost: a\n\n", 400),
        ("GET /é HTTP/1.1\nHost: a\n\n", 400), ("GET /\0 HTTP/1.1\nHost: a\n\n", 400),
        ("GET https://a/ HTTP/1.1\nHost: a\n\n", 400), ("OPTIONS * HTTP/1.1\nHost: a\n\n", 400),
        ("CONNECT a:80 HTTP/1.1\nHost: a\n\n", 400), ("GET /a b HTTP/1.1\nHost: a\n\n", 400),
        // The fields.
        ("GET / HTTP/1.1\n\n", 400), ("GET / HTTP/1.1\nHost: a\nhost: a\n\n", 400),
        ("GET / HTTP/1.0\nHost: a\nHost: b\n\n", 400), ("GET / HTTP/1.1\nHost : a\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\n b\n\n", 400), ("GET / HTTP/1.1\n Host: a\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\n: b\n\n", 400), ("GET / HTTP/1.1\nHost: a\nno colon\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nÉ: b\n\n", 400), ("GET / HTTP/1.1\nHost: a\0b\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nX: a\rb\n\n", 400), ("GET / HTTP/1.1\nHost: a\nX: \u{7F}\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nX: \u{1B}[m\n\n", 400),
        // Its length.
        ("GET / HTTP/1.1\nHost: a\nContent-Length: -1\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length:\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0, 0\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0x0\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0\nContent-Length: 0\n\n", 400),
        ("GET / HTTP/1.1\nHost: a\nContent-Length: 0\nTransfer-Encoding: chunked\n\n", 400),
    ])
    func `that can be taken in two ways is refused`(request: String, status: Int) {
        #expect(Requests.refusal(request) == status)
    }

    @Test func `is refused once it's too large for anybody who means well`() {
        let start = "GET / HTTP/1.1\nHost: a\n"
        #expect(Requests.refusal("GET /" + String(repeating: "a", count: 9000)) == 414)
        #expect(Requests.refusal(String(repeating: "a", count: 9000)) == 414)
        #expect(Requests.refusal(start + "Cookie: " + String(repeating: "a", count: 70_000)) == 431)
        #expect(Requests.refusal(start + String(repeating: "X: a\n", count: 250)) == 431)
        #expect(Requests.refusal(String(repeating: "\n", count: 40_000)) == 431)
        // Not yet.
        #expect(Requests.refusal("GET /\(String(repeating: "a", count: 8000)) HTTP/1.1\nHost: a\n\n") == nil)
        #expect(Requests.refusal(start + "Cookie: " + String(repeating: "a", count: 60_000) + "\n\n") == nil)
        #expect(Requests.refusal(start + String(repeating: "X: a\n", count: 150) + "\n") == nil)
    }

    @Test(arguments: ["GET / HTTP/1.1\nHost: a\n\n", "GET / HTTP/1.1\r\nHost: a\n\r\n", "\n"])
    func `whose lines don't end as lines do is refused`(request: String) {
        #expect(Requests.refusal(request, ends: "\n") == 400)
    }
}

@Suite struct `Requests on one connection` {
    @Test func `come in any pieces`() throws {
        let text = "\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n\r\n\r\nHEAD /b HTTP/1.0\r\n\r\n"
        let expected = ["GET /a", "HEAD /b"]
        #expect(try Requests.all([Array(text.utf8)]) == expected)
        #expect(try Requests.all(text.utf8.map { [$0] }) == expected)
        for cut in 1..<text.utf8.count {
            #expect(
                try Requests.all([Array(text.utf8.prefix(cut)), Array(text.utf8.dropFirst(cut))]) == expected
            )
        }
    }

    @Test func `wait until they're whole`() throws {
        let text = "GET /a HTTP/1.1\r\nHost: a\r\n\r\n"
        for count in 0..<text.utf8.count { #expect(try Requests.all([Array(text.utf8.prefix(count))]) == []) }
    }

    @Test func `leave what comes after them`() throws {
        var buffer = RequestBuffer()
        buffer.append(Array("GET /a HTTP/1.0\r\n\r\n\u{1}\u{2}".utf8))
        #expect(try buffer.takeHead()?.target.path == "/a")
        #expect(buffer.bytes == [1, 2])
    }
}

/// Requests as they're written here, with the ends of lines that they have when they're sent.
enum Requests {
    static func all(_ pieces: [[UInt8]]) throws(RequestRefusal) -> [String] {
        var buffer = RequestBuffer()
        var requests: [String] = []
        for piece in pieces {
            buffer.append(piece)
            while let head = try buffer.takeHead() { requests.append("\(head.method) \(head.target.path)") }
        }
        return requests
    }

    static func only(_ text: String) throws -> RequestHead {
        var buffer = RequestBuffer()
        buffer.append(sent(text, ends: "\r\n"))
        let head = try #require(try buffer.takeHead())
        #expect(buffer.isEmpty)
        return head
    }

    /// The status with which it's refused; nil if it isn't.
    static func refusal(_ text: String, ends: String = "\r\n") -> Int? {
        var buffer = RequestBuffer()
        buffer.append(sent(text, ends: ends))
        do throws(RequestRefusal) {
            while try buffer.takeHead() != nil {}
            return nil
        } catch {
            return error.status.code
        }
    }

    private static func sent(_ text: String, ends: String) -> [UInt8] {
        text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? Array(ends.utf8) : [$0] }
    }
}
