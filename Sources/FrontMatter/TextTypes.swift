import SourceText

extension FieldType where Value == String {
    /// Prose: any scalar.
    ///
    /// A text that YAML may have cut short at a comment is a warning.
    public static var text: FieldType {
        FieldType("a text") { value, file, name in
            var read = word.read(value, in: file, describedAs: name)
            if case .scalar(_, isPlain: true) = value.content,
                let rest = comment(after: value.range, in: file)
            {
                read.findings.append(
                    Finding(
                        FrontMatterFindings.cutShort,
                        "\(name) ends before the '#': YAML takes what follows for a comment",
                        at: file.place(of: rest),
                        help:
                            "put the text in quotation marks if the '#' is part of it; else move the comment to a line of its own"
                    )
                )
            }
            return read
        }
    }

    /// A word or code, as it stands.
    public static var word: FieldType {
        .scalar("a text") { .success($0) }
    }

    /// The value as it's written, even where YAML would see a list or a map: `[2022-12-22,2022-12-23]`.
    public static var raw: FieldType {
        FieldType("a text") { value, file, name in
            if case .scalar = value.content { return word.read(value, in: file, describedAs: name) }
            return Diagnosed(file.text(value.range))
        }
    }
}

extension FieldType where Value == Bool {
    public static var flag: FieldType {
        .oneOf([("true", true), ("false", false), ("yes", true), ("no", false)])
    }
}

extension FieldType where Value == Int {
    public static var integer: FieldType {
        .scalar("a whole number") { text in
            Int(text).map { .success($0) }
                ?? .failure(Refusal("'\(text)' isn't a whole number", help: "write digits, such as 12"))
        }
    }
}

extension FieldType where Value == FieldValue {
    /// Whatever stands there, for keys that are the user's own.
    public static var anything: FieldType {
        FieldType("anything") { value, _, _ in Diagnosed(value) }
    }
}

/// The comment that ends a plain scalar's line, if one does.
private func comment(after range: Range<Int>, in file: SourceFile) -> Range<Int>? {
    let rest = file.bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let mark = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != 0x09 }),
        file.bytes[mark] == UInt8(ascii: "#"), mark > range.upperBound
    else { return nil }
    return mark..<rest.endIndex
}
