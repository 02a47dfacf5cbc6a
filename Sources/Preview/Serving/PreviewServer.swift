import FlyingFox
import FlyingSocks
import Glibc

/// Serves a stage to this machine's own browsers.
public struct PreviewServer: Sendable {
    private let server: HTTPServer
    private let port: UInt16

    public var address: String { "http://127.0.0.1:\(port)/" }

    /// Takes a port.
    ///
    /// - Parameter wanted: the port that's tried first; where it's taken, the next ones are.
    public init(_ stage: Stage, port wanted: UInt16) throws(PortError) {
        port = try Self.freePort(from: wanted)
        do {
            server = HTTPServer(
                address: try .inet(ip4: "127.0.0.1", port: port),
                logger: .disabled,
                handler: RequestHandler(stage: stage, hosts: OwnHosts(port: port))
            )
        } catch {
            throw PortError(description: "\(error)")
        }
    }

    /// Whether another port was taken than the one that was wanted.
    public func isElsewhere(than wanted: UInt16) -> Bool { port != wanted }

    /// Serves until the task is cancelled.
    ///
    /// - Parameter ready: called once pages can be asked for.
    public func run(ready: @escaping @Sendable () -> Void) async throws(PortError) {
        do {
            try await withThrowingTaskGroup { group in
                group.addTask { try await server.run() }
                group.addTask {
                    try await server.waitUntilListening()
                    ready()
                }
                try await group.waitForAll()
            }
        } catch is CancellationError {
            return
        } catch {
            if Task.isCancelled { return }
            throw PortError(description: "\(error)")
        }
    }
}

extension PreviewServer {
    private static let mostTried: UInt16 = 100

    private static func freePort(from wanted: UInt16) throws(PortError) -> UInt16 {
        let last = wanted.addingReportingOverflow(mostTried).overflow ? UInt16.max : wanted + mostTried
        for port in wanted...last where try isFree(port) { return port }
        throw PortError(description: "the ports from \(wanted) to \(last) are all taken")
    }

    private static func isFree(_ port: UInt16) throws(PortError) -> Bool {
        do {
            let socket = try Socket(domain: AF_INET)
            defer { try? socket.close() }
            try socket.setValue(true, for: .localAddressReuse)
            try socket.bind(to: .inet(ip4: "127.0.0.1", port: port))
            try socket.listen()
            return true
        } catch SocketError.failed(_, EADDRINUSE, _) {
            return false
        } catch SocketError.failed(_, _, let reason) {
            throw PortError(description: "port \(port) can't be used: \(reason.lowercased())")
        } catch {
            throw PortError(description: "port \(port) can't be used: \(error)")
        }
    }
}

/// Why pages can't be served.
public struct PortError: Error, CustomStringConvertible {
    public let description: String
}
