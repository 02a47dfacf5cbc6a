import Digests
import Parallel

/// A long list cut into files, so that a search loads those that it needs.
///
/// Where it's cut depends on the items beside the cut alone (content-defined chunking; Muthitacharoen, Chen and
/// Mazières, "A Low-bandwidth Network File System", SOSP 2001): an item that's added or changed changes its own
/// file, not all that follow. So its files can be written before its end is known.
struct SearchParts: Sendable {
    struct Part: Sendable {
        /// Made from what it holds, so that a copy kept from an earlier state of the site is never taken for it.
        let name: String
        let items: Range<Int>
    }

    /// Those whose files were taken.
    private(set) var parts: [Part] = []
    private let folder: String
    private let bytes: ClosedRange<Int>
    private var names: Set<String> = []
    /// The items of parts that are whole, of which no file was made yet.
    private var whole: [[[UInt8]]] = []
    /// Those since the last cut.
    private var items: [[UInt8]] = []
    private var size = 0

    /// - Parameters:
    ///   - folder: of the files.
    ///   - bytes: how large a part must be at least, if another follows, and may be at most, if it has two items.
    init(in folder: String, bytes: ClosedRange<Int>) {
        self.folder = folder
        self.bytes = bytes
    }

    /// - Parameters:
    ///   - item: as it's written.
    ///   - mayBegin: whether a part that's large enough ends before it.
    mutating func add(_ item: [UInt8], mayBegin: Bool) {
        let isFull = size + item.count > bytes.upperBound
        if isFull || size >= bytes.lowerBound && mayBegin { end() }
        items.append(item)
        size += item.count
    }

    /// Ends the part to which items are being added, if it has any.
    mutating func end() {
        if !items.isEmpty { whole.append(items) }
        items = []
        size = 0
    }

    /// The files of the parts that are whole, each of which is taken once.
    mutating func takeFiles(jobs: Int) async -> [SiteFile] {
        let hashes = await concurrentMap(whole, jobs: jobs) { items in
            var hash = FNV1a()
            for item in items { hash.add(item) }
            return hash.mixed
        }
        let files = zip(whole, hashes).map { items, hash in
            let name = unusedName(hash)
            let start = parts.last?.items.upperBound ?? 0
            parts.append(Part(name: name, items: start..<start + items.count))
            return SearchIndex.file(named: name) { items }
        }
        whole = []
        return files
    }

    private mutating func unusedName(_ hash: UInt64) -> String {
        var name = "\(folder)/\(String(hash >> 16, radix: 36))"
        while !names.insert(name).inserted { name += "-" }
        return name
    }

    /// Whether a list may be cut before an item.
    ///
    /// - Parameters:
    ///   - key: what the item is known by.
    ///   - run: about how many items apart such places are.
    static func isCut(before key: String, every run: UInt64) -> Bool {
        var hash = FNV1a()
        hash.add(key.utf8)
        return hash.mixed % run == 0
    }
}

extension FNV1a {
    /// With the high bits mixed into the low ones.
    fileprivate var mixed: UInt64 { value ^ value >> 32 }
}
