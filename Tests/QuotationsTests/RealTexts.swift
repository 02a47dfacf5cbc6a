import Foundation
import TestSupport

@testable import Quotations

/// Texts that were really written: the five articles where they're at hand, otherwise those of the fixture.
let realTexts: [QuotableText] = {
    let corpus = texts(in: PackageFolder.shared("corpus"))
    let fixture = PackageFolder.url.appending(path: "Tests/Fixtures/briefing/texts")
    return corpus.isEmpty ? texts(in: fixture) : corpus
}()

private func texts(in folder: URL?) -> [QuotableText] {
    guard let folder else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().compactMap { name in
        (try? Data(contentsOf: folder.appending(path: name))).map { QuotableText(plainText: Array($0)) }
    }
}
