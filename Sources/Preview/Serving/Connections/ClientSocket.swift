import FlyingSocks
// The sockets take what's sent as `Data`.
import FoundationEssentials
import Glibc

/// The server's end of a connection.
struct ClientSocket: Sendable {
    private let socket: Socket
    private let pool: any AsyncSocketPool

    private static let largestRead = 16 << 10
    /// For a client that takes nothing of what it asked for.
    private static let patience = Duration.seconds(30)
    private static let longestFarewell = Duration.seconds(2)

    /// - Parameter pool: wakes whoever waits for a socket.
    init(_ socket: Socket, in pool: any AsyncSocketPool) throws {
        self.socket = socket
        self.pool = pool
        try socket.setFlags(.nonBlocking)
        try socket.closeInOtherPrograms()
        // An answer is sent whole: there's nothing to be waited for that could go along.
        try socket.setValue(true, for: BoolSocketOption(level: CInt(IPPROTO_TCP), name: TCP_NODELAY))
    }

    /// The next bytes, one at least.
    ///
    /// - Parameter deadline: nil for a client that needn't send anything.
    /// - Throws: `SocketError.disconnected` once the client sends no more, `Late` if nothing came until then.
    func read(until deadline: ContinuousClock.Instant?) async throws -> [UInt8] {
        while true {
            try Task.checkCancellation()
            do {
                return try socket.read(atMost: Self.largestRead)
            } catch SocketError.blocked {
                try await wait(for: .read, until: deadline)
            }
        }
    }

    /// Sends all of these bytes, however slowly they're taken.
    ///
    /// - Throws: `Late` where nothing of them is taken for long.
    func write(_ bytes: [UInt8]) async throws {
        let data = Data(bytes)
        var sent = data.startIndex
        while sent < data.endIndex {
            try Task.checkCancellation()
            do {
                sent = try socket.write(data, from: sent)
            } catch SocketError.blocked {
                try await wait(for: .write, until: .now + Self.patience)
            }
        }
    }

    /// Says that nothing more is sent, and lets the client read what was: a connection that's closed while something
    /// of the client's is unread takes the answer with it (RFC 9112, section 9.6).
    func finish() async {
        guard shutdown(socket.file.rawValue, CInt(SHUT_WR)) == 0 else { return }
        let deadline = ContinuousClock.now + Self.longestFarewell
        while ContinuousClock.now < deadline, (try? await read(until: deadline)) != nil {}
    }

    /// To be called when nobody waits on it any more.
    func close() { try? socket.close() }

    private func wait(for events: Socket.Events, until deadline: ContinuousClock.Instant?) async throws {
        guard let deadline else { return try await pool.suspendSocket(socket, untilReadyFor: events) }
        try await withDeadline(deadline) { try await pool.suspendSocket(socket, untilReadyFor: events) }
    }
}

extension Socket {
    /// Keeps it from programs that are started from here, such as a browser, which would hold its port.
    func closeInOtherPrograms() throws {
        guard fcntl(file.rawValue, F_SETFD, FD_CLOEXEC) == 0 else { throw SocketError.makeFailed("SetFlags") }
    }
}
