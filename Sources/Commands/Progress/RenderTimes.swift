import Synchronization
import Site

/// How long each file of a site took to be made, over all cores.
///
/// A class with a lock: files are made on all cores, in any order.
final class RenderTimes: Sendable {
    /// A file, or those made together, and how long it took: its view and its rendering, without its writing.
    struct Entry: Sendable {
        let paths: [String]
        /// The template of a page; for other files, their folder.
        let maker: String
        let duration: Duration

        var name: String { paths.joined(separator: ", ") }
    }

    private let times = Mutex<[Entry]>([])

    /// The longest first.
    var entries: [Entry] {
        times.withLock(\.self).sorted { ($1.duration, $0.paths[0]) < ($0.duration, $1.paths[0]) }
    }

    /// The file, whose time is taken when it's made.
    func timing(_ file: SiteFile) -> SiteFile {
        SiteFile(
            paths: file.paths,
            template: file.template,
            pieces: { take in
                var duration = Duration.zero
                var start = ContinuousClock.now
                file.write { number, piece in
                    duration += .now - start
                    take(number, piece)
                    start = .now
                }
                duration += .now - start
                let entry = Entry(paths: file.paths, maker: Self.maker(of: file), duration: duration)
                self.times.withLock { $0.append(entry) }
            }
        )
    }

    private static func maker(of file: SiteFile) -> String {
        if let template = file.template { return template }
        let parts = file.path.split(separator: "/")
        return parts.count > 1 ? parts[0] + "/" : "other files"
    }
}
