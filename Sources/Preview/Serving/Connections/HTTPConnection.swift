/// A connection, by which a client asks for one thing after another (RFC 9112, section 9).
struct HTTPConnection: Sendable {
    let socket: ClientSocket
    let handler: RequestHandler

    /// Between two requests.
    private static let longestPause = Duration.seconds(60)
    /// For a head to come whole, once it began.
    private static let longestHead = Duration.seconds(10)

    /// Answers until the client goes, or sends what can't be understood; what goes wrong ends this connection alone.
    func serve() async {
        do {
            var received = RequestBuffer()
            while let head = try await nextHead(&received) {
                guard try await answer(head, after: received) else { break }
            }
        } catch let refusal as RequestRefusal {
            try? await socket.write(HTTPResponse(refusal).bytes(isLast: true))
        } catch {
            // The client has gone, takes nothing, or the preview ends.
            return
        }
        await socket.finish()
    }
}

extension HTTPConnection {
    /// - Returns: whether there may be a next request.
    private func answer(_ head: RequestHead, after received: RequestBuffer) async throws -> Bool {
        switch await handler.reply(to: head) {
        case .response(let response):
            let isLast = !head.persists || head.hasContent
            try await socket.write(response.bytes(isHead: head.method == "HEAD", isLast: isLast))
            return !isLast
        case .webSocket(let handshake, let news):
            try await socket.write(handshake.response.bytes())
            await WebSocketConnection(socket: socket).serve(news, after: received.bytes)
            return false
        }
    }

    /// - Returns: nil once the client has nothing more to ask.
    private func nextHead(_ received: inout RequestBuffer) async throws -> RequestHead? {
        var deadline = ContinuousClock.now + Self.longestPause
        var hasBegun = false
        while true {
            if let head = try received.takeHead() { return head }
            if !hasBegun, !received.isEmpty {
                hasBegun = true
                deadline = .now + Self.longestHead
            }
            do {
                received.append(try await socket.read(until: deadline))
            } catch is Late {
                guard hasBegun else { return nil }
                throw RequestRefusal(.requestTimeout, "The request took too long.")
            }
        }
    }
}
