import Foundation
import TestSupport
import Testing

/// What the repository's own briefing said, and didn't say, before and after the images of January 2023.
///
/// Two reports are dated to 23 December 2022. A third, InsideOver's, bears no date: it may be of the same week or of
/// January. The last two were written after the White House released images on 20 January 2023.
@Suite struct `The briefing as known on a day` {
    @Test func `says at the end of December that no evidence had been published, as far as one could know`()
        throws
    {
        let site = try Self.december.get()
        let claim = try site.words("claims/no-public-evidence.html")
        #expect(claim.contains("As known on 31 December 2022."))
        #expect(claim.contains("Possibly known by then, possibly published later: InsideOver"))
        #expect(
            claim.contains("Possibly known then. Each source of this claim may have been published later.")
        )
        #expect(claim.contains("“Washington and Tokyo have yet to submit evidence public”"))
        #expect(claim.contains("The two that are dated to December mention no evidence shown."))
        #expect(claim.contains("based on what we knew up to 31 December 2022"))
        #expect(!claim.contains("no longer true after 20 January 2023"))
        #expect(!claim.contains("Analysis"))

        let delivery = try site.words("claims/nk-delivered-arms-to-wagner.html")
        #expect(delivery.contains("the third, which bears no date, says that none had been released."))
        #expect(delivery.contains("InsideOver (possibly known then)"))
        #expect(delivery.contains("“has yet to release any further details or damning evidence”"))
        #expect(delivery.contains("Said to have happened possibly November 2022"))
        #expect(!delivery.contains("images"))
        #expect(!delivery.contains("Images"))

        let payment = try site.words("claims/wagner-paid.html")
        #expect(payment.contains("Unconfirmed One clause of one sentence, printed alike by two sources."))
        #expect(payment.contains("based on what we knew up to 31 December 2022"))
        #expect(payment.contains("Read for it, and silent InsideOver (possibly known then)"))
        #expect(!payment.contains("January reports"))
        #expect(!payment.contains("Ryan Morgan"))
    }

    @Test func `knows at the end of December neither the images nor what was told with them`() throws {
        let site = try Self.december.get()
        let paths = Set(site.files.keys)
        #expect(paths.isSuperset(of: ["articles/agency-feed.html", "claims/munitions-by-rail.html"]))
        for later in [
            "articles/ryan-morgan.html", "articles/unnamed-january.html", "claims/us-released-imagery.html",
            "claims/images-show-arms.html", "claims/russian-trains-to-nk-2022-11-18.html",
            "claims/second-us-accusation.html", "statements/kirby-2023-01-20.html",
            "actors/antony-blinken.html",
            "pages/about.html",
        ] {
            #expect(!paths.contains(later), "\(later)")
        }
        for path in paths.filter({ $0.hasSuffix(".html") }).sorted() {
            let words = try site.words(path)
            #expect(!words.lowercased().contains("images of"), "\(path)")
            #expect(!words.contains("satellite"), "\(path)")
            #expect(words.contains("As known on 31 December 2022."), "\(path)")
        }
        // What a known source prints stays, also where it was quoted for a claim of later.
        let early = try site.words("articles/report-1308-ist.html")
        #expect(early.contains("“This is not the first time”"))
        #expect(!early.contains("second American accusation"))
        #expect(try site.words("index.html").contains("50 claims 3 of them contested 3 sources"))
    }

    @Test func `tells a date of December by the sources of December alone`() throws {
        // That it may have been the 23rd is known from a report of January.
        let december = try Self.december.get().words("claims/kirby-accused-nk-in-december.html")
        #expect(!december.contains("Said to have happened"))
        let january = try Self.january.get().words("claims/kirby-accused-nk-in-december.html")
        #expect(january.contains("Said to have happened 22 or 23 December 2022"))
    }

    @Test func `says at the end of January that images were released, and keeps what was said before`() throws
    {
        let site = try Self.january.get()
        let imagery = try site.words("claims/us-released-imagery.html")
        #expect(imagery.contains("As known on 31 January 2023."))
        #expect(!imagery.contains("ossibly known"))
        #expect(imagery.contains("Our assessment Supported Two sources report the release"))
        #expect(imagery.contains("“January 20 comes with images”"))

        let evidence = try site.words("claims/no-public-evidence.html")
        #expect(evidence.contains("no longer true after 20 January 2023, when images were released."))
        #expect(evidence.contains("An absence can only be observed at a time."))
        #expect(
            evidence.contains(
                "21 November 2026 Assessment Unconfirmed · based on what we knew up to 31 December 2022 First assessment"
            )
        )
        #expect(evidence.contains("“Washington and Tokyo have yet to submit evidence public”"))
        #expect(try site.words("index.html").contains("5 sources"))
    }

    /// Only what's dated tells what it rests on: the rest goes, however harmless it may look.
    @Test func `isn't changed by anything that the desk wrote later`() throws {
        let folder = try TemporaryFolder()
        try folder.shell("cp -R '\(PackageFolder.path("Content"))' '\(PackageFolder.path("Templates"))' .")
        try folder.shell(
            """
            sed -i 's/^description: .*/description: This is hindsight./; /^  /d' Content/site.yml
            for file in Content/{claims,topics,actors,pages}/*.md Content/articles/{ryan-morgan,unnamed-january}.md; do
              printf '\\n\\nThis is hindsight.\\n' >> $file
            done
            sed -i 's/^summary: .*/summary: This is hindsight./' Content/topics/*.md
            sed -i 's/^described-as: .*/described-as: This is hindsight./' Content/actors/*.md
            sed -i 's/^title: .*/title: This is hindsight./' Content/articles/{ryan-morgan,unnamed-january}.md
            sed -i '/^assessment:/,/^---/s/^  says: .*/  says: This is hindsight./' Content/claims/us-released-imagery.md
            """
        )
        #expect(try folder.shell("grep -rl 'This is hindsight' Content | wc -l") != "0\n")
        let site = try BuiltSite(asKnownOn: "2022-12-31", from: folder.path)
        #expect(Files.differences(try Self.december.get().files, site.files) == [])
    }

    private static let december = Result {
        try BuiltSite(asKnownOn: "2022-12-31", from: PackageFolder.url.path)
    }
    private static let january = Result {
        try BuiltSite(asKnownOn: "2023-01-31", from: PackageFolder.url.path)
    }
}

/// Whatever the day, nothing is shown of an article that was surely published later.
@Suite struct `A site as known on a day` {
    static let cases: [(project: String, day: String, later: Set<String>)] = [
        (
            ".", "2022-12-22",
            ["agency-feed", "insideover", "report-1308-ist", "ryan-morgan", "unnamed-january"]
        ),
        (".", "2022-12-31", ["ryan-morgan", "unnamed-january"]),
        ("Tests/Fixtures/briefing", "2031-03-04", ["canal-times", "orla-sheet", "quay-echo", "talblatt"]),
        (
            "Tests/Fixtures/briefing", "2031-02-28",
            [
                "canal-times", "gate-log", "harbour-post", "orla-sheet", "quay-echo", "quay-notes",
                "river-agency",
                "talblatt",
            ]
        ),
    ]

    @Test(arguments: cases)
    func `holds no name, title or quotation of a later article`(
        project: String,
        day: String,
        later: Set<String>
    ) throws {
        let folder = PackageFolder.path(project)
        let site = try BuiltSite(asKnownOn: day, from: folder)
        let records = try Files.read("\(folder)/Content/articles").map { name, bytes in
            (name: String(name.dropLast(".md".count)), text: String(decoding: bytes, as: UTF8.self))
        }
        let known = records.filter { !later.contains($0.name) }
        #expect(records.count - known.count == later.count)
        let secrets = records.filter { later.contains($0.name) }.flatMap { record in
            let quotes = record.text.matches(of: /- quote: (?:\|-\n +)?(.+)/).map { String($0.1) }
            let titles = record.text.matches(of: /\n(?:title|short): (.+)/).map { String($0.1) }
            return ([record.name] + titles + quotes).filter { words in
                words.split(separator: " ").count != 2 && !known.contains { $0.text.contains(words) }
            }
        }
        #expect(secrets.count > 8)
        for path in site.files.keys.sorted() where path.hasSuffix(".html") {
            let words = try site.words(path)
            let leaks = secrets.filter { words.contains($0) || path.contains($0) }
            #expect(leaks == [], "\(path)")
        }
        // The test finds what is there.
        let named = known.flatMap { $0.text.matches(of: /\ntitle: ([A-Z].+)/).map { String($0.1) } }
        let lists = try site.words("articles/index.html")
        #expect(named.allSatisfy(lists.contains))
    }

    @Test func `leaves the lock, the published site and the address of that site alone`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build()
        let before = try briefing.folder.traces("Content Public")
        try briefing.build(["--as-of", "2031-03-04", "--output", "then"])
        #expect(try briefing.folder.traces("Content Public") == before)
        #expect(try !briefing.folder.text("then/index.html").contains("rel=\"canonical\""))
    }

    @Test func `shows drafts only when they're asked for`() throws {
        let briefing = try Briefing.fixture()
        let options = ["--as-of", "2031-03-05", "--output"]
        try briefing.build(options + ["without"])
        try briefing.build(options + ["with", "--drafts"])
        let draft = "claims/sluice-was-sabotaged.html"
        #expect(try briefing.folder.files("without")[draft] == nil)
        #expect(try briefing.folder.text("with/\(draft)").contains("As known on 5 March 2031"))
    }

    @Test func `isn't built of a briefing in which anything is wrong, however late it is`() throws {
        let briefing = try Briefing.fixture()
        try briefing.folder.write(
            "---\ntitle: Later\npublished: 2040-01-01\nbased-on: [nothing]\n---\n",
            to: "Content/articles/later.md"
        )
        let run = try briefing.run("build", "--as-of", "2031-03-04", "--output", "then")
        #expect(run.status == 1)
        #expect(run.errors.contains("no article is named 'nothing'"))
        #expect(try briefing.run("build", "--quiet").status == 1)
    }

    @Test(arguments: [
        ("2022-12", "'2022-12' isn't a day; its last day is '2022-12-31'."),
        ("2022", "'2022' isn't a day; its last day is '2022-12-31'."),
        ("2022-12-31~", "'2022-12-31~' isn't a day; the day alone is '2022-12-31'."),
        ("2022-12-31T13:08:00Z", "'2022-12-31T13:08:00Z' isn't a day; the day alone is '2022-12-31'."),
        ("2022-12-31/..", "'2022-12-31/..' isn't a day such as 2022-12-31."),
        ("yesterday", "'yesterday' isn't a day such as 2022-12-31."),
        ("2022-02-30", "'2022-02-30' has no day 30; February 2022 has 28 days."),
        ("31 December 2022", "write 2022-12-31, not 31 December 2022."),
        ("2022-31-12", "'2022-31-12' has no month 31; months go from 01 to 12; write 2022-12-31."),
    ])
    func `is that of a day, and it's said which one may be meant`(text: String, message: String) throws {
        let run = try Briefing.small().run("build", "--as-of", text, "-o", "then")
        #expect(run.status == 2)
        #expect(
            run.errors.hasPrefix("Error: The value '\(text)' is invalid for '--as-of <as-of>': \(message)\n"),
            "\(run.errors)"
        )
    }

    @Test func `of which no source was known yet says so`() throws {
        let briefing = try Briefing.fixture()
        let run = try briefing.run("build", "--quiet", "--as-of", "2000-01-01", "--output", "then")
        #expect(
            run
                == Run(
                    status: 0,
                    errors: """
                        Content/articles: warning[nothing-known]: no dated source was known on 2000-01-01
                              = help: the first day with one is 2031-03-01

                        1 warning

                        """
                )
        )
        let strict = try briefing.run("build", "--strict", "--as-of", "2000-01-01", "--output", "strict")
        #expect(strict.status == 1)
        #expect(!strict.errors.isEmpty && (try? briefing.folder.files("strict")) == nil)
    }

    @Test func `needs a folder of its own`() throws {
        let briefing = try Briefing.small()
        let missing = try briefing.run("build", "--as-of", "2022-12-31")
        #expect(missing.status == 2)
        #expect(
            missing.errors.hasPrefix(
                "Error: --as-of needs --output or --single: an earlier state mustn't replace the published one.\n"
            )
        )
        let refused = try briefing.run("build", "--as-of", "2022-12-31", "-o", "Public/then")
        #expect(refused.status == 2)
        #expect(
            refused.errors.hasPrefix(
                "Error: --as-of refuses 'Public/then': it's in the folder that is published.\n"
            )
        )
    }
}

extension BuiltSite {
    /// The site of a project as it was known on a day, made from the lock alone where the texts aren't here.
    init(asKnownOn day: String, from project: String) throws {
        let output = try TemporaryFolder()
        let run = try Program.run(
            "build",
            "--quiet",
            "--as-of",
            day,
            "--output",
            "\(output.path)/site",
            in: project
        )
        // Before the first source there's nothing to show, which is said.
        guard run.status == 0, run.errors.isEmpty || run.errors.contains("warning[nothing-known]") else {
            throw ScriptFailure(script: "verbatim build --as-of \(day)", run: run)
        }
        try self.init(folder: "\(output.path)/site")
    }

    /// What a page says, title included, with one space between any two words.
    fileprivate func words(_ path: String) throws -> String {
        let page = try #require(files[path], "there's no \(path)")
        return String(decoding: page, as: UTF8.self)
            .replacing(/<\/?(?:a|span|strong|small|em|mark)(?: [^>]*)?>/, with: "")
            .replacing(/<[^>]*>/, with: " ")
            .replacing("&quot;", with: "\"").replacing("&lt;", with: "<").replacing("&amp;", with: "&")
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
