public import SourceText

// What's wrong with a value, in words: apart from the reading, which is compiled anew for each type.

extension Finding {
    /// Nothing stands behind a key or in a list.
    @usableFromInline
    static func empty(_ value: FieldValue, _ name: FieldName, _ noun: String, in file: SourceFile) -> Finding
    {
        Finding(
            FrontMatterFindings.emptyValue,
            "\(name) is empty",
            at: file.place(of: value.range),
            help: "write \(noun), or leave it out"
        )
    }

    @usableFromInline
    static func notMap(_ value: FieldValue, _ name: FieldName, _ noun: String, in file: SourceFile) -> Finding
    {
        let place = file.place(of: value.range)
        let help = place.isInLines ? mapHelpInJSON : mapHelp
        return wrong(value, file, "\(name) is \(value.content.noun), not \(noun)", help)
    }

    @usableFromInline
    static func notScalar(_ value: FieldValue, _ name: FieldName, _ noun: String, in file: SourceFile)
        -> Finding
    {
        let help =
            file.place(of: value.range).isInLines
            ? "write one text in double quotation marks, without the brackets" : bracketHelp(value)
        return wrong(value, file, "\(name) is \(value.content.noun), not \(noun)", help)
    }

    /// A scalar that can't be what its key asks for.
    @usableFromInline
    static func refused(_ value: FieldValue, _ name: FieldName, _ refusal: Refusal, in file: SourceFile)
        -> Finding
    {
        wrong(value, file, "\(name): \(refusal.reason)", refusal.help)
    }

    private static func wrong(
        _ value: FieldValue,
        _ file: SourceFile,
        _ message: String,
        _ help: String?
    ) -> Finding {
        Finding(FrontMatterFindings.wrongType, message, at: file.place(of: value.range), help: help)
    }

    /// A key without a value in a map whose keys are the user's own.
    @usableFromInline
    static func emptyEntry(
        _ field: Field,
        of map: FieldName,
        _ noun: String,
        in file: SourceFile,
        _ range: Range<Int>
    ) -> Finding {
        Finding(
            FrontMatterFindings.emptyValue,
            "'\(field.key)' in \(map) is empty",
            at: file.place(of: field.keyRange),
            help: field.value.endsAtComma(of: range, in: file) ? commaHelp : "write \(noun), or leave it out"
        )
    }
}

extension Refusal {
    /// A word that isn't of a closed list.
    @usableFromInline
    static func notOneOf(_ names: [String], _ text: String) -> Refusal {
        let nearest = nearestName(to: text, among: names).map { "; the nearest is '\($0)'" } ?? ""
        return Refusal(
            "'\(text)' isn't known here",
            help: "write one of: \(names.joined(separator: ", "))\(nearest)"
        )
    }
}

extension FieldValue {
    /// Whether nothing stands behind a key in braces: there a comma ends a text, and makes a key of its rest.
    func endsAtComma(of map: Range<Int>, in file: SourceFile) -> Bool {
        guard case .scalar(_, isPlain: true) = content, isEmpty else { return false }
        return map.lowerBound < file.bytes.count && file.bytes[map.lowerBound] == UInt8(ascii: "{")
    }
}

let commaHelp = "inside { } a comma ends a value: put a text that holds one in quotation marks"

private let mapHelp = "write each key with its value on a line of its own, or both as {key: value}"

private let mapHelpInJSON = #"write keys with their values in braces: {"key": "value"}"#

private func bracketHelp(_ value: FieldValue) -> String? {
    switch value.content {
    case .list: "a text that begins with '[' or '- ' stands in quotation marks"
    case .map: "a text that begins with '{' or holds ': ' stands in quotation marks"
    case .scalar: nil
    }
}

extension FieldValue.Content {
    var noun: String {
        switch self {
        case .scalar: "a text"
        case .list: "a list"
        case .map: "a map"
        }
    }
}
