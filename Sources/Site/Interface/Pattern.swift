import SourceText

/// A text with places named `{like-this}` to put values in, taken apart once.
struct Pattern: Sendable, Hashable {
    /// As it's written.
    let text: String
    private let parts: [Part]

    private enum Part: Sendable, Hashable {
        case text(String)
        case place(String)
    }

    init(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            parts.append(.text(String(rest[..<open])))
            parts.append(.place(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        self.parts = parts + [.text(String(rest))]
    }

    /// The names of its places, in their order.
    var places: [String] {
        parts.compactMap { if case .place(let name) = $0 { name } else { nil } }
    }

    /// The text with values in its places; a place for which there's none stays as it's written.
    func filled(_ values: KeyValuePairs<String, String>) -> String {
        // Put together from strings it took a fifth more instructions.
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + values.reduce(0) { $0 + $1.value.utf8.count })
        for part in parts {
            switch part {
            case .text(let text): bytes.append(copying: text.utf8.span)
            case .place(let name):
                let value = values.first { $0.key == name }?.value ?? "{\(name)}"
                bytes.append(copying: value.utf8.span)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
