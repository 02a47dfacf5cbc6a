/// All of a request but its content, which no request to a preview has (RFC 9112, sections 3 and 5).
struct RequestHead: Sendable, Hashable {
    let method: String
    let target: RequestTarget
    let version: Version
    let fields: [HTTPField]
    /// Whether something comes after the head, which then can't be told from a next request.
    let hasContent: Bool

    enum Version: String, Sendable {
        case http10 = "HTTP/1.0"
        case http11 = "HTTP/1.1"
    }

    /// Reads the lines of a head, each without its end.
    ///
    /// 1. The first says what's asked for: method, target and version, with a space between them.
    /// 2. The others are fields.
    /// 3. Of those on which two servers must agree, `Host` and `Content-Length`, there's one at most; in HTTP/1.1,
    ///    there is a `Host`.
    init(lines: [ArraySlice<UInt8>]) throws(RequestRefusal) {
        let words = (lines.first ?? []).split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, !words[0].isEmpty, words[0].allSatisfy(\.isTokenCharacter) else {
            throw RequestRefusal(
                .badRequest,
                "The request doesn't begin with a method, a target and a version."
            )
        }
        version = try Self.version(words[2])
        guard let target = RequestTarget(words[1]) else {
            throw RequestRefusal(.badRequest, "The target of the request is neither a path nor an address.")
        }
        method = String(decoding: words[0], as: UTF8.self)
        self.target = target
        var fields: [HTTPField] = []
        for line in lines.dropFirst() { fields.append(try HTTPField(line: line)) }
        self.fields = fields
        hasContent = try Self.announceContent(fields)
        let hosts = fields.values(of: "Host").count
        guard hosts == 1 || hosts == 0 && version == .http10 else {
            throw RequestRefusal(.badRequest, "The request has \(hosts == 0 ? "no" : "more than one") Host.")
        }
    }

    /// The host that's asked, as the client knows it (RFC 9112, section 3.2.2).
    var host: String? { target.authority ?? fields.values(of: "Host").first }

    /// Whether the connection may be used again (RFC 9112, section 9.3); clients of HTTP/1.0 would have to be told.
    var persists: Bool { version == .http11 && !fields.list("close", in: "Connection") }
}

extension RequestHead {
    private static func version(_ word: ArraySlice<UInt8>) throws(RequestRefusal) -> Version {
        let text = String(decoding: word, as: UTF8.self)
        if let version = Version(rawValue: text) { return version }
        let digits = text.utf8.dropFirst(5).split(
            separator: UInt8(ascii: "."),
            omittingEmptySubsequences: false
        )
        guard text.hasPrefix("HTTP/"), digits.count == 2,
            digits.allSatisfy({ $0.count == 1 && $0.allSatisfy(\.isDigit) })
        else { throw RequestRefusal(.badRequest, "The request doesn't say which version of HTTP it's in.") }
        throw RequestRefusal(.versionNotSupported, "This preview speaks HTTP/1.1.")
    }

    /// Whether there's content, by RFC 9112, section 6.
    private static func announceContent(_ fields: [HTTPField]) throws(RequestRefusal) -> Bool {
        let lengths = fields.values(of: "Content-Length")
        let isCoded = !fields.values(of: "Transfer-Encoding").isEmpty
        guard lengths.count <= 1, !(isCoded && lengths.count == 1),
            lengths.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) })
        else { throw RequestRefusal(.badRequest, "The request doesn't say clearly how long it is.") }
        return isCoded || lengths.contains { $0.contains { $0 != "0" } }
    }
}

extension UInt8 {
    fileprivate var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
}
