import Content
import Digests
import EDTF
import Site
import SourceText

/// Everything that a site is made from: with the same, the same site comes out, byte for byte.
///
/// Texts aren't among it: pages are made from the lock, and never from them.
struct SiteInputs {
    let records: SHA256Digest
    /// Of the lock, as it's written.
    let lock: SHA256Digest
    let templates: [String: SourceFile]
    let options: SiteOptions
    /// As of when it's shown; nil for today.
    let day: Day?

    /// One digest of it all and of the program itself; nil where the system doesn't tell which program runs.
    var digest: SHA256Digest? {
        guard let program = ProgramVersion.stamp else { return nil }
        var content = Array("\(program)\n\(options)\n\(day.map { "\($0)" } ?? "today")\n".utf8)
        content += "\(records.hex) records\n".utf8
        content += templates.values.sorted { $0.path < $1.path }.listOfDigests
        content += "\(lock.hex) lock\n".utf8
        return SHA256Digest(of: content)
    }

    /// A digest of everything that was read for a corpus.
    static func digest(of corpus: Corpus) -> SHA256Digest { SHA256Digest(of: corpus.sources.listOfDigests) }
}

extension [SourceFile] {
    /// What each holds, by digest and path.
    fileprivate var listOfDigests: [UInt8] {
        var list: [UInt8] = []
        for file in self { list += "\(SHA256Digest(of: file.bytes).hex) \(file.path)\n".utf8 }
        return list
    }
}
