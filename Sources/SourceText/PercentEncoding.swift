/// Bytes in addresses, of which some are written as `%` and two digits (RFC 3986, section 2.1).
public enum PercentEncoding {
    /// The bytes that are meant; nil where a `%` hasn't its two digits.
    public static func bytes(of text: some StringProtocol) -> [UInt8]? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit }),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return bytes
    }

    /// The text that's meant; nil where it isn't whole, or no text.
    public static func text(of text: some StringProtocol) -> String? {
        bytes(of: text).flatMap { String(validating: $0, as: UTF8.self) }
    }

    /// A name or a value of a form, where a plus stands for a space; nil where it isn't whole, or no text.
    public static func text(inForm text: some StringProtocol) -> String? {
        self.text(of: String(text.map { $0 == "+" ? " " : $0 }))
    }

    /// A path as it stands in an address: its slashes, and what no place of an address reserves (section 2.3), as they are.
    public static func path(_ path: String) -> String {
        var encoded = ""
        for byte in path.utf8 {
            if isPlain(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += byte < 16 ? "%0" : "%"
                encoded += String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/".utf8.contains(byte)
        }
    }
}
