extension Array {
    /// Neighbours with an equal key, together.
    func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(Key, [Element])] {
        var chunks: [(Key, [Element])] = []
        var rest = self[...]
        while let first = rest.first.map(key) {
            let end = rest.dropFirst().firstIndex { key($0) != first } ?? rest.endIndex
            chunks.append((first, Array(rest[..<end])))
            rest = rest[end...]
        }
        return chunks
    }
}
