/// A long list cut into files, so that a search loads those that it needs.
///
/// Where it's cut depends on the items beside the cut alone (content-defined chunking; Muthitacharoen, Chen and
/// Mazières, "A Low-bandwidth Network File System", SOSP 2001): an item that's added or changed changes its own
/// file, not all that follow.
struct SearchParts: Sendable {
    struct Part: Sendable {
        /// Made from what it holds, so that a copy kept from an earlier state of the site is never taken for it.
        let name: String
        let items: Range<Int>
    }

    let parts: [Part]

    /// - Parameters:
    ///   - folder: of the files.
    ///   - items: as they're written.
    ///   - bytes: how large a part must be at least, if another follows, and may be at most, if it has two items.
    ///   - run: about how many items a part has beyond the least.
    ///   - key: what an item is known by.
    init(in folder: String, items: [[UInt8]], bytes: ClosedRange<Int>, run: Int, key: (Int) -> String) {
        var parts: [Part] = []
        var used: Set<String> = []
        func close(_ part: Range<Int>) {
            parts.append(Part(name: Self.name(items[part], in: folder, &used), items: part))
        }
        var start = 0
        var size = 0
        for item in items.indices {
            let isFull = size + items[item].count > bytes.upperBound
            if item > start, isFull || size >= bytes.lowerBound && hash(key(item).utf8) % UInt64(run) == 0 {
                close(start..<item)
                start = item
                size = 0
            }
            size += items[item].count
        }
        if start < items.count { close(start..<items.count) }
        self.parts = parts
    }

    private static func name(
        _ items: ArraySlice<[UInt8]>,
        in folder: String,
        _ used: inout Set<String>
    ) -> String {
        let name = "\(folder)/\(String(hash(items.joined()) >> 16, radix: 36))"
        var unused = name
        while !used.insert(unused).inserted { unused += "-" }
        return unused
    }
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo), with the high bits mixed into the low ones.
private func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
}
