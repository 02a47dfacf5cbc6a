import Digests

/// A style sheet or script as it stands inside a page, with the hash by which the page's policy allows it.
struct InlinedText: Sendable {
    enum Element: String {
        case style, script
    }

    /// The element with the text.
    let html: [UInt8]
    /// As a policy names it (Content Security Policy 3, section 2.3.1).
    let source: String

    init(_ text: String, in element: Element) {
        let name = element.rawValue
        let content = Self.unending(Self.asParsed(text), name)
        html = Array("<\(name)>".utf8) + content + Array("</\(name)>\n".utf8)
        source = "'sha256-\(Base64.text(of: SHA256Digest(of: content).bytes))'"
    }

    /// What a browser hashes is what its parser made of the file: line breaks alike, no mark of byte order.
    private static func asParsed(_ text: String) -> [UInt8] {
        var bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: continue
            case 0x0D: output.append(0x0A)
            case 0: output += [0xEF, 0xBF, 0xBD]
            default: output.append(byte)
            }
        }
        return output
    }

    /// Without what would end the element in the midst of the text.
    ///
    /// Both can only stand in strings and comments, where a backslash before `/` or `!` changes nothing.
    private static func unending(_ bytes: [UInt8], _ name: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            output.append(byte)
            guard byte == UInt8(ascii: "<") else { continue }
            let rest = bytes[(index + 1)...]
            let next = String(decoding: rest.prefix(name.utf8.count + 1), as: UTF8.self)
            let isEndTag = next.lowercased() == "/\(name)"
            // In a script, a comment's beginning may hide its end.
            let isComment = name == "script" && rest.starts(with: "!--".utf8)
            if isEndTag || isComment { output.append(UInt8(ascii: "\\")) }
        }
        return output
    }
}
