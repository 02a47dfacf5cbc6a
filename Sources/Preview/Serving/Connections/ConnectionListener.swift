import FlyingSocks
import Glibc

/// Takes the connections that clients open to a port.
struct ConnectionListener: Sendable {
    private let socket: Socket

    /// Far more than a browser opens, and far fewer than the system lets a program have; those beyond wait.
    private static let mostConnections = 400
    private static let shortage = Duration.milliseconds(100)

    /// Takes a port of this machine's own address.
    ///
    /// - Returns: nil where the port is taken.
    init?(port: UInt16) throws(PortError) {
        do {
            socket = try Self.listen(port)
        } catch SocketError.failed(_, EADDRINUSE, _) {
            return nil
        } catch SocketError.failed(_, _, let reason) {
            throw PortError(description: "port \(port) can't be used: \(reason.lowercased())")
        } catch {
            throw PortError(description: "port \(port) can't be used: \(error)")
        }
    }

    /// Serves each connection until the task is cancelled, or no more can be taken.
    func serve(in pool: any AsyncSocketPool, _ serve: @escaping @Sendable (ClientSocket) async -> Void)
        async throws
    {
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { close() }
            var count = 0
            while true {
                if count == Self.mostConnections {
                    try await group.next()
                    count -= 1
                }
                guard let client = try await accept(in: pool) else { continue }
                count += 1
                group.addTask {
                    await serve(client)
                    client.close()
                }
            }
        }
    }

    /// Gives the port back.
    func close() { try? socket.close() }
}

extension ConnectionListener {
    private static func listen(_ port: UInt16) throws -> Socket {
        let socket = try Socket(domain: AF_INET)
        do {
            // A port is free again as soon as a preview has ended.
            try socket.setValue(true, for: .localAddressReuse)
            try socket.closeInOtherPrograms()
            try socket.setFlags(.nonBlocking)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
        } catch {
            try? socket.close()
            throw error
        }
        // Closes the socket itself where it fails.
        try socket.listen()
        return socket
    }

    /// - Returns: nil where a client changed its mind, or the system is short of something.
    private func accept(in pool: any AsyncSocketPool) async throws -> ClientSocket? {
        try Task.checkCancellation()
        do {
            let client = Socket(file: try socket.accept().file)
            do {
                return try ClientSocket(client, in: pool)
            } catch {
                try? client.close()
                return nil
            }
        } catch SocketError.blocked {
            try await pool.suspendSocket(socket, untilReadyFor: .connection)
            return nil
        } catch SocketError.failed(_, let code, _) where Self.isShortage(code) {
            try await Task.sleep(for: Self.shortage)
            return nil
        } catch SocketError.failed(_, let code, _) where Self.isOfOneConnection(code) {
            return nil
        }
    }

    private static func isShortage(_ code: CInt) -> Bool {
        [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(code)
    }

    /// What accept(2) of Linux passes on from the connection that it would give.
    private static func isOfOneConnection(_ code: CInt) -> Bool {
        [
            ECONNABORTED, EINTR, EPROTO, ENETDOWN, ENOPROTOOPT, EHOSTDOWN, EHOSTUNREACH, EOPNOTSUPP,
            ENETUNREACH,
        ]
        .contains(code)
    }
}
