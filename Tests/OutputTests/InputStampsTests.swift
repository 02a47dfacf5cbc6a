import Foundation
import Testing

@testable import Output

/// What tells a run that it would read the same as a former one, without reading.
@Suite struct `How a run's input stands` {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.shell(
            "mkdir -p Content/claims; echo Paid > Content/claims/paid.md; echo x > Content/site.yml"
        )
    }

    /// A minute from now, when everything that's written now has long settled.
    private var later: Int { Int(Date.now.timeIntervalSince1970) + 60 }

    private func stamps(now: Int? = nil, jobs: Int = 2) async -> InputStamps? {
        let folders = ["Content", "Templates"].map { "\(folder.path)/\($0)" }
        return await InputStamps(of: folders, now: now ?? later, jobs: jobs)
    }

    @Test(
        arguments: [
            "nothing at all": ":",
            "a file is read": "cat Content/claims/paid.md",
            "a file is altered": "echo Sold > Content/claims/paid.md",
            "a file is altered, and its size and time are as before":
                "cp -p Content/site.yml a; echo y > Content/site.yml; touch -r a Content/site.yml; rm a",
            "a file is replaced by its like": "cp Content/site.yml a; mv a Content/site.yml",
            "a file is added": "touch Content/claims/sold.md",
            "a file is removed": "rm Content/claims/paid.md",
            "a file is renamed": "mv Content/claims/paid.md Content/claims/sold.md",
            "an empty folder is added": "mkdir Content/topics",
            "a folder that wasn't there is added": "mkdir Templates",
            "a folder can be read no longer by others": "chmod 700 Content/claims",
        ].sorted { $0.key < $1.key }
    )
    func `is as it was as long as nobody touches it`(what: String, script: String) async throws {
        let before = try #require(await stamps())
        try folder.shell(script)
        let isSame = ["nothing at all", "a file is read"].contains(what)
        #expect(await (stamps() == before) == isSame)
        #expect(await stamps() != nil)
    }

    @Test func `is the same, however many files are looked at at a time`() async throws {
        try folder.shell("for n in $(seq 700); do echo $n > Content/claims/claim-$n.md; done")
        #expect(await stamps(jobs: 1) == stamps(jobs: 8))
    }

    @Test func `isn't told of what was written to a moment ago`() async throws {
        let written = Int(
            try folder.shell("stat --format %Z Content/site.yml").trimmingCharacters(in: .newlines)
        )
        let moment = try #require(written)
        #expect(await stamps(now: moment) == nil)
        #expect(await stamps(now: moment + 2) == nil)
        #expect(await stamps(now: moment + 3) != nil)
        // A clock that's behind tells nothing.
        #expect(await stamps(now: moment - 3600) == nil)
    }

    @Test(
        arguments: [
            "ln -s ../site.yml Content/claims/linked.md",
            "ln -s /tmp Content/topics",
            "rm -r Content; echo x > Content",
        ]
    )
    func `isn't told where a stamp may stay while the content changes, or can't be had`(script: String)
        async throws
    {
        try folder.shell(script)
        #expect(await stamps() == nil)
    }
}
