/// Answers requests for the pages of a site, and nothing else: no path leads to the disk.
struct RequestHandler: Sendable {
    let stage: Stage
    let hosts: OwnHosts

    enum Reply: Sendable {
        case response(HTTPResponse)
        /// The connection is the news' from now on.
        case webSocket(WebSocketHandshake, PageNews)
    }

    func reply(to head: RequestHead) async -> Reply {
        do throws(RequestRefusal) {
            try admit(head)
            let path = head.target.path
            if path == PreviewFiles.news { return try news(head) }
            if let file = PreviewFiles.all.first(where: { $0.path == path }) {
                return .response(HTTPResponse(file.bytes, file.type))
            }
            return .response(HTTPResponse(await stage.answer(to: SitePath(path))))
        } catch {
            return .response(HTTPResponse(error))
        }
    }
}

extension RequestHandler {
    private static let foreign = RequestRefusal(
        .forbidden,
        "This preview is for the machine that it runs on."
    )

    private func admit(_ head: RequestHead) throws(RequestRefusal) {
        guard let host = head.host, hosts.contain(host: host),
            head.fields.values(of: "Origin").allSatisfy(hosts.contain(origin:))
        else { throw Self.foreign }
        guard head.method == "GET" || head.method == "HEAD" else {
            let allowed = HTTPField("Allow", "GET, HEAD")
            throw RequestRefusal(.methodNotAllowed, "A preview can only be read.", fields: [allowed])
        }
        guard !head.hasContent else {
            throw RequestRefusal(.contentTooLarge, "A preview takes nothing in.")
        }
    }

    /// The connection by which an open page learns that it's another one now.
    private func news(_ head: RequestHead) throws(RequestRefusal) -> Reply {
        // Browsers let a page of any site connect, but say of which.
        guard !head.fields.values(of: "Origin").isEmpty else { throw Self.foreign }
        let handshake = try WebSocketHandshake(head)
        let path = SitePath(head.target.parameter("path") ?? "")
        let version = head.target.parameter("version") ?? ""
        return .webSocket(handshake, PageNews(stage: stage, path: path, version: version))
    }
}
