/// What's shown at the moment, and the pages that are open.
public actor Stage {
    private var edition: Edition
    private var viewers: [Int: Viewer] = [:]
    private var lastViewer = 0

    public init(_ first: Rebuild) {
        edition = Edition(first, after: nil)
    }

    /// Shows what came of a build, and tells the open pages that are others now.
    public func show(_ rebuild: Rebuild) {
        let former = edition
        edition = Edition(rebuild, after: former)
        for viewer in viewers.values { viewer.tell(of: edition, after: former) }
    }

    func answer(to path: SitePath?) async -> Answer { await edition.answer(to: path) }

    /// What an open page is told from now on.
    ///
    /// - Parameter version: the one that it shows.
    func news(of path: SitePath?, shownIn version: String) -> AsyncStream<String> {
        let (news, giving) = AsyncStream.makeStream(of: String.self)
        lastViewer += 1
        let number = lastViewer
        giving.onTermination = { _ in Task { await self.leave(number) } }
        let viewer = Viewer(path: path, version: version, giving: giving)
        viewers[number] = viewer
        viewer.tell(of: edition, after: nil)
        return news
    }

    private func leave(_ viewer: Int) { viewers[viewer] = nil }
}

/// A page that's open in a browser.
private struct Viewer: Sendable {
    let path: SitePath?
    let version: String
    let giving: AsyncStream<String>.Continuation

    func tell(of edition: Edition, after former: Edition?) {
        if edition.version(at: path) != version {
            giving.yield("changed")
        } else if edition.hasPages, edition.panel.html != former?.panel.html ?? "" {
            // A message of no words wouldn't be sent.
            giving.yield("findings:" + edition.panel.html)
        }
    }
}
