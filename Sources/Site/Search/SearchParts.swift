/// A long list cut into files, so that a search loads those that it needs.
///
/// Where it's cut depends on the items beside the cut alone (content-defined chunking; Muthitacharoen, Chen and
/// Mazières, "A Low-bandwidth Network File System", SOSP 2001): an item that's added or changed changes its own
/// file, not all that follow.
struct SearchParts: Sendable {
    struct Part: Sendable {
        /// Made from the key of its first item, so that it stays while others come and go.
        let name: String
        let items: Range<Int>
    }

    let parts: [Part]

    /// - Parameters:
    ///   - folder: of the files.
    ///   - sizes: of the items, in bytes.
    ///   - bytes: how large a part must be at least, if another follows, and may be at most, if it has two items.
    ///   - run: about how many items a part has beyond the least.
    ///   - key: what an item is known by.
    init(in folder: String, sizes: [Int], bytes: ClosedRange<Int>, run: Int, key: (Int) -> String) {
        var parts: [Part] = []
        var used: Set<String> = []
        var start = 0
        var size = 0
        for item in sizes.indices {
            let isFull = size + sizes[item] > bytes.upperBound
            if item > start, isFull || size >= bytes.lowerBound && hash(key(item)) % UInt64(run) == 0 {
                parts.append(Part(name: Self.name(key(start), in: folder, &used), items: start..<item))
                start = item
                size = 0
            }
            size += sizes[item]
        }
        if start < sizes.count {
            parts.append(Part(name: Self.name(key(start), in: folder, &used), items: start..<sizes.count))
        }
        self.parts = parts
    }

    private static func name(_ key: String, in folder: String, _ used: inout Set<String>) -> String {
        let name = "\(folder)/\(String(hash(key) >> 28, radix: 36))"
        var unused = name
        while !used.insert(unused).inserted { unused += "-" }
        return unused
    }
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo), with the high bits mixed into the low ones.
private func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
}
