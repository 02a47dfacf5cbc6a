import Foundation

/// Numbers as people read them.
enum Figures {
    /// Three figures: `26.5 s`, `0.145 s`.
    static func seconds(_ value: Double) -> String {
        let places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3
        return String(format: "%.\(places)f", value) + " s"
    }

    static func bytes(_ value: Int) -> String {
        value >= 1_000_000_000
            ? String(format: "%.1f GB", Double(value) / 1e9)
            : value >= 1_000_000 ? "\(value / 1_000_000) MB" : "\(value / 1_000) kB"
    }

    /// `10,000`.
    static func count(_ value: Int) -> String {
        let digits = String(value)
        let groups = stride(from: digits.count, to: 0, by: -3).map { end in
            String(digits.prefix(end).suffix(3))
        }
        return groups.reversed().joined(separator: ",")
    }

    static func ratio(_ value: Double) -> String { String(format: value >= 10 ? "%.0f" : "%.2f", value) }
}
