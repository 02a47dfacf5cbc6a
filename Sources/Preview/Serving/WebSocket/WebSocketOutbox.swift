import Synchronization

/// What a page is still to be sent: of each kind the latest, so that a page that takes nothing costs nothing.
///
/// A class with a lock: news come, and the page's questions, while something is being sent.
final class WebSocketOutbox: Sendable {
    /// A sign that there's something to be taken; what comes before that gives one sign.
    let signs: AsyncStream<Void>

    private struct Waiting {
        var text: WebSocketFrame?
        var pong: WebSocketFrame?
        var close: WebSocketFrame?
    }

    private let giving: AsyncStream<Void>.Continuation
    private let waiting = Mutex(Waiting())

    init() {
        (signs, giving) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// Later news are news of everything.
    func tell(_ text: String) {
        waiting.withLock { $0.text = .text(text) }
        giving.yield()
    }

    /// Only the latest question needs an answer (RFC 6455, section 5.5.3).
    func answer(ping: [UInt8]) {
        waiting.withLock { $0.pong = WebSocketFrame(kind: .pong, payload: ping) }
        giving.yield()
    }

    /// The last that's sent.
    func close(_ code: WebSocketCloseCode?) {
        waiting.withLock { $0.close = .close(code) }
        giving.yield()
    }

    /// In the order in which they're sent.
    func take() -> [WebSocketFrame] {
        waiting.withLock { waiting in
            defer { waiting = Waiting() }
            return [waiting.pong, waiting.text, waiting.close].compactMap(\.self)
        }
    }
}
