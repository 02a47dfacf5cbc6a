import Dispatch
import Glibc

/// Works until whoever runs the program wishes that it should end, by Ctrl-C or a signal to terminate.
///
/// - Parameter work: what's cancelled then. Before it begins, such a wish ends the program as it ends any other; from
///   then on, none is missed.
public func untilInterrupted(_ work: @escaping @Sendable () async throws -> Void) async throws {
    let (wishes, giving) = AsyncStream.makeStream(of: Void.self)
    let sources = [SIGINT, SIGTERM].map { signal in DispatchSource.makeSignalSource(signal: signal) }
    defer { for source in sources { source.cancel() } }
    for source in sources {
        source.setEventHandler { giving.yield() }
        await withCheckedContinuation { listening in
            source.setRegistrationHandler { listening.resume() }
            source.resume()
        }
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await work() }
        group.addTask { for await _ in wishes { return } }
        try await group.next()
        group.cancelAll()
    }
}
