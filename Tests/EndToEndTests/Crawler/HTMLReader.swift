/// Reads HTML as this project writes it: every element closed, every attribute quoted.
///
/// It shares no code with the program, and is stricter than the standard: what a browser would mend is a fault.
struct HTMLReader {
    private let bytes: [UInt8]
    private var position = 0
    private var page = HTMLPage()
    /// Positions in `page.elements` of those that are open.
    private var open: [Int] = []

    static func read(_ bytes: some Sequence<UInt8>) -> HTMLPage {
        var reader = HTMLReader(bytes)
        reader.read()
        return reader.page
    }

    private init(_ bytes: some Sequence<UInt8>) {
        self.bytes = Array(bytes)
    }

    private mutating func read() {
        if !skip("<!doctype html>") { page.faults.append("it doesn't begin with <!doctype html>") }
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                readText(until: "<")
            } else if skip("<!--") {
                _ = take(until: "-->")
            } else if skip("</") {
                readEndTag()
            } else {
                position += 1
                readStartTag()
            }
        }
        page.faults += open.map { "<\(page.elements[$0].name)> isn't closed" }
    }

    private mutating func readText(until end: String) {
        let text = HTMLReader.decoded(take(until: end, leavingIt: true)) { page.faults.append($0) }
        if let element = open.last {
            page.elements[element].text += text
        } else if text.contains(where: { $0 != "\n" }) {
            page.faults.append("text stands outside of all elements")
        }
    }

    private mutating func readEndTag() {
        let name = take(until: ">")
        guard open.contains(where: { page.elements[$0].name == name }) else {
            return page.faults.append("</\(name)> closes what isn't open")
        }
        while let element = open.popLast(), page.elements[element].name != name {
            page.faults.append("<\(page.elements[element].name)> isn't closed")
        }
    }

    private mutating func readStartTag() {
        let name = takeName()
        guard !name.isEmpty else { return page.faults.append("a '<' begins no tag") }
        let isInSVG = name == "svg" || open.last.map { page.elements[$0].isInSVG } ?? false
        var attributes: [(name: String, value: String)] = []
        var isClosed = false
        while position < bytes.count, !skip(">") {
            if skipSpaces() { continue }
            // Only in a figure may an element without content be closed so.
            if isInSVG, skip("/>") {
                isClosed = true
                break
            }
            guard let attribute = takeAttribute() else {
                page.faults.append("<\(name)> has an attribute that can't be read")
                _ = take(until: ">")
                break
            }
            if attributes.contains(where: { $0.name == attribute.name }) {
                page.faults.append("<\(name)> has '\(attribute.name)' twice")
            }
            attributes.append(attribute)
        }
        page.elements.append(HTMLPage.Element(name: name, attributes: attributes, isInSVG: isInSVG))
        if isClosed || voidElements.contains(name) { return }
        open.append(page.elements.count - 1)
        if ["script", "style"].contains(name) {
            page.elements[page.elements.count - 1].text = take(until: "</\(name)>", leavingIt: true)
        } else if rawTextElements.contains(name) {
            readText(until: "</\(name)>")
        }
    }

    private mutating func takeAttribute() -> (name: String, value: String)? {
        let name = takeName()
        guard !name.isEmpty else { return nil }
        guard skip("=") else { return (name, "") }
        guard skip("\"") else { return nil }
        return (name, HTMLReader.decoded(take(until: "\"")) { page.faults.append($0) })
    }

    private mutating func takeName() -> String {
        let start = position
        while position < bytes.count, isName(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// What stands before a mark, and moves behind it.
    private mutating func take(until end: String, leavingIt: Bool = false) -> String {
        let start = position
        let mark = Array(end.utf8)
        while position < bytes.count, !bytes[position...].starts(with: mark) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if position == bytes.count, !leavingIt { page.faults.append("'\(end)' is missing at the end") }
        if !leavingIt { position = min(bytes.count, position + mark.count) }
        return text
    }

    private mutating func skip(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    private mutating func skipSpaces() -> Bool {
        let start = position
        while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x0A { position += 1 }
        return position > start
    }
}

extension HTMLReader {
    /// The text with its character references opened.
    private static func decoded(_ text: String, report: (String) -> Void) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return String(parts[0])
            + parts.dropFirst().map { part -> String in
                guard let end = part.firstIndex(of: ";"), let value = character(part[..<end]) else {
                    report("'&\(part.prefix(12))' is no character reference")
                    return "&" + part
                }
                return value + part[part.index(after: end)...]
            }.joined()
    }

    private static func character(_ name: Substring) -> String? {
        if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}"][String(name)] {
            return known
        }
        let number =
            name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst(1))
        guard name.hasPrefix("#"), let number, let scalar = UnicodeScalar(number) else { return nil }
        return String(scalar)
    }
}

private let voidElements: Set = ["meta", "link", "br", "hr", "img", "input", "col", "wbr"]
/// In these no element is read, but character references are; in a script or style neither is.
private let rawTextElements: Set = ["title", "textarea"]

private func isName(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
        || byte == UInt8(ascii: "B")  // in viewBox alone
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
}
