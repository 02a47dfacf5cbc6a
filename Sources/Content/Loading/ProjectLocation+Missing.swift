public import SourceText

extension ProjectLocation {
    /// What the user named and isn't there, so that there's nothing to work on.
    ///
    /// It's the briefing, or the folder of texts given for this run; the one that `site.yml` names may be absent.
    public var missing: Finding? {
        guard hasSettings else { return .noBriefing(in: self) }
        guard let texts, FileTree.kind(of: texts) != .folder else { return nil }
        return Finding(
            LoadingFindings.missingFolder,
            "the folder of texts given for this run isn't there",
            at: Place(path: texts),
            help: "name a folder with --texts or VERBATIM_TEXTS, or leave it out to rely on the lock"
        )
    }
}
