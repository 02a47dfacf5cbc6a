import Glibc

/// The folder that a site is published to, with the two names beside it that publishing needs.
///
/// Everything is done below the folder around it, which stays where it is while the site's folder is
/// exchanged. What may stand there at any instant, also after a run that was killed:
///
/// - at `site`: the site, whole, old or new; missing only between the renames of `replaceByRenames`;
/// - at `staging`: rubbish: a tree that isn't complete yet, or one that isn't needed any more;
/// - at `retired`: the old site, whole, while `site` may be missing;
/// - at `receipt`: what the site was made from, or a former one was: it's worth nothing once the site is another.
struct OutputFolder: Sendable {
    /// The folder around the site's.
    let parent: OpenFolder
    let site: DiskPath
    let staging: DiskPath
    let retired: DiskPath
    let receipt: DiskPath

    /// Opens the folder around `path`, which is made if there's none, and refuses places where a site would
    /// bury something else or lie in its midst.
    init(
        path: String,
        sparing folders: [String],
        home: String?,
        faults: @escaping OpenFolder.Faults
    ) throws(PublishingError) {
        let place = try PublishingError.wrapping { () throws(FileError) in try ResolvedPath(path) }
        guard place.text != "/" else { throw .wouldBury(folder: "/", output: path) }
        if place.text.split(separator: "/").contains(".git") { throw .wouldMix(folder: ".git", output: path) }
        for folder in folders + [home].compactMap(\.self) {
            let spared = try PublishingError.wrapping { () throws(FileError) in try ResolvedPath(folder) }
            if place.contains(spared) { throw .wouldBury(folder: folder, output: path) }
            // A site may well lie in the home folder, but not among what somebody writes.
            if folder != home, spared.contains(place) { throw .wouldMix(folder: folder, output: path) }
        }
        (parent, site) = try PublishingError.wrapping { () throws(FileError) in
            let (around, name) = try place.split()
            return (try OpenFolder.made(at: around, faults: faults), DiskPath(name))
        }
        staging = DiskPath(".\(site.text).verbatim-staging")
        retired = DiskPath(".\(site.text).verbatim-retired")
        receipt = DiskPath(".\(site.text).verbatim-receipt")
    }
}

extension OutputFolder {
    /// Makes whole what a run that died left behind, and removes the rest of it.
    func recover() throws(FileError) {
        if try parent.status(of: retired) != nil {
            if try parent.status(of: site) == nil {
                try parent.move(retired, to: site)
            } else {
                // The new site stands. Under the name for rubbish, the old one can't be restored in parts.
                try parent.removeTree(staging)
                try parent.move(retired, to: staging)
            }
        }
        try parent.removeTree(staging)
    }

    /// Puts the staged tree in the site's place, at one instant where the file system can.
    ///
    /// The old site is left for `recover` to remove.
    func replace(siteStands: Bool) throws(FileError) {
        guard siteStands else { return try parent.move(staging, to: site) }
        do {
            try parent.exchange(staging, site)
        } catch {
            guard [EINVAL, ENOSYS, EOPNOTSUPP].contains(error.code) else { throw error }
            try replaceByRenames()
        }
    }

    private func replaceByRenames() throws(FileError) {
        try parent.move(site, to: retired)
        try parent.move(staging, to: site)
    }
}
