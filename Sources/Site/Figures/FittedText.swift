/// Text broken into lines that fit a width, as far as that can be told without the reader's font.
enum FittedText {
    /// - Parameters:
    ///   - width: of a line, in the unit of the font's size.
    ///   - most: how many lines there may be; what doesn't fit into the last ends in "…".
    static func lines(of text: String, fontSize: Int, width: Int, most: Int) -> [String] {
        let room = width * 100 / fontSize
        var lines: [String] = []
        var words = text.unicodeScalars.split(whereSeparator: \.isSpace).map(Substring.init)[...]
        while let first = words.popFirst() {
            var line = String(first)
            if lines.count + 1 == most {
                line = ([first] + words).joined(separator: " ")
                words = []
            }
            var taken = hundredths(of: line)
            while let next = words.first {
                taken += hundredths(of: " ") + hundredths(of: next)
                guard taken <= room else { break }
                line += " " + next
                words.removeFirst()
            }
            lines.append(cut(line, to: room))
        }
        return lines
    }

    /// About how wide a text is, in the unit of the font's size: rather too much than too little.
    static func width(of text: String, fontSize: Int) -> Int { hundredths(of: text) * fontSize / 100 }

    private static func cut(_ line: String, to room: Int) -> String {
        guard hundredths(of: line) > room else { return line }
        var kept = ""
        var taken = hundredths(of: "…")
        for character in line {
            taken += hundredths(of: String(character))
            guard taken <= room else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    /// About how wide a text is in a sans-serif font, in hundredths of its size: rather too much than too little.
    private static func hundredths(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) }
    }

    private static func hundredths(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "i", "j", "l", "I", ".", ",", ":", ";", "'", "’", "|", "!", " ": 30
        case "t", "f", "r", "(", ")", "-": 41
        case "m", "w", "M", "W", "@", "%", "…", "—": 95
        case "A"..."Z": 70
        // From here on scripts of full width.
        case "\u{2E80}"...: 105
        default: 60
        }
    }
}

extension Unicode.Scalar {
    /// Whether it's white space, told without Unicode's tables where it's of ASCII.
    fileprivate var isSpace: Bool {
        isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
    }
}
