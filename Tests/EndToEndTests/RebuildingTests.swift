import Foundation
import TestSupport
import Testing

/// A site that's built again, or that is hindered from it.
@Suite struct `A site built again` {
    @Test func `isn't touched if everything is read again and nothing changed`() async throws {
        let briefing = try Briefing.fixture()
        // Else the second run may be the first to find them so, and says so in the receipt.
        try await Self.haveFilesSettled()
        try briefing.build()
        let before = try briefing.folder.traces()
        let run = try briefing.run("build", "--verbose")
        #expect(run.status == 0)
        #expect(run.output.contains("131 files: 0 written, 131 unchanged, 0 removed"), "\(run.output)")
        #expect(try briefing.folder.traces() == before)
    }

    @Test func `isn't even read again if nobody touched anything`() async throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try await Self.haveFilesSettled()
        try briefing.build()
        let before = try briefing.folder.traces()
        let run = try briefing.run("build", "--timings")
        #expect(run.status == 0)
        #expect(run.output.hasPrefix("131 files: 0 written, 131 unchanged, 0 removed"), "\(run.output)")
        #expect(Self.phases(run) == ["looking for changes"])
        #expect(try briefing.folder.traces() == before)

        #expect(
            Self.phases(try briefing.run("build", "--timings", "--locked")).contains("proving quotations")
        )
        #expect(
            Self.phases(try briefing.run("build", "--timings", "--verbose")).contains("proving quotations")
        )
    }

    @Test(arguments: [
        "touch Content/pages/method.md", "mkdir Content/topics/more", "mkdir Templates/theme",
        "touch texts/river-agency.txt", "touch Public/index.html", "rm .Public.verbatim-receipt",
    ])
    func `is read again if somebody touched anything`(script: String) async throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.shell("mkdir -p Templates")
        try await Self.haveFilesSettled()
        try briefing.build()
        #expect(Self.phases(try briefing.run("build", "--timings")) == ["looking for changes"])
        try briefing.folder.shell(script)
        #expect(Self.phases(try briefing.run("build", "--timings")).contains("proving quotations"))
    }

    @Test func `isn't begun where there's no briefing`() throws {
        let briefing = try Briefing.small()
        let before = try briefing.folder.traces()
        #expect(try briefing.run("build", "nowhere").status == 2)
        #expect(try briefing.folder.traces() == before)
    }

    /// What was found has to be told each time.
    @Test func `is read again if something was found`() async throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("echo x > Content/claims/stray.txt")
        try await Self.haveFilesSettled()
        for _ in 1...2 {
            let run = try briefing.run("build")
            #expect(run.status == 0)
            #expect(run.errors.contains("Content/claims/stray.txt: warning[stray-file]"), "\(run.errors)")
        }
    }

    @Test func `keeps every file that the change doesn't concern, to the inode`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.write("my own", to: "Public/CNAME")
        let (before, inodes) = (try briefing.folder.files("Public"), try Self.inodes(briefing))
        try briefing.folder.shell("sed -i 's/One line/Another line/' Content/pages/method.md")
        try briefing.build()

        let after = try briefing.folder.files("Public")
        let changed = Files.differences(before, after)
        #expect(
            changed.filter { !Self.isPartOfSearch($0) }
                == ["≠ .verbatim-manifest", "≠ pages/method.html", "≠ search/parts.js"]
        )
        // The search changes where the record stands, and where its new words do: there's another file of each.
        #expect(changed.filter(Self.isPartOfSearch).map { $0.prefix(1) }.sorted() == ["+", "+", "-", "-"])
        for (path, inode) in try Self.inodes(briefing)
        where !changed.contains(where: { $0.hasSuffix(" \(path)") }) {
            #expect(inodes[path] == inode, "\(path)")
        }
        #expect(after["CNAME"] == Data("my own".utf8))
    }

    @Test func `loses the page of a claim that's removed, and no other`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.write("my own", to: "Public/claims/own.html")
        let before = try briefing.folder.files("Public")
        try briefing.folder.remove("Content/claims/dam-was-badly-kept.md")
        try briefing.build()
        let changed = Files.differences(before, try briefing.folder.files("Public"))
        #expect(
            changed.filter { !Self.isPartOfSearch($0) }.sorted()
                == [
                    "- claims/dam-was-badly-kept.html", "≠ .verbatim-manifest", "≠ claims/index.html",
                    "≠ data/claims.csv", "≠ data/claims.json", "≠ index.html", "≠ search/parts.js",
                    "≠ sitemap.xml",
                ]
        )
    }

    @Test func `keeps a generated file that somebody altered and that it would have removed`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        try briefing.folder.write("altered", to: "Public/claims/dam-was-badly-kept.html")
        try briefing.folder.remove("Content/claims/dam-was-badly-kept.md")
        let run = try briefing.run("build", "--quiet", "--strict")
        #expect(run.status == 1)
        #expect(run.errors.contains("Public/claims/dam-was-badly-kept.html: warning[altered-output]"))
        #expect(try briefing.folder.text("Public/claims/dam-was-badly-kept.html") == "altered")
    }

    /// A build is killed at twenty moments, spread over the time that it takes.
    @Test func `is the old one or the new one, whole, if the build is killed`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SeededGenerator(seed: seed)
        let briefing = try Briefing.fixture()
        let settings = "Content/site.yml"
        let old = try briefing.folder.text(settings)
        let new = old.replacing("Orla gates", with: "Orla weirs")
        try briefing.build()
        let oldSite = try briefing.folder.files("Public")
        try briefing.folder.write(new, to: settings)
        let clock = ContinuousClock()
        let duration = try clock.measure { try briefing.build(["--output", "new"]) }
        let newSite = try briefing.folder.files("new")
        #expect(Files.differences(oldSite, newSite).count > 30)

        var seen: Set<String> = []
        for attempt in 1...20 {
            let target = attempt % 2 == 0 ? old : new
            try briefing.folder.write(target, to: settings)
            let moment = Duration.milliseconds(1) + duration * Double.random(in: 0...1.2, using: &generator)
            try briefing.kill(["build", "--quiet"], after: moment)
            let site = try briefing.folder.files("Public")
            let isOld = Files.differences(oldSite, site) == []
            let isNew = Files.differences(newSite, site) == []
            #expect(isOld || isNew, "killed after \(moment), attempt \(attempt), seed \(seed)")
            seen.insert(isOld ? "old" : "new")
        }
        // What dead runs left behind is gone after the next one that lives.
        try briefing.folder.write(new, to: settings)
        try briefing.build()
        #expect(Files.differences(newSite, try briefing.folder.files("Public")) == [])
        let names = try FileManager.default.contentsOfDirectory(atPath: briefing.path)
        #expect(
            names.filter { $0.contains(".verbatim") }.sorted() == [
                ".Public.verbatim-receipt", ".new.verbatim-receipt",
            ]
        )
        let content = try FileManager.default.contentsOfDirectory(atPath: "\(briefing.path)/Content")
        #expect(content.filter { $0.hasPrefix(".") } == [])
    }

    @Test(.enabled(if: SmallDisk.isPossible, "only root can lend a small disk, in a namespace of its own"))
    func `is the old one if the disk is full`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.shell("mkdir disk")
        let log = try briefing.folder.shell(
            """
            unshare --mount bash -euo pipefail -c '
                mount -t tmpfs -o size=6m,mode=755 tmpfs disk
                "\(Program.path)" build --quiet --output disk/site
                cp -R disk/site before
                sed -i s/gates/weirs/ Content/site.yml
                dd if=/dev/zero of=disk/filler bs=4096 2>/dev/null || true
                status=0
                "\(Program.path)" build --quiet --output disk/site 2>errors || status=$?
                echo "status $status"
                cat errors
                diff -r before disk/site && echo "the same site"
                ls -A disk
                rm disk/filler
                "\(Program.path)" build --quiet --output disk/site
                diff -rq before disk/site >/dev/null || echo "the new site"
                ls -A disk
            '
            """,
            ["SOURCE_DATE_EPOCH": "1933027200"]
        )
        #expect(
            log.replacing(/\/\S+\/\.site\.verbatim-staging\/[^:']+/, with: "A FILE")
                == """
                status 1
                A FILE: error[output-failed]: can't write 'A FILE': no space left on the disk

                1 error
                the same site
                .site.verbatim-receipt
                filler
                site
                the new site
                .site.verbatim-receipt
                site

                """
        )
    }

    /// Waits until what was written is old enough for its stamp to tell something.
    private static func haveFilesSettled() async throws {
        try await Task.sleep(for: .seconds(4))
    }

    /// The phases of a run that `--timings` told of.
    private static func phases(_ run: Run) -> [String] {
        run.errors.split(separator: "\n").map(String.init).drop { !$0.hasPrefix("phase ") }.dropFirst()
            .prefix { !$0.hasPrefix("made with ") }
            .map { $0.split(separator: " ").dropLast().joined(separator: " ") }
    }

    /// Those files are named by what they hold.
    private static func isPartOfSearch(_ difference: String) -> Bool {
        difference.contains(" search/records/") || difference.contains(" search/terms/")
    }

    /// Inode and time of writing of each file of the site; making another name for a file changes neither.
    private static func inodes(_ briefing: Briefing) throws -> [String: String] {
        let lines = try briefing.folder.shell("cd Public && find . -type f -printf '%P %i %T@\\n'")
        return Dictionary(
            uniqueKeysWithValues: lines.split(separator: "\n").map { line in
                let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
                return (parts[0], parts[1])
            }
        )
    }
}

private enum SmallDisk {
    static let isPossible: Bool = {
        let run = try? Run(
            of: "/bin/bash",
            ["-c", "unshare --mount mount -t tmpfs tmpfs /mnt"],
            in: "/"
        )
        return run?.status == 0
    }()
}
