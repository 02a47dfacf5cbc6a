import SourceText

/// Why libyaml gave up, and where a person looks for the cause.
struct YAMLProblem {
    /// In libyaml's words.
    let problem: String
    /// Where it gave up.
    let offset: Int
    /// What it was reading, in its words, and where that begins.
    let context: String
    let contextOffset: Int
    /// The data that it was given, as a range of the file.
    let range: Range<Int>
    /// The text in quotation marks that it read last, if nothing was read since.
    let lastQuoted: Range<Int>?

    func finding(in file: SourceFile) -> Finding {
        if let start = startOfLongText(in: file) {
            return .unclosedMark(at: start, "isn't closed in its line", in: file)
        }
        let isUnclosed = isUnclosed(in: file)
        if isUnclosed, context == Self.quotedText {
            return .unclosedMark(at: contextOffset, "is never closed", in: file)
        }
        if !context.hasPrefix(Self.brackets), let slip = YAMLSlip.find(in: file, range, at: offset) {
            return .slip(slip, in: file)
        }
        let cause = isUnclosed ? contextOffset : offset
        return Finding(
            FrontMatterFindings.invalidYAML,
            "this can't be read as YAML: \(problem)",
            at: file.place(of: cause..<cause + 1),
            help: YAMLHelp.help(for: problem)
        )
    }

    /// Where a text in quotation marks begins that runs over several lines and ends in that of the problem: its last
    /// mark was most likely meant to open another.
    private func startOfLongText(in file: SourceFile) -> Int? {
        guard let quoted = lastQuoted, quoted.upperBound <= offset, file.bytes[quoted].contains(lineBreak),
            !file.bytes[quoted.upperBound..<offset].contains(lineBreak)
        else { return nil }
        return quoted.lowerBound
    }

    /// Whether it gave up in a later line because a quotation mark or a bracket is never closed.
    private func isUnclosed(in file: SourceFile) -> Bool {
        (context == Self.quotedText || context.hasPrefix(Self.brackets))
            && contextOffset < offset && file.bytes[contextOffset..<offset].contains(lineBreak)
    }

    private static let quotedText = "while scanning a quoted scalar"
    /// Of a "flow sequence" or a "flow mapping".
    private static let brackets = "while parsing a flow"
}

extension Finding {
    fileprivate static func slip(_ slip: YAMLSlip.Telling, in file: SourceFile) -> Finding {
        Finding(
            FrontMatterFindings.invalidYAML,
            "this can't be read as YAML: \(slip.message)",
            at: file.place(of: slip.mark),
            help: slip.help,
            notes: slip.note.map { [Note($0.message, at: file.place(of: $0.mark))] } ?? []
        )
    }

    fileprivate static func unclosedMark(at offset: Int, _ problem: String, in file: SourceFile) -> Finding {
        Finding(
            FrontMatterFindings.invalidYAML,
            "this can't be read as YAML: the quotation mark that opens here \(problem)",
            at: file.place(of: offset..<offset + 1),
            help: "write the same mark at the end of the text, or leave this one out"
        )
    }
}

private let lineBreak = UInt8(ascii: "\n")
