import SourceText

extension FieldType where Value == String {
    /// Prose: any scalar.
    public static var text: FieldType { .prose(.text("a text", example: "some words")) { .success($0) } }

    /// A word or code, as it stands.
    public static var word: FieldType {
        .scalar(.text("a text", example: "word")) { .success($0) }
    }

    /// The value as it's written, even where YAML would see a list or a map: `[2022-12-22,2022-12-23]`.
    public static var raw: FieldType {
        FieldType(.written("a text", example: "some words")) { value, file, name in
            if case .scalar = value.content { return text.read(value, in: file, describedAs: name) }
            return Diagnosed(file.text(value.range))
        }
    }
}

extension FieldType {
    /// A scalar that may be any words, so that it's a warning where YAML may have cut it short at a comment.
    public static func prose(
        _ schema: @escaping @autoclosure @Sendable () -> FieldSchema,
        _ parse: @escaping @Sendable (String) -> Result<Value, Refusal>
    ) -> FieldType {
        FieldType(schema()) { value, file, name in
            var read = FieldType.scalar(schema(), parse).read(value, in: file, describedAs: name)
            if case .scalar(_, isPlain: true) = value.content,
                let rest = doubtfulComment(after: value.range, in: file)
            {
                read.findings.append(
                    Finding(
                        FrontMatterFindings.cutShort,
                        "\(name) ends before the '#': YAML takes what follows for a comment",
                        at: file.place(of: rest),
                        help:
                            "put the text in quotation marks if the '#' is part of it; a comment has two spaces before the '#' and one after it"
                    )
                )
            }
            return read
        }
    }
}

extension FieldType where Value == Bool {
    public static var flag: FieldType {
        .oneOf(["true", "false", "yes", "no"]) {
            ["true": true, "false": false, "yes": true, "no": false][$0]
        }
    }
}

extension FieldType where Value == Int {
    public static var integer: FieldType {
        .scalar(.text("a whole number", pattern: "^[-+]?[0-9]+$", example: "1")) { text in
            Int(text).map { .success($0) }
                ?? .failure(Refusal("'\(text)' isn't a whole number", help: "write digits, such as 12"))
        }
    }
}

extension FieldType where Value == FieldValue {
    /// Whatever stands there, for keys that are the user's own.
    public static var anything: FieldType {
        FieldType(.anything("anything", example: "some words"), takesEmpty: true) { value, _, _ in
            Diagnosed(value)
        }
    }
}

/// The comment that ends a plain scalar's line, if there's one that may be part of the text: `Flat #3`.
///
/// With two spaces before the `#` and one after it, it's meant as a comment.
private func doubtfulComment(after range: Range<Int>, in file: SourceFile) -> Range<Int>? {
    let rest = file.bytes[range.upperBound...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    guard let mark = rest.firstIndex(where: { $0 != UInt8(ascii: " ") && $0 != 0x09 }),
        rest[mark] == UInt8(ascii: "#"), mark > range.upperBound
    else { return nil }
    let isMeant =
        mark > range.upperBound + 1 && rest.dropFirst(mark + 1 - rest.startIndex).first == UInt8(ascii: " ")
    return isMeant ? nil : mark..<rest.endIndex
}
