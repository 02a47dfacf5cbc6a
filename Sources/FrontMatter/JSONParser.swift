import SourceText

/// Reads a record that is one line of JSON (RFC 8259) into fields with their places.
///
/// Scalars are text, as in YAML: numbers as they're written, `true` and `false` as words. Behind `null` stands
/// nothing.
struct JSONParser {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var position: Int
    private var findings: [Finding] = []

    /// A problem after which nothing more can be read from this line; it's among the findings.
    private struct Unreadable: Error {}

    private init(_ file: SourceFile) {
        self.file = file
        var bytes = file.bytes
        // The line ends before what's left of a line break of two bytes.
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        self.bytes = bytes
        position = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    }

    static func parse(_ file: SourceFile) -> Diagnosed<[Field]?> {
        var parser = JSONParser(file)
        do throws(Unreadable) {
            let fields = try parser.record()
            return Diagnosed(fields, parser.findings)
        } catch {
            return Diagnosed(nil, parser.findings)
        }
    }
}

extension JSONParser {
    private mutating func record() throws(Unreadable) -> [Field] {
        guard let first = nextByte() else { throw refused(.noRecord) }
        guard first == brace else { throw refused(first == bracket ? .listOfRecords : .noRecord) }
        let fields = try map(depth: 0)
        if nextByte() != nil { throw refused(.secondRecord) }
        return fields
    }

    private mutating func value(depth: Int) throws(Unreadable) -> FieldValue {
        guard let first = nextByte() else { throw refused(.lineEnds) }
        let start = position
        let content: FieldValue.Content
        switch first {
        case quotationMark: content = .scalar(try string(), isPlain: false)
        case brace: content = .map(try map(depth: depth))
        case bracket: content = .list(try list(depth: depth))
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."):
            content = .scalar(try number(), isPlain: false)
        case let byte where isLetter(byte): content = .scalar(try word(), isPlain: false)
        default: throw refused(.noValue)
        }
        return FieldValue(content, at: start..<position)
    }

    private mutating func map(depth: Int) throws(Unreadable) -> [Field] {
        try enter(depth)
        var fields = FieldCollector()
        if nextByte() == closingBrace {
            position += 1
            return []
        }
        repeat {
            guard let first = nextByte() else { throw refused(.lineEnds) }
            guard first == quotationMark else { throw refused(.noKey) }
            let start = position
            let key = try string()
            let keyRange = start..<position
            guard let colon = nextByte() else { throw refused(.lineEnds) }
            guard colon == UInt8(ascii: ":") else { throw refused(.noColon) }
            position += 1
            let value = try value(depth: depth + 1)
            if let problem = fields.add(key, at: keyRange, value, in: file) { findings.append(problem) }
        } while try continues(until: closingBrace)
        return fields.fields
    }

    private mutating func list(depth: Int) throws(Unreadable) -> [FieldValue] {
        try enter(depth)
        var items: [FieldValue] = []
        if nextByte() == closingBracket {
            position += 1
            return []
        }
        repeat {
            items.append(try value(depth: depth + 1))
        } while try continues(until: closingBracket)
        return items
    }

    /// Goes behind the bracket or brace that opens here.
    private mutating func enter(_ depth: Int) throws(Unreadable) {
        guard depth < FieldValue.deepest else {
            findings.append(.tooDeep(at: position, in: file))
            throw Unreadable()
        }
        position += 1
    }

    /// Goes behind the comma or the closing mark that follows a member.
    private mutating func continues(until closing: UInt8) throws(Unreadable) -> Bool {
        guard let next = nextByte() else { throw refused(.lineEnds) }
        guard next == comma || next == closing else {
            throw refused(.noComma(closing: Character(Unicode.Scalar(closing))))
        }
        let mark = position
        position += 1
        guard next == comma else { return false }
        if nextByte() == closing { throw refused(.surplusComma, at: mark..<mark + 1) }
        return true
    }
}

extension JSONParser {
    /// The text between the quotation mark that stands here and the next.
    private mutating func string() throws(Unreadable) -> String {
        let start = position
        position += 1
        var run = position
        var decoded: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quotationMark {
                defer { position += 1 }
                // Nearly all texts are one run, and made from the file's own bytes.
                if decoded.isEmpty { return String(decoding: bytes[run..<position], as: UTF8.self) }
                decoded += bytes[run..<position]
                let text = String(decoding: decoded, as: UTF8.self)
                if let problem = UnfitCharacters.finding(
                    inEscapesOf: text,
                    at: start..<position + 1,
                    in: file
                ) {
                    findings.append(problem)
                    throw Unreadable()
                }
                return text
            }
            if byte == backslash {
                decoded += bytes[run..<position]
                decoded += UTF8.encode(try escape()) ?? UTF8.encodedReplacementCharacter
                run = position
            } else if byte < UInt8(ascii: " ") {
                throw refused(.controlCharacter)
            } else {
                position += 1
            }
        }
        throw refused(.openText, at: start..<start + 1)
    }

    private mutating func escape() throws(Unreadable) -> Unicode.Scalar {
        guard let escape = JSONEscape(in: bytes, at: position) else { throw refused(.badEscape) }
        let range = position..<position + escape.length
        position = range.upperBound
        if !escape.isCharacter { findings.append(finding(.noCharacter(file.text(range)), at: range)) }
        return escape.scalar
    }

    /// `true`, `false`, or nothing for `null`.
    private mutating func word() throws(Unreadable) -> String {
        let range = position..<(bytes[position...].firstIndex { !isLetter($0) } ?? bytes.count)
        let word = file.text(range)
        guard ["true", "false", "null"].contains(word) else { throw refused(.unknownWord(word), at: range) }
        position = range.upperBound
        return word == "null" ? "" : word
    }

    /// A number by the grammar of RFC 8259, section 6.
    private mutating func number() throws(Unreadable) -> String {
        let start = position
        skip(UInt8(ascii: "-"))
        let isZero = skip(UInt8(ascii: "0"))
        var isNumber = isZero || skipDigits()
        if skip(UInt8(ascii: ".")) { isNumber = skipDigits() && isNumber }
        if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            if !skip(UInt8(ascii: "-")) { skip(UInt8(ascii: "+")) }
            isNumber = skipDigits() && isNumber
        }
        let end = bytes[position...].firstIndex { !isOfNumber($0) } ?? bytes.count
        let text = file.text(start..<end)
        guard isNumber, end == position else { throw refused(.badNumber(text), at: start..<end) }
        return text
    }
}

extension JSONParser {
    /// The next byte that isn't white space; nil at the end of the line.
    private mutating func nextByte() -> UInt8? {
        while position < bytes.count {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
            position += 1
        }
        return nil
    }

    @discardableResult
    private mutating func skip(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    /// Whether digits stand here, which are then behind.
    private mutating func skipDigits() -> Bool {
        let start = position
        while position < bytes.count, isDigit(bytes[position]) { position += 1 }
        return position > start
    }

    /// Adds what's wrong here to the findings.
    private mutating func refused(_ problem: JSONProblem, at range: Range<Int>? = nil) -> Unreadable {
        findings.append(finding(problem, at: range ?? position..<position + 1))
        return Unreadable()
    }

    private func finding(_ problem: JSONProblem, at range: Range<Int>) -> Finding {
        Finding(
            FrontMatterFindings.invalidJSON,
            problem.message,
            at: file.place(of: range),
            help: problem.help
        )
    }
}

private let quotationMark = UInt8(ascii: "\"")
private let backslash = UInt8(ascii: "\\")
private let comma = UInt8(ascii: ",")
private let (brace, closingBrace) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
private let (bracket, closingBracket) = (UInt8(ascii: "["), UInt8(ascii: "]"))

private func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0") <= byte && byte <= UInt8(ascii: "9") }

private func isLetter(_ byte: UInt8) -> Bool {
    let lowerCase = byte | 0x20
    return UInt8(ascii: "a") <= lowerCase && lowerCase <= UInt8(ascii: "z")
}

/// Whether a byte belongs to what looks like a number.
private func isOfNumber(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "+")
}
