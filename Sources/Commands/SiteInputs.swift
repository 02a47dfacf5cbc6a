import Content
import Digests
import EDTF
import Output
import Site
import SourceText

/// Everything that a site is made from: with the same, the same site comes out, byte for byte.
///
/// Texts aren't among it: pages are made from the lock, and never from them.
struct SiteInputs {
    let corpus: Corpus
    /// The lock, as it's written.
    let lock: [UInt8]
    let templates: [String: SourceFile]
    let options: SiteOptions
    /// As of when it's shown; nil for today.
    let day: Day?

    /// One digest of it all and of the program itself; nil where the system doesn't tell which program runs.
    var digest: SHA256Digest? {
        guard let program = RunningProgram.stamp else { return nil }
        var content = Array("\(program)\n\(options)\n\(day.map { "\($0)" } ?? "today")\n".utf8)
        func add(_ name: String, _ bytes: [UInt8]) {
            content += "\(SHA256Digest(of: bytes).hex) \(name)\n".utf8
        }
        for file in corpus.sources { add(file.path, file.bytes) }
        for (name, file) in templates.sorted(by: { $0.key < $1.key }) { add(name, file.bytes) }
        add("lock", lock)
        return SHA256Digest(of: content)
    }
}
