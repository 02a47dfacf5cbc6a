/// Bytes in addresses, of which some are written as `%` and two digits (RFC 3986, section 2.1).
enum PercentEncoding {
    /// The bytes that are meant; nil where a `%` hasn't its two digits.
    static func bytes(of text: some StringProtocol) -> [UInt8]? {
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

    /// A name or a value of a form, where a plus stands for a space; nil where it isn't whole, or no text.
    static func text(inForm text: some StringProtocol) -> String? {
        let spaced = String(text.map { $0 == "+" ? " " : $0 })
        return bytes(of: spaced).flatMap { String(validating: $0, as: UTF8.self) }
    }
}
