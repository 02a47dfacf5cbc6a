import FlyingFox

/// Answers requests for the pages of a site, and nothing else: no path leads to the disk.
struct RequestHandler: HTTPHandler {
    let stage: Stage
    let hosts: OwnHosts

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard let host = request.headers[HTTPHeader("Host")], hosts.contain(host: host),
            request.headers[HTTPHeader("Origin")].map(hosts.contain(origin:)) ?? true
        else { return .text("This preview is for the machine that it runs on.", .forbidden) }
        guard request.method == .GET || request.method == .HEAD else {
            return .text("A preview can only be read.", .methodNotAllowed)
        }
        let target = request.target.path()
        if target == PreviewFiles.news { return try await news(request) }
        let response =
            if let file = PreviewFiles.all.first(where: { $0.path == target }) {
                HTTPResponse(file.bytes, file.type)
            } else {
                HTTPResponse(await stage.answer(to: SitePath(target)))
            }
        return request.method == .HEAD ? try await response.withoutBody : response
    }

    /// The connection by which an open page learns that it's another one now.
    private func news(_ request: HTTPRequest) async throws -> HTTPResponse {
        func value(_ name: String) -> String { request.query.first { $0.name == name }?.value ?? "" }
        // Browsers let a page of any site connect, but say of which.
        guard request.headers[HTTPHeader("Origin")] != nil else {
            return .text("This preview is for the machine that it runs on.", .forbidden)
        }
        let news = PageNews(stage: stage, path: SitePath(value("path")), version: value("version"))
        return try await WebSocketHTTPHandler.webSocket(news).handleRequest(request)
    }
}

/// What an open page is told.
private struct PageNews: WSMessageHandler {
    let stage: Stage
    let path: SitePath?
    let version: String

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        await stage.news(of: path, shownIn: version)
    }
}
