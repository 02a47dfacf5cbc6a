import FlyingSocks

/// Serves a stage to this machine's own browsers.
public struct PreviewServer: Sendable {
    private let listener: ConnectionListener
    private let handler: RequestHandler
    private let port: UInt16

    public var address: String { "http://127.0.0.1:\(port)/" }

    private static let mostTried: UInt16 = 100

    /// Takes a port.
    ///
    /// - Parameter wanted: the port that's tried first; where it's taken, the next ones are.
    public init(_ stage: Stage, port wanted: UInt16) throws(PortError) {
        let last = wanted + min(Self.mostTried, UInt16.max - wanted)
        for port in wanted...last {
            guard let listener = try ConnectionListener(port: port) else { continue }
            self.listener = listener
            self.port = port
            handler = RequestHandler(stage: stage, hosts: OwnHosts(port: port))
            return
        }
        throw PortError(description: "the ports from \(wanted) to \(last) are all taken")
    }

    /// Whether another port was taken than the one that was wanted.
    public func isElsewhere(than wanted: UInt16) -> Bool { port != wanted }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter ready: called once pages can be asked for.
    public func run(ready: @escaping @Sendable () -> Void) async throws(PortError) {
        let pool: some AsyncSocketPool = .make()
        do {
            try await pool.prepare()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await pool.run() }
                group.addTask {
                    try await listener.serve(in: pool) { socket in
                        await HTTPConnection(socket: socket, handler: handler).serve()
                    }
                }
                ready()
                // Neither ends before the task is cancelled, unless it fails.
                try await group.next()
                group.cancelAll()
            }
        } catch {
            if Task.isCancelled { return }
            throw PortError(description: "\(error)")
        }
    }
}

/// Why pages can't be served.
public struct PortError: Error, CustomStringConvertible {
    public let description: String
}
