/// What a run of the publisher did to the output folder.
public struct Publication: Sendable, Hashable {
    /// The files of the site.
    public var made = 0
    /// Those of them that are new or have other bytes than before.
    public var written = 0
    /// Those of them that stood there with the same bytes.
    public var unchanged = 0
    /// Files of an earlier run that the site has no longer.
    public var removed = 0
    /// Files that the site never had, and which are left alone.
    public var foreign = 0
    /// Files of an earlier run that the site has no longer but which somebody has altered since: they're
    /// kept, and foreign from now on.
    public var altered: [String] = []
    /// Why the former site, or a part of it, still lies beside the new one; the next run tries again.
    public var leftover: FileError?

    public init() {}
}

extension Publication {
    init(_ survey: Survey, _ rendered: Rendered) {
        made = rendered.files.count
        written = rendered.written
        unchanged = rendered.unchanged.count
        removed = survey.removed.count
        foreign = survey.kept.count - survey.altered.count
        altered = survey.altered.map(\.text)
    }
}
