/// A line of a head: `Host: localhost` (RFC 9110, section 5).
struct HTTPField: Sendable, Hashable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// Reads a line as RFC 9112, section 5, has it: no space stands before the colon, and no line goes on in the next.
    init(line: ArraySlice<UInt8>) throws(RequestRefusal) {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
            line[..<colon].allSatisfy(\.isTokenCharacter)
        else { throw RequestRefusal(.badRequest, "A field of the request has no right name.") }
        let value = line[(colon + 1)...].drop(while: \.isBlank)
        let end = value.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? value.startIndex
        guard value[..<end].allSatisfy(\.isFieldCharacter) else {
            throw RequestRefusal(.badRequest, "A field of the request holds a control character.")
        }
        name = String(decoding: line[..<colon], as: UTF8.self)
        self.value = String(decoding: value[..<end], as: UTF8.self)
    }
}

extension [HTTPField] {
    /// The values of all fields of a name, in their order; names don't tell small letters from capitals.
    func values(of name: String) -> [String] {
        filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    /// Whether a field that lists words has this one (RFC 9110, section 5.6.1), in small letters or capitals.
    func list(_ word: String, in name: String) -> Bool {
        values(of: name).flatMap { $0.split(separator: ",") }
            .contains { $0.trimmingBlanks.lowercased() == word.lowercased() }
    }
}

extension Substring {
    private static let blanks: Set<Character> = [" ", "\t"]

    fileprivate var trimmingBlanks: Substring {
        let start = drop { Self.blanks.contains($0) }
        let end = start.lastIndex { !Self.blanks.contains($0) }
        return end.map { start[...$0] } ?? ""
    }
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Of a value: what's printed, blanks, and the bytes above ASCII that nobody gives a meaning any more.
    fileprivate var isFieldCharacter: Bool { self >= 0x20 && self != 0x7F || isBlank }

    /// Of a name (RFC 9110, section 5.6.2).
    var isTokenCharacter: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-.^_`|~".utf8.contains(self)
        }
    }
}
