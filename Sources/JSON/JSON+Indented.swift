extension JSON {
    /// On many lines, two spaces deeper with each object or array, for people to read.
    public var indentedText: String {
        var bytes: [UInt8] = []
        write(to: &bytes, indentedBy: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8], indentedBy depth: Int) {
        switch self {
        case .array(let elements) where elements.contains(where: \.holdsOthers):
            Self.write(elements, between: "[", "]", to: &bytes, depth) { element, bytes in
                element.write(to: &bytes, indentedBy: depth + 1)
            }
        case .object(let members) where !members.isEmpty:
            Self.write(members, between: "{", "}", to: &bytes, depth) { member, bytes in
                bytes.append(json: member.name)
                bytes += ": ".utf8
                member.value.write(to: &bytes, indentedBy: depth + 1)
            }
        case .bool, .number, .string, .array, .object: write(to: &bytes)
        }
    }

    private static func write<Part>(
        _ parts: [Part],
        between opening: String,
        _ closing: String,
        to bytes: inout [UInt8],
        _ depth: Int,
        _ writePart: (Part, inout [UInt8]) -> Void
    ) {
        bytes += opening.utf8
        for (index, part) in parts.enumerated() {
            bytes += (index > 0 ? ",\n" : "\n").utf8
            bytes += String(repeating: "  ", count: depth + 1).utf8
            writePart(part, &bytes)
        }
        bytes += "\n\(String(repeating: "  ", count: depth))\(closing)".utf8
    }

    private var holdsOthers: Bool {
        switch self {
        case .array, .object: true
        case .bool, .number, .string: false
        }
    }
}
