import Parallel
import Synchronization

/// Watches a run: how long each phase takes, and on a terminal how far it has come.
///
/// A class with a lock, the only one outside the preview: the phases run in turn, but the line on the terminal is
/// drawn while they do.
final class RunWatch: Sendable {
    /// How long a phase took.
    struct Lap: Sendable {
        let phase: Phase
        let duration: Duration
    }

    private struct State {
        var laps: [Lap] = []
        var current: ProgressLine?
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

    /// The phases that have ended, in the order in which they ran.
    var laps: [Lap] { state.withLock { $0.laps } }

    /// Runs a part of the run, and takes its time.
    func run<Result, Failure: Error>(
        _ phase: Phase,
        _ body: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        let line = ProgressLine(phase: phase, start: .now, advance: Advance())
        state.withLock { $0.current = line }
        let drawing = terminal.map { terminal in Task(priority: .high) { await draw(on: terminal) } }
        defer {
            drawing?.cancel()
            end(line)
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
                    guard let line = state.current else { return }
                    terminal.replaceLine(by: line.text(at: .now))
                    state.isDrawn = true
                }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Takes the line away, so that nothing else is printed beside it.
    private func end(_ line: ProgressLine) {
        state.withLock { state in
            state.laps.append(Lap(phase: line.phase, duration: .now - line.start))
            state.current = nil
            if state.isDrawn { terminal?.replaceLine(by: "") }
            state.isDrawn = false
        }
    }
}
