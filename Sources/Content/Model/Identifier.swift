/// The name of a record within its collection, taken from its file's name.
///
/// Lower-case letters and digits, with single hyphens between them, at most 100 bytes; not `index`, which
/// is a collection's own page, and no device name of Windows, where the site may be unpacked.
public struct Identifier: Sendable, Hashable {
    public let text: String

    /// What holds for every identifier, as a regular expression; reserved names and the length aren't in it.
    static let pattern = "^[a-z0-9]+(-[a-z0-9]+)*$"

    /// The name that a kind's own word makes, for a record that stands for all of them.
    init(naming kind: RecordKind) { text = kind.rawValue }

    private init(checked text: String) { self.text = text }

    /// The name with a number behind it, such as `bridge-2`; of a long one the end makes room.
    ///
    /// - Parameter number: from 0.
    func numbered(_ number: Int) -> Identifier {
        let ending = "-\(number)"
        let stem = text.prefix(longest - ending.utf8.count)
        return Identifier(checked: (stem.hasSuffix("-") ? stem.dropLast() : stem) + ending)
    }

    /// Nil if the text can't be an identifier.
    public init?(_ text: String) {
        let bytes = text.utf8.span
        guard bytes.count <= longest, bytes.count > longestReserved || !reserved.contains(text) else {
            return nil
        }
        var follows = hyphen
        for index in bytes.indices {
            let byte = bytes[index]
            guard isLowerCaseLetterOrDigit(byte) || byte == hyphen && follows != hyphen else { return nil }
            follows = byte
        }
        guard follows != hyphen else { return nil }
        self.text = text
    }
}

extension Identifier {
    /// The rule that a text breaks which can't be an identifier, as a clause.
    public static func rule(brokenBy text: String) -> String {
        if text == "index" { return "'index' is the page that lists a collection" }
        if reserved.contains(text) { return "on Windows, '\(text)' is no name that a file can have" }
        if text.utf8.count > longest { return "names have at most \(longest) letters" }
        return "names are lower-case letters and digits, joined by single hyphens"
    }
}

extension Identifier: Comparable {
    public static func < (one: Identifier, other: Identifier) -> Bool { one.text < other.text }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}

private let hyphen = UInt8(ascii: "-")

private func isLowerCaseLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private let longest = 100

private let longestReserved = 5

private let reserved: Set<String> = Set(
    ["index", "con", "prn", "aux", "nul"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] }
)
