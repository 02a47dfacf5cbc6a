/// Words with places for what changes, such as `around {date}`.
public struct DatePattern: Sendable, Hashable, ExpressibleByStringLiteral {
    private let pieces: [Piece]

    /// What may stand between braces; other braces are words.
    public enum Slot: String, Sendable, Hashable, CaseIterable {
        case day, month, season, year, date, from, to, time, hour, minute, second, zone, part, unit, digits
    }

    private enum Piece: Sendable, Hashable {
        case words(String)
        case slot(Slot)

        var size: Int { if case .words(let words) = self { words.utf8.count } else { 0 } }
    }

    public init(_ text: String) {
        var pieces: [Piece] = []
        var words = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            words += rest[..<open]
            rest = rest[open...]
            if let close = rest.firstIndex(of: "}"),
                let slot = Slot(rawValue: String(rest[..<close].dropFirst()))
            {
                pieces += [.words(words), .slot(slot)]
                words = ""
                rest = rest[close...].dropFirst()
            } else {
                words.append(rest.removeFirst())
            }
        }
        self.pieces = pieces + [.words(words + rest)]
    }

    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The places that it has, in their order.
    public var slots: [Slot] {
        pieces.compactMap { if case .slot(let slot) = $0 { slot } else { nil } }
    }

    /// The words with the values in their places; a place without a value is left empty.
    func filled(_ values: KeyValuePairs<Slot, String>) -> String {
        var text = ""
        text.reserveCapacity(
            pieces.reduce(0) { $0 + $1.size } + values.reduce(0) { $0 + $1.value.utf8.count }
        )
        for piece in pieces {
            switch piece {
            case .words(let words): text += words
            case .slot(let slot): text += values.first { $0.key == slot }?.value ?? ""
            }
        }
        return text
    }
}
