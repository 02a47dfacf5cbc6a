/// A connection by which a page is told news for as long as it's open.
struct WebSocketConnection: Sendable {
    let socket: ClientSocket

    /// Tells news until the page has gone, says that it goes, or sends what it shouldn't.
    ///
    /// - Parameter received: what came already after the handshake.
    func serve(_ news: PageNews, after received: [UInt8]) async {
        let outbox = WebSocketOutbox()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for await text in await news.messages() { outbox.tell(text) } }
            group.addTask { await listen(outbox, after: received) }
            group.addTask { await speak(outbox) }
            // The first that's done is the page's end, or the last word to it.
            await group.next()
            group.cancelAll()
        }
    }
}

extension WebSocketConnection {
    /// Returns once nothing comes any more.
    private func listen(_ outbox: WebSocketOutbox, after received: [UInt8]) async {
        do {
            do {
                var buffer = WebSocketBuffer()
                buffer.append(received)
                while true {
                    while let frame = try buffer.takeFrame() {
                        switch frame.kind {
                        case .ping: outbox.answer(ping: frame.payload)
                        case .close: throw Closing(code: try WebSocketCloseCode.of(frame.payload))
                        case .pong, .text: continue
                        }
                    }
                    buffer.append(try await socket.read(until: nil))
                }
            } catch let closing as Closing {
                // What was the reason is said back (RFC 6455, section 5.5.1).
                outbox.close(closing.code)
            } catch let code as WebSocketCloseCode {
                outbox.close(code)
            }
            // What's sent after that isn't read as anything.
            while true { _ = try await socket.read(until: nil) }
        } catch {
            return
        }
    }

    /// Returns once the last word is said, or can't be.
    private func speak(_ outbox: WebSocketOutbox) async {
        for await _ in outbox.signs {
            for frame in outbox.take() {
                guard (try? await socket.write(frame.bytes)) != nil, frame.kind != .close else { return }
            }
        }
    }
}

/// That a page says that it goes.
private struct Closing: Error {
    let code: WebSocketCloseCode?
}
