/// The folders that are watched at the moment, and what a notice of one of them means.
struct WatchedFolders: Sendable {
    private struct Watched {
        /// Its paths, if it's one of those that are read; several lead to it by way of symbolic links.
        var paths: [String] = []
        /// The names in it on the way to folders that aren't there yet.
        var awaited: Set<String> = []
    }

    private var watched: [CInt: Watched] = [:]
    private let notices: FolderNotices

    init(_ notices: FolderNotices) {
        self.notices = notices
    }

    /// Watches these folders and no others; in place of one that's missing, the nearest folder around it.
    mutating func cover(_ folders: [String]) throws(WatchError) {
        var covered: [CInt: Watched] = [:]
        for folder in folders { try cover(folder, in: &covered) }
        for watch in watched.keys where covered[watch] == nil { notices.remove(watch) }
        watched = covered
    }

    private func cover(_ folder: String, in covered: inout [CInt: Watched]) throws(WatchError) {
        if let watch = try notices.add(folder) {
            covered[watch, default: Watched()].paths.append(folder)
            return
        }
        var missing = folder
        while let (around, name) = Self.split(missing) {
            if let watch = try notices.add(around) {
                covered[watch, default: Watched()].awaited.insert(name)
                // Of what was made since it was asked for, nobody tells.
                if try notices.add(missing) != nil { try cover(folder, in: &covered) }
                return
            }
            missing = around
        }
    }

    func changes(told notices: [FolderNotice]) -> Changes {
        notices.reduce(.none) { $0.and(changes(told: $1)) }
    }

    private func changes(told notice: FolderNotice) -> Changes {
        if notice.isOverflow { return .everything }
        // Of folders that aren't watched any more, late notices come.
        guard let folder = watched[notice.watch] else { return .none }
        if notice.isEnd || folder.awaited.contains(notice.name) { return .everything }
        guard !folder.paths.isEmpty else { return .none }
        return notice.isOfFolder ? .everything : .files(Set(folder.paths.map { "\($0)/\(notice.name)" }))
    }

    /// The folder around a path, and the path's name there; nil for the outermost.
    private static func split(_ path: String) -> (around: String, name: String)? {
        guard path != "/", path != "." else { return nil }
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let name = String(path[path.index(after: slash)...])
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }
}
