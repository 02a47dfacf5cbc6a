public import SourceText

/// A record's file in its two parts: the data between two lines of `---`, and the body below them.
public struct RecordText: Sendable {
    public let fields: [Field]
    public let body: BodyText
    /// The line that ends the data.
    let end: Located<Void>

    /// Splits a record's file and reads its data.
    ///
    /// Nil where the data can't be read at all; the findings then say why.
    public static func read(_ file: SourceFile) -> Diagnosed<RecordText?> {
        if let finding = textProblem(in: file) { return Diagnosed(nil, [finding]) }
        let bytes = file.bytes
        let start = bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        guard let first = line(of: bytes, from: start), isFence(bytes[first.text]) else {
            return Diagnosed(
                nil,
                [
                    Finding(
                        FrontMatterFindings.missing,
                        "the record doesn't begin with its keys",
                        at: file.place(ofLine: 1),
                        help: "begin the file with a line ---, then its keys, then another line ---"
                    )
                ]
            )
        }
        var next = first.next
        while let current = line(of: bytes, from: next) {
            if isFence(bytes[current.text]) {
                return YAMLParser.parse(file, first.next..<next).map {
                    $0.map {
                        RecordText(
                            fields: $0,
                            body: BodyText(file, from: current.next),
                            end: Located((), in: file, at: current.text)
                        )
                    }
                }
            }
            next = current.next
        }
        return Diagnosed(
            nil,
            [
                Finding(
                    FrontMatterFindings.unclosed,
                    "the keys that begin here have no end",
                    at: file.place(of: first.text),
                    help: "write a line --- between the keys and the body"
                )
            ]
        )
    }

    /// Where the body of a text begins that may have front matter of whatever kind, and may have none.
    ///
    /// Front matter begins with a key: otherwise a line `---` is one that's drawn across the page.
    public static func startOfBody(in file: SourceFile) -> Int {
        let start = file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        guard let first = line(of: file.bytes, from: start), isFence(file.bytes[first.text]) else {
            return start
        }
        var next = first.next
        guard let key = line(of: file.bytes, from: next),
            file.bytes[key.text].contains(UInt8(ascii: ":")) || isFence(file.bytes[key.text])
        else { return start }
        while let current = line(of: file.bytes, from: next) {
            next = current.next
            if isFence(file.bytes[current.text]) { return next }
        }
        return start
    }

    /// Reads a file that is data as a whole, such as `site.yml`.
    public static func readData(_ file: SourceFile) -> Diagnosed<[Field]?> {
        if let finding = textProblem(in: file) { return Diagnosed(nil, [finding]) }
        let start = file.bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
        return YAMLParser.parse(file, start..<file.bytes.count)
    }

    /// Reads a record that is one line of JSON, its body a key among the others.
    public static func readLine(_ line: SourceFile) -> Diagnosed<[Field]?> {
        let problem =
            invalidByte(in: line) ?? UnfitCharacters.finding(in: line) ?? MergeConflict.finding(in: line)
        if let problem { return Diagnosed(nil, [problem]) }
        return JSONParser.parse(line)
    }

    /// What makes a file unreadable as a record, if anything does; a source may print what a record can't.
    private static func textProblem(in file: SourceFile) -> Finding? {
        encodingProblem(in: file) ?? UnfitCharacters.finding(in: file) ?? MergeConflict.finding(in: file)
    }

    /// What makes a file unreadable as text, if anything does.
    public static func encodingProblem(in file: SourceFile) -> Finding? {
        let bytes = file.bytes
        if bytes.span.holds({ $0 == 0 }), let zero = bytes.firstIndex(of: 0) {
            return Finding(
                FrontMatterFindings.notText,
                "this isn't a text file: byte \(zero + 1) of it is zero, which no text holds",
                at: Place(path: file.path),
                help: "copy the words out of it, and save them as plain text in UTF-8"
            )
        }
        return invalidByte(in: file)
    }

    private static func invalidByte(in file: SourceFile) -> Finding? {
        guard let offset = firstInvalidByte(of: file.bytes) else { return nil }
        return Finding(
            FrontMatterFindings.notUTF8,
            "a letter here isn't stored as UTF-8 (byte \(hex(file.bytes[offset])))",
            at: file.place(of: offset..<offset + 1),
            help: "open the file in an editor, and save it as UTF-8"
        )
    }
}

/// Where bytes stop being UTF-8; nil if they're UTF-8 throughout.
private func firstInvalidByte(of bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span)
        return nil
    } catch {
        return error.byteOffsets.lowerBound
    }
}

let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The line that begins at an offset, without its break, and where the next one begins; nil at the end.
func line(of bytes: [UInt8], from start: Int) -> (text: Range<Int>, next: Int)? {
    guard start < bytes.count else { return nil }
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    let text = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? start..<end - 1 : start..<end
    return (text, min(end + 1, bytes.count))
}

func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    let dashes = line.prefix { $0 == UInt8(ascii: "-") }
    return dashes.count == 3 && line.dropFirst(3).allSatisfy { $0 == UInt8(ascii: " ") || $0 == 0x09 }
}

private func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
}
