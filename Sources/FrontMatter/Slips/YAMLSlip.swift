import SourceText

/// A slip of the hand that makes another thing of a line of YAML, of which libyaml then complains in its own words,
/// and often not before the next line.
///
/// Slips are only looked for once libyaml has given up, so that each may take the likely for certain.
struct YAMLSlip: Sendable {
    /// Whether the lines below are read, and libyaml gives up in one of them.
    let isToldBelow: Bool
    /// What's told of the last of some lines, which aren't empty; nil if it hasn't the slip.
    let seen: @Sendable (ArraySlice<YAMLLine>) -> Telling?

    struct Telling {
        let mark: Range<Int>
        let message: String
        let help: String
        var note: (message: String, mark: Range<Int>)?
    }

    static let all = [oddSpace, noSpaceAfterDash, noSpaceAfterColon, tab, curlyMarks, otherColumn]

    /// What's told of the slip that made libyaml give up at an offset, if one of those that are known did.
    ///
    /// It's looked for in the line of the offset, then in those above it, up to one that begins with a key as it should.
    static func find(in file: SourceFile, _ range: Range<Int>, at offset: Int) -> Telling? {
        var lines = YAMLLine.telling(in: file, range, downTo: offset)[...]
        var isAbove = false
        while let line = lines.last {
            for slip in all where slip.isToldBelow || !isAbove {
                if let telling = slip.seen(lines) { return telling }
            }
            if isAbove, line.value != nil { return nil }
            isAbove = true
            lines.removeLast()
        }
        return nil
    }
}

extension YAMLSlip {
    /// A space that looks like others, as word processors and web pages have them: to YAML it's a letter.
    static let oddSpace = YAMLSlip(isToldBelow: true) { lines in
        guard let line = lines.last else { return nil }
        for offset in line.placesOfSpaces + [line.behindColon].compactMap(\.self) {
            guard let scalar = line.scalar(at: offset), scalar.isOddSpace else { continue }
            let name = scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
            return Telling(
                mark: offset..<offset + UTF8.width(scalar),
                message: "what stands here is \(scalar.codePoint)\(name), which YAML takes for a letter",
                help: "put a plain space in its place"
            )
        }
        return nil
    }

    /// As in `-quote: words`.
    static let noSpaceAfterDash = YAMLSlip(isToldBelow: true) { lines in
        guard let line = lines.last, !line.hasDash, line.byte(at: line.start) == UInt8(ascii: "-") else {
            return nil
        }
        let item = YAMLLine(line.start + 1..<line.range.upperBound, in: line.file)
        guard let key = item.key, key.lowerBound == item.range.lowerBound, item.value != nil else {
            return nil
        }
        return Telling(
            mark: line.start..<key.lowerBound,
            message: "a space is missing after '-'",
            help: "write '- \(line.file.text(key)):'"
        )
    }

    /// As in `published:2022-12-23`, but not in `https://example.org`.
    static let noSpaceAfterColon = YAMLSlip(isToldBelow: true) { lines in
        guard let line = lines.last, let key = line.key, line.value == nil,
            line.byte(at: key.upperBound + 1) != UInt8(ascii: "/")
        else { return nil }
        return Telling(
            mark: key.lowerBound..<key.upperBound + 1,
            message: "a space is missing after '\(line.file.text(key)):'",
            help: "write a space between the colon and the value"
        )
    }

    static let tab = YAMLSlip(isToldBelow: false) { lines in
        guard let line = lines.last,
            let tab = line.placesOfSpaces.first(where: { line.byte(at: $0) == UInt8(ascii: "\t") })
        else { return nil }
        return Telling(
            mark: tab..<tab + 1,
            message: "a tab can't stand before a line's words",
            help: "put spaces in its place"
        )
    }

    /// As in `title: “We say: no”`.
    static let curlyMarks = YAMLSlip(isToldBelow: false) { lines in
        guard let line = lines.last, let value = line.value, let first = line.scalar(at: value.lowerBound),
            first.isCurlyMark, line.file.text(value).contains(": ")
        else { return nil }
        return Telling(
            mark: value.lowerBound..<value.lowerBound + UTF8.width(first),
            message: "curly marks don't quote in YAML, and this text holds ': '",
            help: "put straight marks in their place, or around them if they belong to the text"
        )
    }
}

extension Unicode.Scalar {
    /// Whether it's printed as a space, or not at all, and isn't a plain one.
    fileprivate var isOddSpace: Bool {
        [.spaceSeparator, .format].contains(properties.generalCategory) && !isASCII
    }

    fileprivate var isCurlyMark: Bool { (0x2018...0x201F).contains(value) }
}
