import Content
import Foundation
import FrontMatter
import TestSupport
import Testing

/// To write `docs/records.md` anew: `RECORD_GOLDENS=1 swift test --filter ContentTests`; that run fails.
@Suite struct `The reference of records` {
    @Test func `is what their readers ask for`() throws {
        let file = PackageFolder.url.appending(path: "docs/records.md")
        let text = RecordsReference().text
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try Data(text.utf8).write(to: file)
            Issue.record("recorded \(file.lastPathComponent)")
            return
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
    }

    @Test func `explains every key in a sentence`() {
        let schemas = RecordKind.allCases.map(\.schema) + [SiteSettings.schema]
        let keys = schemas.flatMap(\.allKeys)
        #expect(keys.filter { !$0.meaning.hasSuffix(".") || $0.meaning.count < 10 }.map(\.name) == [])
    }

    @Test func `has an example of each key that has no keys of its own`() {
        let schemas = RecordKind.allCases.map(\.schema) + [SiteSettings.schema]
        let keys = schemas.flatMap(\.allKeys).filter { $0.value.allKeys.isEmpty }
        #expect(keys.filter { $0.example == nil }.map(\.name) == [])
    }
}

extension FieldSchema {
    /// The keys in it, however deep.
    fileprivate var allKeys: [KeySchema] {
        switch form {
        case .keys(let keys), .keysOrWritten(let keys): keys.flatMap { [$0] + $0.value.allKeys }
        case .list(let inner), .map(let inner): inner.allKeys
        case .text, .choice, .written, .anything: []
        }
    }
}
