public import Digests
import Parallel

/// Writes a site to its output folder: all of it at one instant, or nothing.
///
///     let publisher = SitePublisher(output: "Public", sparing: ["Content", "Templates"], jobs: 8)
///     let publication = try await publisher.publish(FileSet(files))
///
/// While it's at work, a site may be read but nobody else may write to its folder: what's put there between
/// the survey and the exchange is lost. A run that's killed leaves the old site or the new one; against a
/// power cut nothing is promised, as nothing waits for the disk.
public struct SitePublisher: Sendable {
    private let output: String
    private let spared: [String]
    private let jobs: Int
    private let patience: Duration
    private let faults: OpenFolder.Faults

    /// - Parameters:
    ///   - output: the output folder, made if it's missing; a symbolic link is followed.
    ///   - folders: what must neither lie in the output folder, as the home folder mustn't either, nor hold it.
    ///   - jobs: how many files are rendered at a time, at least one.
    ///   - patience: how long to wait for another run that's writing there.
    public init(output: String, sparing folders: [String], jobs: Int, patience: Duration = .seconds(30)) {
        self.init(output: output, sparing: folders, jobs: jobs, patience: patience) { _, _ in nil }
    }

    init(
        output: String,
        sparing folders: [String],
        jobs: Int,
        patience: Duration = .seconds(30),
        faults: @escaping OpenFolder.Faults
    ) {
        self.output = output
        self.spared = folders
        self.jobs = max(1, jobs)
        self.patience = patience
        self.faults = faults
    }

    /// What a run would do to a site made from the same, which nobody has touched since: nothing.
    ///
    /// Nil where another site stands, or nobody knows.
    public func standing(madeFrom origin: SiteOrigin) async throws(PublishingError) -> Publication? {
        try await looking { folder in try? await folder.standing(madeFrom: origin, jobs: jobs) }
    }

    /// The same before anything is read.
    ///
    /// - Parameter unread: as in `SiteOrigin`.
    public func standing(unread: SHA256Digest) async throws(PublishingError) -> Publication? {
        try await looking { folder in try? await folder.standing(unread: unread, jobs: jobs) }
    }

    /// Publishes a site of files that are all known from the start.
    public func publish(
        _ files: FileSet,
        madeFrom origin: SiteOrigin? = nil
    ) async throws(PublishingError) -> Publication {
        try await publish(madeFrom: origin) { site throws(PublishingError) in try await site.add(files) }
    }

    /// Publishes a site.
    ///
    /// 1. Waits for other runs whose output folder lies in the same folder, and puts in order what a dead one left.
    /// 2. Looks at what stands there: ours by the manifest, or somebody else's.
    /// 3. Renders every file; those with new bytes go into a tree beside the site.
    /// 4. If anything is new: hard-links the rest of the site into that tree, and lets the two change places.
    ///
    /// - Parameters:
    ///   - origin: what the files are made from, for `standing`; nil where nobody knows.
    ///   - make: adds the files, all at once or some after others, so that what these are made from can be let go.
    public func publish(
        madeFrom origin: SiteOrigin? = nil,
        _ make: (inout NewSite) async throws(PublishingError) -> Void
    ) async throws(PublishingError) -> Publication {
        try await working { folder throws(PublishingError) in
            let (standing, manifest) = try look(at: folder)
            let staging = Staging(folder: folder, standing: standing, manifest: manifest)
            var site = NewSite(staging, jobs: jobs)
            try await make(&site)
            let publication = try await complete(site)
            // Without a receipt the next run only takes longer.
            if let origin { try? await folder.leaveReceipt(of: publication, madeFrom: origin, jobs: jobs) }
            return publication
        }
    }
}

extension SitePublisher {
    /// Looks at the output folder while no other run writes to it; nil, and nothing is made, if there's none.
    private func looking(
        _ body: (OutputFolder) async throws(PublishingError) -> Publication?
    ) async throws(PublishingError) -> Publication? {
        guard (try? OpenFolder.realPath(output)) != nil else { return nil }
        return try await working(body)
    }

    /// Does something to the output folder while no other run does.
    private func working<Result>(
        _ body: (OutputFolder) async throws(PublishingError) -> Result
    ) async throws(PublishingError) -> Result {
        let folder = try OutputFolder(path: output, sparing: spared, home: OpenFolder.home, faults: faults)
        try await lock(folder.parent)
        defer { folder.parent.unlock() }
        do {
            try PublishingError.wrapping(folder.recover)
            return try await body(folder)
        } catch {
            // Whatever this can't put in order, the next run tries again.
            try? folder.recover()
            throw error
        }
    }

    private func lock(_ parent: OpenFolder) async throws(PublishingError) {
        let deadline = ContinuousClock.now + patience
        while try !PublishingError.wrapping(parent.lock) {
            guard ContinuousClock.now < deadline, !Task.isCancelled else { throw .busy(output: output) }
            try? await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Puts a site that has all its files in the place of the one that stands there.
    private func complete(_ site: NewSite) async throws(PublishingError) -> Publication {
        let (staging, rendered) = (site.staging, site.rendered)
        let folder = staging.folder
        let survey = try PublishingError.wrapping { () throws(FileError) in
            let paths = site.paths.map { DiskPath($0) }
            return try Survey(planned: paths, standing: staging.standing, manifest: staging.manifest) {
                path throws(FileError) in
                SHA256Digest(of: try folder.parent.bytes(of: folder.site / path))
            }
        }
        let obstacles = survey.obstacles + rendered.obstacles
        guard obstacles.isEmpty else {
            throw .foreign(paths: obstacles.sorted().map(\.text), output: output)
        }

        var publication = Publication(survey, rendered)
        do throws(FileError) {
            let manifest = Manifest.bytes(of: rendered.files)
            if survey.removed.isEmpty, rendered.written == 0,
                try staging.siteHolds(manifest, at: Manifest.path)
            {
                return publication
            }
            try await staging.complete(with: survey, rendered.unchanged, manifest, jobs: jobs)
            try folder.replace(siteStands: !staging.standing.folders.isEmpty)
        } catch {
            throw .file(error)
        }
        do {
            try folder.recover()
        } catch {
            publication.leftover = error
        }
        return publication
    }

    /// What stands in the output folder, if it's one that can be exchanged.
    private func look(at folder: OutputFolder) throws(PublishingError) -> (StandingTree, Manifest) {
        let standing = try PublishingError.wrapping { () throws(FileError) in try StandingTree(of: folder) }
        guard standing.files[.here] == nil else { throw .notAFolder(output: output) }
        guard standing.mountPoints.isEmpty else {
            throw .mounted(paths: standing.mountPoints.sorted().map(\.text), output: output)
        }
        guard let kind = standing.kind(of: Manifest.path) else { return (standing, .none) }
        guard kind == .file else { throw .foreign(paths: [Manifest.name], output: output) }
        let bytes = try PublishingError.wrapping { () throws(FileError) in
            try folder.parent.bytes(of: folder.site / Manifest.path)
        }
        guard let manifest = Manifest(bytes: bytes) else {
            throw .unreadableManifest(path: "\(output)/\(Manifest.name)")
        }
        return (standing, manifest)
    }
}
