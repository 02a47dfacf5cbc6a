import Parallel
import Synchronization

/// Watches a run: how long each phase takes, and on a terminal how far it has come.
///
/// A class with a lock: the phases run in turn, but the line on the terminal is drawn while they do.
final class RunWatch: Sendable {
    /// How long a phase took.
    struct Lap: Sendable {
        let phase: Phase
        let duration: Duration
    }

    private struct State {
        var laps: [Lap] = []
        /// The phases that are under way, each within the one before it.
        var running: [(line: ProgressLine, within: Duration)] = []
        var isDrawn = false
    }

    private let start = ContinuousClock.now
    private let state = Mutex(State())
    private let terminal: Terminal?

    /// - Parameter terminal: where to say how far the run has come; nil for nowhere.
    init(on terminal: Terminal?) {
        self.terminal = terminal
    }

    /// How long the run has taken.
    var elapsed: Duration { ContinuousClock.now - start }

    /// The phases that have ended, in this order.
    var laps: [Lap] { state.withLock { $0.laps } }

    /// Runs a part of the run, and takes its time: without that of other parts that are run within it.
    func run<Result, Failure: Error>(
        _ phase: Phase,
        _ body: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let line = ProgressLine(phase: phase, start: .now, advance: Advance())
        let isFirst = state.withLock { state in
            state.running.append((line, within: .zero))
            return state.running.count == 1
        }
        let drawing =
            isFirst ? terminal.map { terminal in Task(priority: .high) { await draw(on: terminal) } } : nil
        defer {
            drawing?.cancel()
            endLast()
        }
        return try await line.counting(body)
    }
}

extension RunWatch {
    /// How long a run takes before it's worth a line.
    private static let patience = Duration.milliseconds(500)
    private static let interval = Duration.milliseconds(100)

    private func draw(on terminal: Terminal) async {
        while !Task.isCancelled {
            if elapsed > Self.patience {
                state.withLock { state in
                    guard let line = state.running.last?.line else { return }
                    terminal.replaceLine(by: line.text(at: .now))
                    state.isDrawn = true
                }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Ends the phase that began last, and takes its line away, so that nothing else is printed beside it.
    private func endLast() {
        state.withLock { state in
            let (line, within) = state.running.removeLast()
            let duration = ContinuousClock.now - line.start
            state.laps.append(Lap(phase: line.phase, duration: duration - within))
            if let outer = state.running.indices.last { state.running[outer].within += duration }
            if state.isDrawn { terminal?.replaceLine(by: "") }
            state.isDrawn = false
        }
    }
}
