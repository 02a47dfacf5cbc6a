import SourceText

/// Cuts a template into its tags and the text between them, of which no piece goes beyond a line.
struct TagScanner {
    enum Token {
        case text(Range<Int>)
        case tag(Tag)
    }

    private let file: SourceFile
    private var openDelimiter = Array("{{".utf8)
    private var closeDelimiter = Array("}}".utf8)
    private var tokens: [Token] = []
    private var findings: [Finding] = []

    static func scan(_ file: SourceFile) -> Diagnosed<[Token]> {
        var scanner = TagScanner(file: file)
        scanner.scan()
        return Diagnosed(scanner.tokens, scanner.findings)
    }

    private init(file: SourceFile) {
        self.file = file
    }

    private mutating func scan() {
        var textStart = 0
        var position = 0
        while let open = file.bytes.firstRange(of: openDelimiter, from: position) {
            guard let tag = readTag(at: open) else {
                position = open.upperBound
                continue
            }
            appendText(textStart..<open.lowerBound)
            tokens.append(.tag(tag))
            if tag.kind == .delimiters { setDelimiters(by: tag) }
            position = tag.range.upperBound
            textStart = position
        }
        appendText(textStart..<file.bytes.count)
    }

    private mutating func appendText(_ range: Range<Int>) {
        var start = range.lowerBound
        for index in range where file.bytes[index] == newline {
            tokens.append(.text(start..<index + 1))
            start = index + 1
        }
        if start < range.upperBound { tokens.append(.text(start..<range.upperBound)) }
    }

    private mutating func readTag(at open: Range<Int>) -> Tag? {
        let bytes = file.bytes
        let sigilIndex = bytes[open.upperBound...].firstIndex { !$0.isWhitespace } ?? bytes.count
        let sigil = sigilIndex < bytes.count ? bytes[sigilIndex] : 0
        let kind = Tag.Kind(sigil: sigil) ?? .variable
        let start = kind == .variable ? open.upperBound : sigilIndex + 1

        var closing = closeDelimiter
        if sigil == UInt8(ascii: "{") { closing.insert(UInt8(ascii: "}"), at: 0) }
        if kind == .delimiters { closing.insert(UInt8(ascii: "="), at: 0) }
        guard let close = bytes.firstRange(of: closing, from: start),
            kind == .comment || kind == .delimiters || !opensAgain(in: start..<close.lowerBound)
        else {
            report(
                "this tag isn't closed",
                at: open.lowerBound..<endOfLine(after: open.lowerBound),
                help: "end it with \(String(decoding: closing, as: UTF8.self))"
            )
            return nil
        }
        let nameRange = bytes.trimmed(start..<close.lowerBound)
        let range = open.lowerBound..<close.upperBound
        if kind == .comment || kind == .delimiters {
            return Tag(kind: kind, name: "", file: file, range: range, nameRange: nameRange)
        }
        let name = file.text(nameRange)
        guard let flaw = flaw(ofName: name, kind) else {
            return Tag(kind: kind, name: name, file: file, range: range, nameRange: nameRange)
        }
        report(flaw, at: name.isEmpty ? range : nameRange)
        return Tag(
            kind: kind,
            name: name,
            file: file,
            range: range,
            nameRange: nameRange,
            isWellFormed: false
        )
    }

    private func opensAgain(in range: Range<Int>) -> Bool {
        file.bytes.firstRange(of: openDelimiter, from: range.lowerBound).map {
            $0.upperBound <= range.upperBound
        }
            ?? false
    }

    private func flaw(ofName name: String, _ kind: Tag.Kind) -> String? {
        if name.isEmpty { return "this tag names nothing" }
        if name.utf8.contains(where: \.isWhitespace) { return "a name holds no spaces" }
        guard kind != .partial, kind != .parent, name != "." else { return nil }
        return name.hasGap ? "a name has something before and after each period" : nil
    }

    private mutating func setDelimiters(by tag: Tag) {
        let parts = file.bytes[tag.nameRange].split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            return report(
                "a change of delimiters names two of them",
                at: tag.range,
                help: "write {{=<% %>=}} to begin tags with <% and end them with %>"
            )
        }
        openDelimiter = Array(parts[0])
        closeDelimiter = Array(parts[1])
    }

    private mutating func report(
        _ message: String,
        at range: Range<Int>,
        help: String =
            "write a name such as title between the braces, or one within another such as speaker.name"
    ) {
        findings.append(Finding(.malformedTag, message, at: file.place(of: range), help: help))
    }

    private func endOfLine(after index: Int) -> Int {
        file.bytes[index...].firstIndex(of: newline) ?? file.bytes.count
    }
}

private let newline = UInt8(ascii: "\n")

extension String {
    /// Whether nothing stands before, after or between some of its periods.
    fileprivate var hasGap: Bool {
        let period = UInt8(ascii: ".")
        var isAfterPeriod = true
        for byte in utf8 {
            if byte == period, isAfterPeriod { return true }
            isAfterPeriod = byte == period
        }
        return isAfterPeriod
    }
}
