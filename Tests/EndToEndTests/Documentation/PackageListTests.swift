import Foundation
import TestSupport
import Testing

/// The packages that a machine needs which only runs the program.
@Suite struct `The packages that the program needs` {
    @Test(arguments: [
        "docs/publishing.md", "Makefile", "Example/setup/github-workflow.yml", "Example/setup/gitlab-ci.yml",
    ])
    func `are the same wherever they're listed`(path: String) throws {
        let text = try String(contentsOfFile: PackageFolder.path(path), encoding: .utf8)
        #expect(
            Set(text.matches(of: /\blib[a-z-]+[0-9](?:[0-9a-z.-]*[0-9])?\b/).map { String($0.output) }) == [
                "libcmark-gfm0.29.0.gfm.6", "libcmark-gfm-extensions0.29.0.gfm.6", "libyaml-0-2",
                "libnettle8", "libjemalloc2",
            ]
        )
    }
}
