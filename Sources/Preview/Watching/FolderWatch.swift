import Dispatch
import Synchronization

/// Tells when something changes in folders.
///
/// A class with a lock: notices come while a former change is still being worked on.
public final class FolderWatch: Sendable {
    /// A sign that there are changes to be taken; those that come before they are taken give one sign.
    public let signs: AsyncStream<Void>

    private struct State {
        var folders: WatchedFolders
        var changes = Changes.none
    }

    private let notices: FolderNotices
    private let state: Mutex<State>

    public init() throws(WatchError) {
        let (signs, giving) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.signs = signs
        let notices = try FolderNotices()
        self.notices = notices
        state = Mutex(State(folders: WatchedFolders(notices)))
        // A queue of its own: it waits in a call to the system, where a task would hold up others.
        DispatchQueue(label: "verbatim.watching").async { [self] in
            while true { if note(gathered()) { giving.yield() } }
        }
    }

    /// Watches these folders from now on, and no others; those that are missing too, for when they come.
    ///
    /// It's to be called before they're read: what changes later is told.
    public func cover(_ folders: [String]) throws(WatchError) {
        try state.withLock { state throws(WatchError) in try state.folders.cover(folders) }
    }

    /// Everything that has changed since they were last taken.
    public func takeChanges() -> Changes {
        state.withLock { state in
            defer { state.changes = .none }
            return state.changes
        }
    }
}

extension FolderWatch {
    /// Saving a file takes an editor several steps, and a checkout changes many files: they're one change.
    private static let pause: CInt = 4
    private static let mostPauses = 50

    /// Waits for notices, and then until no more of them come.
    private func gathered() -> [FolderNotice] {
        var gathered = notices.next(within: -1)
        for _ in 0..<Self.mostPauses {
            let more = notices.next(within: Self.pause)
            if more.isEmpty { break }
            gathered += more
        }
        return gathered
    }

    /// - Returns: whether anything has changed.
    private func note(_ notices: [FolderNotice]) -> Bool {
        state.withLock { state in
            let changes = state.folders.changes(told: notices)
            state.changes = state.changes.and(changes)
            return changes != .none
        }
    }
}
