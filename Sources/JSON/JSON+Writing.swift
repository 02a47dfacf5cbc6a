extension JSON {
    /// On one line.
    public var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// UTF-8, on one line.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    public func write(to bytes: inout [UInt8], within surroundings: Surroundings = .file) {
        switch self {
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .string(let text): bytes.append(json: text, within: surroundings)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.appendComma() }
                element.write(to: &bytes, within: surroundings)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes.appendComma() }
                bytes.append(json: member.name, within: surroundings)
                bytes.append(UInt8(ascii: ":"))
                bytes.append(UInt8(ascii: " "))
                member.value.write(to: &bytes, within: surroundings)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }
}

extension [UInt8] {
    fileprivate mutating func appendComma() {
        append(UInt8(ascii: ","))
        append(UInt8(ascii: " "))
    }
}
