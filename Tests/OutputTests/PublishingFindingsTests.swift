import Glibc
import SourceText
import Testing

@testable import Output

@Suite struct `What a person reads when a site can't be published` {
    @Test func `names every file in the way, up to ten`() {
        let paths = (1...12).map { "claims/\($0).html" }
        let findings = PublishingError.foreign(paths: Array(paths.prefix(2)), output: "Public").findings
        #expect(
            FindingPrinter(colour: false).print(findings) == """
                Public/claims/1.html: error[foreign-output]: this isn't Verbatim's, nor is one more, and a file of the site must go there
                      = note: and here: Public/claims/2.html
                      = help: move it away, or publish to another folder with --output

                1 error

                """
        )
        #expect(PublishingError.foreign(paths: paths, output: "Public").findings.first?.notes.count == 9)
    }

    @Test(
        arguments: [
            (
                FileError(.write, "Public/a", code: ENOSPC),
                "can't write 'Public/a': no space left on the disk", nil
            ),
            (
                FileError(.makeFolder, "x", code: EACCES), "can't make the folder 'x': permission denied",
                "a site is built beside its output folder, so the folder around it must be writable"
            ),
            (FileError(.lock, "x", code: 4711), "can't lock 'x': system error 4711", nil),
        ] as [(FileError, String, String?)]
    )
    func `says what couldn't be done, to which file, and why`(
        error: FileError,
        message: String,
        help: String?
    ) {
        let finding = PublishingError.file(error).findings.first
        #expect(finding?.message == message)
        #expect(finding?.help == [help].compactMap(\.self))
    }

    @Test func `has a code from the table of codes`() {
        let errors: [PublishingError] = [
            .paths([.unsuitable(path: "..", reason: "r"), .collision(path: "a", other: "A")]),
            .wouldBury(folder: "Content", output: "."), .wouldMix(folder: "Content", output: "Content/site"),
            .notAFolder(output: "x"), .busy(output: "x"),
            .foreign(paths: ["a"], output: "x"), .mounted(paths: ["."], output: "x"),
            .unreadableManifest(path: "x"), .file(FileError(.write, "x", code: EIO)),
        ]
        let kinds = PublishingFindings.all
        #expect(errors.flatMap(\.findings).allSatisfy { kinds.contains($0.kind) })
        #expect(kinds.map(\.code) == kinds.map(\.code).sorted())
    }
}
