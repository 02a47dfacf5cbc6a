import Foundation
import Testing

/// Texts that may not be published: nothing of them but the quotations gets out.
@Suite struct `A text of the texts folder` {
    @Test func `leaves no twelve words in a site or the lock but the quoted ones`() throws {
        let briefing = try Briefing.fixture()
        try briefing.build(["--drafts", "--output", "drafts"])
        try briefing.build()

        var outputs = try briefing.folder.files("Public")
        outputs.merge(try briefing.folder.files("drafts").map { ("drafts/\($0)", $1) }) { $1 }
        outputs["quotations.lock"] = Data(try briefing.folder.text("Content/quotations.lock").utf8)
        let printed = outputs.mapValues {
            Self.words(String(decoding: $0, as: UTF8.self)).joined(separator: " ")
        }
        let secrets = try Self.secrets(of: briefing)
        #expect(secrets.count > 50)
        for secret in secrets {
            let leaks = printed.filter { $0.value.contains(secret) }.keys.sorted()
            #expect(leaks == [], "\(secret)")
        }
        // The test finds what is printed: the quotation itself.
        let quoted = "three of the gates stood open from one in the morning"
        #expect(printed.contains { $0.value.contains(quoted) })
    }

    @Test(arguments: [
        ("Templates/theme", "", "Templates/theme"), ("Templates/theme/a/b", "", "Templates/theme/a/b"),
        (".", "mkdir Templates/theme", "Templates/theme"),
        ("Templates/words", "cd Templates; mkdir theme; ln -s ../words theme/w", "Templates/theme/w"),
        ("Templates/words", "cd Templates; mkdir theme; ln -s ../words/a.txt theme/w", "Templates/theme/w"),
        ("Templates/words", "ln -s words Templates/theme", "Templates/theme"),
    ])
    func `never gets out with the theme`(texts: String, script: String, place: String) throws {
        let briefing = try Briefing.small([
            "Content/site.yml": "title: A small briefing\ntexts: \(texts)\n",
            "\(texts)/a.txt": "What nobody may read.\n",
        ])
        try briefing.folder.shell("mkdir -p Templates\n\(script)")
        for command in ["check", "build"] {
            let run = try briefing.run(command, "--quiet")
            #expect(run.status == 1)
            #expect(
                run.errors.contains(
                    """
                    \(place): error[published-texts]: full texts lie here, and all that's in Templates/theme would be published
                          = help: keep the texts in a folder of their own, and name that one as 'texts' in Content/site.yml

                    """
                ),
                "\(run.errors)"
            )
        }
        // Nor is it where others are proven by in this run.
        #expect(try briefing.run("build", "--texts", "Content").errors.contains("error[published-texts]"))
        #expect(!FileManager.default.fileExists(atPath: briefing.path + "/Public"))
    }

    @Test(arguments: ["../../texts", "../../texts/a.txt", "/etc/passwd", "/etc"])
    func `never gets out by a link, nor does anything else that stands elsewhere`(target: String) throws {
        let briefing = try Briefing.small([
            "Content/site.yml": "title: A small briefing\ntexts: texts\n",
            "texts/a.txt": "What nobody may read.\n",
        ])
        try briefing.folder.shell("mkdir -p Templates/theme; ln -s \(target) Templates/theme/link.txt")
        #expect(
            try briefing.run("build", "--quiet")
                == Run(
                    status: 1,
                    errors: """
                        Templates/theme/link.txt: error[link-outside]: this symbolic link leads out of the folder of templates and isn't followed
                              = help: copy what it leads to into its place

                        1 error

                        """
                )
        )
        #expect(!FileManager.default.fileExists(atPath: briefing.path + "/Public"))
    }

    /// All runs of twelve words of the texts that no quotation holds.
    private static func secrets(of briefing: Briefing) throws -> Set<String> {
        let texts = try briefing.folder.files("texts").values.map { String(decoding: $0, as: UTF8.self) }
        let records = try briefing.folder.files("Content").values
            // As bodies are read: without the addresses of links.
            .map { String(decoding: $0, as: UTF8.self).replacing(/\]\([^)]*\)/, with: "]") }
            .map { words($0).joined(separator: " ") }
        let runs = texts.flatMap { text -> [String] in
            let words = words(text)
            return (0...max(0, words.count - 12)).map {
                words[$0..<min(words.count, $0 + 12)].joined(separator: " ")
            }
        }
        return Set(runs).filter { run in !records.contains { $0.contains(run) } }
    }

    private static func words(_ text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
}
