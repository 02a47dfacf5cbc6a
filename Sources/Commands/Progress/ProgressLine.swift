import Parallel

/// How far a phase has come, in one line.
struct ProgressLine: Sendable {
    let phase: Phase
    let start: ContinuousClock.Instant
    let advance: Advance

    /// Runs what the line tells of.
    func counting<Result, Failure: Error>(
        _ body: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        // The task-local's own function knows no typed errors.
        let outcome = await Advance.$watched.withValue(advance) { () async -> Swift.Result<Result, Failure> in
            do throws(Failure) {
                return .success(try await body())
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// "writing pages: 1204 of 29289, 3100 a second", or the phase alone where nothing is counted.
    func text(at now: ContinuousClock.Instant) -> String {
        let (total, done) = (advance.total, advance.done)
        guard total > 1 else { return phase.rawValue }
        let seconds = (now - start) / .seconds(1)
        let rate = seconds > 0 ? ", \(Int(Double(done) / seconds)) a second" : ""
        return "\(phase.rawValue): \(done) of \(total)\(done > 0 ? rate : "")"
    }
}
