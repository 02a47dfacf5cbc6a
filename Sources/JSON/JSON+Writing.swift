import SourceText

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

    public func write(to bytes: inout [UInt8]) {
        switch self {
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .string(let text): write(text, to: &bytes)
        case .array(let elements):
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                element.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                if index > 0 { bytes += ", ".utf8 }
                write(member.name, to: &bytes)
                bytes += ": ".utf8
                member.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let content = text.utf8.span
        var index = 0
        while index < content.count {
            let byte = content[index]
            if byte.isPlain {
                bytes.append(byte)
                index += 1
            } else {
                let scalar = content.scalar(at: index)
                write(scalar, to: &bytes)
                index += UTF8.width(scalar)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"": bytes += "\\\"".utf8
        case "\\": bytes += "\\\\".utf8
        case "\n": bytes += "\\n".utf8
        case "\r": bytes += "\\r".utf8
        case "\t": bytes += "\\t".utf8
        // RFC 8259 asks it of the first 32 only.
        case _ where scalar.controlsOutput:
            let digits = String(scalar.value, radix: 16)
            bytes += "\\u".utf8
            bytes += String(repeating: "0", count: 4 - digits.count).utf8
            bytes += digits.utf8
        default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
    }
}

extension UInt8 {
    /// Whether it's written as it is, whatever stands around it: no character begins with it that must be looked at.
    fileprivate var isPlain: Bool {
        switch self {
        case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xD8, 0xE2: false
        default: true
        }
    }
}

extension Span<UInt8> {
    /// The character that begins at an offset, of one to three bytes of valid UTF-8.
    fileprivate func scalar(at index: Int) -> Unicode.Scalar {
        func continuation(_ offset: Int) -> UInt32 { UInt32(self[index + offset] & 0x3F) }
        let first = UInt32(self[index])
        let value: UInt32 =
            switch first {
            case 0..<0x80: first
            case 0x80..<0xE0: (first & 0x1F) << 6 | continuation(1)
            default: (first & 0x0F) << 12 | continuation(1) << 6 | continuation(2)
            }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }
}
