import Content
import Preview
import SourceText

/// Keeps a preview up to date with what's saved.
///
/// What can be told at once of a saved record is shown at once; all of the briefing is built anew beside it, and shown
/// when that's done. So a page follows its text in milliseconds, however large the briefing is, and what's wrong
/// elsewhere, or in another order now, comes after.
struct PreviewKeeper: Sendable {
    let watch: FolderWatch
    let builder: PreviewBuilder
    let stage: Stage
    /// Takes what the terminal is told.
    let say: @Sendable (String) -> Void

    /// Follows every change until the task is cancelled.
    ///
    /// - Parameter first: the build that the stage shows.
    func run(after first: PreviewBuild) async {
        let (events, giving) = AsyncStream.makeStream(of: Event.self)
        await withDiscardingTaskGroup { tasks in
            tasks.addTask { for await _ in watch.signs { giving.yield(.saved) } }
            var state = State(first)
            for await event in events {
                switch event {
                case .saved: await take(&state)
                case .built(let build, let start):
                    let former = (state.latest, state.sound)
                    await show(build, begun: start, &state)
                    // To give up a large briefing takes a third of a second, for which nobody is to wait.
                    tasks.addTask(priority: .utility) { withExtendedLifetime(former) {} }
                }
                guard let order = state.nextOrder() else { continue }
                // Behind what's asked for by whoever looks at a page.
                tasks.addTask(priority: .utility) {
                    giving.yield(.built(await builder.build(after: order.former, order.changes), order.start))
                }
            }
        }
    }
}

extension PreviewKeeper {
    private enum Event: Sendable {
        case saved
        /// The start is that of the first change which the build knows.
        case built(PreviewBuild, ContinuousClock.Instant)
    }

    private struct State {
        /// What was built last.
        private(set) var latest: PreviewBuild
        /// What was built last without anything wrong.
        private(set) var sound: PreviewBuild?
        /// What may differ from `sound`.
        private(set) var sinceSound = Changes.none
        /// What no build that has begun knows of.
        private(set) var pending = Changes.none
        /// What was said last of texts that aren't at hand.
        private var noteOnTexts: String?
        private var pendingSince = ContinuousClock.now
        private var isBuilding = false

        init(_ first: PreviewBuild) {
            latest = first
            sound = first.isSound ? first : nil
            noteOnTexts = first.noteOnTexts
        }

        mutating func add(_ changes: Changes) {
            if pending == .none { pendingSince = .now }
            pending = pending.and(changes)
            sinceSound = sinceSound.and(changes)
        }

        mutating func finish(_ build: PreviewBuild) {
            isBuilding = false
            latest = build
            guard build.isSound else { return }
            sound = build
            sinceSound = pending
        }

        /// What's to be said of the texts after the latest build: nothing while it's as before.
        mutating func takeNews() -> String? {
            guard latest.isOfProject, latest.noteOnTexts != noteOnTexts else { return nil }
            noteOnTexts = latest.noteOnTexts
            return noteOnTexts ?? "the texts are at hand again: what's proven is proven in them"
        }

        /// The build that's to be begun now, if there's any: only one runs at a time.
        mutating func nextOrder() -> (former: PreviewBuild, changes: Changes, start: ContinuousClock.Instant)?
        {
            guard !isBuilding, pending != .none else { return nil }
            defer { pending = .none }
            isBuilding = true
            return (latest, pending, pendingSince)
        }
    }

    private func take(_ state: inout State) async {
        let changes = watch.takeChanges()
        state.add(changes)
        if changes != .none, let glance = glance(state) { await stage.show(glance) }
        do throws(WatchError) {
            // Before all is read: settings may name another folder of texts, and folders come and go.
            try watch.cover(ProjectFolders.all(of: builder.project.location))
        } catch {
            Report.write("verbatim: some folders can't be watched any more: \(error)\n")
        }
    }

    /// What's saved while a build runs isn't to vanish from the page when that's done.
    private func show(_ build: PreviewBuild, begun start: ContinuousClock.Instant, _ state: inout State) async
    {
        state.finish(build)
        await stage.show(state.pending == .none ? build.rebuild : glance(state) ?? build.rebuild)
        Report.print(build.rebuild.findings)
        if let news = state.takeNews() { say(news) }
        let outcome = build.isSound ? "The pages are up to date" : "The pages are as before"
        say("\(outcome) (\((.now - start).formatted) s)")
    }

    private func glance(_ state: State) -> Rebuild? {
        state.sound.flatMap { builder.glance(at: state.sinceSound, since: $0) }
    }
}

extension PreviewBuild {
    /// Whether nothing is wrong, so that there are pages.
    fileprivate var isSound: Bool { rebuild.plan != nil }
}
