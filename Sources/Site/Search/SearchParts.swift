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
    ///   - mayBegin: whether a part that's large enough ends before an item.
    init(in folder: String, items: [[UInt8]], bytes: ClosedRange<Int>, mayBegin: (Int) -> Bool) {
        var parts: [Part] = []
        var used: Set<String> = []
        func close(_ part: Range<Int>) {
            parts.append(Part(name: Self.name(items[part], in: folder, &used), items: part))
        }
        var start = 0
        var size = 0
        for item in items.indices {
            let isFull = size + items[item].count > bytes.upperBound
            if item > start, isFull || size >= bytes.lowerBound && mayBegin(item) {
                close(start..<item)
                start = item
                size = 0
            }
            size += items[item].count
        }
        if start < items.count { close(start..<items.count) }
        self.parts = parts
    }

    /// Whether a list may be cut before an item.
    ///
    /// - Parameters:
    ///   - key: what the item is known by.
    ///   - run: about how many items apart such places are.
    static func isCut(before key: String, every run: UInt64) -> Bool {
        NameHash(key.utf8).value % run == 0
    }

    private static func name(
        _ items: ArraySlice<[UInt8]>,
        in folder: String,
        _ used: inout Set<String>
    ) -> String {
        var hash = NameHash()
        for item in items { hash.add(item) }
        let name = "\(folder)/\(String(hash.value >> 16, radix: 36))"
        var unused = name
        while !used.insert(unused).inserted { unused += "-" }
        return unused
    }
}

/// FNV-1a, 64 bits (Fowler, Noll and Vo), with the high bits mixed into the low ones.
private struct NameHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    init() {}

    init(_ bytes: some Sequence<UInt8>) { add(bytes) }

    var value: UInt64 { state ^ state >> 32 }

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
}
