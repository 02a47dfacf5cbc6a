/// What's answered to a request (RFC 9112, sections 4 and 5).
struct HTTPResponse: Sendable, Hashable {
    let status: HTTPStatus
    let fields: [HTTPField]
    let body: [UInt8]

    /// - Parameters:
    ///   - isHead: whether the request wants the head alone, which still says how long the body would be.
    ///   - isLast: whether the connection ends after this answer.
    func bytes(isHead: Bool = false, isLast: Bool = false) -> [UInt8] {
        var lines = ["HTTP/1.1 \(status.code) \(status.reason)"]
        lines += fields.map { "\($0.name): \($0.value)" }
        // A change of the protocol is no answer with content (RFC 9110, section 8.6).
        if status != .switchingProtocols { lines.append("Content-Length: \(body.count)") }
        if isLast { lines.append("Connection: close") }
        let head = lines.map { $0 + "\r\n" }.joined() + "\r\n"
        return Array(head.utf8) + (isHead ? [] : body)
    }
}
