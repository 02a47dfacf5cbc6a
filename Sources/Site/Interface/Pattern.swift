import SourceText

/// A text with places named `{like-this}` to put values in, taken apart once.
struct Pattern: Sendable, Hashable {
    /// As it's written.
    let text: String
    private let parts: [Part]

    /// Words, and the name of the place that follows them; none follows the last.
    private struct Part: Sendable, Hashable {
        let words: String
        let place: String?
    }

    init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let place = rest[rest.index(after: open)..<close]
            parts.append(Part(words: String(rest[..<open]), place: String(place)))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [Part(words: String(rest), place: nil)]
    }

    /// The names of its places, in their order.
    var places: [String] { parts.compactMap(\.place) }

    /// The text with values in its places; a place for which there's none stays as it's written.
    func filled(_ values: KeyValuePairs<String, String>) -> String {
        // Put together from strings it took a fifth more instructions.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + values.reduce(0) { $0 + $1.value.utf8.count })
        // Borrowed: the strings of each part would be counted up and down.
        let parts = parts.span
        for index in parts.indices {
            bytes.append(copying: parts[index].words.utf8.span)
            guard let place = parts[index].place else { continue }
            let value = values.first { $0.key == place }?.value ?? "{\(place)}"
            bytes.append(copying: value.utf8.span)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
