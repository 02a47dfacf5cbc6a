/// Gives an operation until a moment to be done; then it's cancelled.
///
/// - Throws: `Late`, or what the operation throws.
func withDeadline<Value: Sendable>(
    _ deadline: ContinuousClock.Instant,
    _ operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
        group.addTask { try await operation() }
        group.addTask {
            try await Task.sleep(until: deadline, clock: .continuous)
            throw Late()
        }
        defer { group.cancelAll() }
        guard let value = try await group.next() else { throw Late() }
        return value
    }
}

/// That what was waited for didn't come in time.
struct Late: Error {}
