import Foundation
import FrontMatter
import SourceText

/// A briefing whose Markdown files become lines of JSON: the same records, however they're written.
public struct RecordsAsLines {
    private var generator: SeededGenerator

    /// - Parameter seed: decides on what JSON leaves open: files, order, white space, escapes, bare numbers.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Rewrites every collection of a project; a file in whose data something is wrong stays as it is.
    public mutating func rewrite(_ project: String) throws {
        for kind in ["articles", "claims", "statements", "actors", "topics", "pages"] {
            let folder = "\(project)/Content/\(kind)"
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            // What a link leads to stays where it is.
            guard !names.contains(where: { isLink("\(folder)/\($0)") }) else { continue }
            var lines: [[UInt8]] = []
            for name in names.sorted() where name.hasSuffix(".md") && !name.hasPrefix(".") {
                guard let line = try line(of: "\(folder)/\(name)", named: String(name.dropLast(3))) else {
                    continue
                }
                lines.append(line)
                try FileManager.default.removeItem(atPath: "\(folder)/\(name)")
            }
            lines.shuffle(using: &generator)
            while !lines.isEmpty {
                let count = Int.random(in: 1...lines.count, using: &generator)
                try Data(file(of: lines.prefix(count))).write(
                    to: URL(filePath: "\(folder)/\(lines.count) lines.jsonl")
                )
                lines.removeFirst(count)
            }
        }
    }
}

extension RecordsAsLines {
    private mutating func file(of lines: ArraySlice<[UInt8]>) -> [UInt8] {
        let lineEnd = Array((Bool.random(using: &generator) ? "\r\n" : "\n").utf8)
        var file: [UInt8] = Bool.random(using: &generator) ? [0xEF, 0xBB, 0xBF] : []
        for line in lines {
            file += line + lineEnd
            if Int.random(in: 0..<4, using: &generator) == 0 { file += lineEnd }
        }
        if Bool.random(using: &generator) { file.removeLast(lineEnd.count) }
        return file
    }

    private func isLink(_ path: String) -> Bool {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
    }

    /// Nil for a file that can't be told in JSON.
    private mutating func line(of path: String, named name: String) throws -> [UInt8]? {
        guard let bytes = FileManager.default.contents(atPath: path) else { return nil }
        let file = SourceFile(path: path, bytes: Array(bytes))
        let read = RecordText.read(file)
        guard read.findings.isEmpty, let record = read.value else { return nil }
        let body = String(decoding: record.body.bytes, as: UTF8.self)
        var members = record.fields.map { member($0, of: "", in: file) }
        members.insert(
            string("id") + ":" + string(name),
            at: Int.random(in: 0...members.count, using: &generator)
        )
        if !body.isEmpty || Bool.random(using: &generator) {
            members.insert(string("body") + ":" + string(body), at: 0)
        }
        return Array(joined(members, "{", "}").utf8)
    }

    private mutating func member(_ field: Field, of owner: String, in file: SourceFile) -> String {
        let isDate = dateKeys.contains(field.key) || owner == "says"
        switch field.value.content {
        case .list where isDate, .map where dateKeys.contains(field.key):
            return string(field.key) + ":" + string(file.text(field.value.range))
        default: break
        }
        return string(field.key) + ": " + value(field.value, of: field.key, in: file)
    }

    private mutating func value(_ value: FieldValue, of key: String, in file: SourceFile) -> String {
        switch value.content {
        case .map(let fields): joined(fields.map { member($0, of: key, in: file) }, "{", "}")
        case .list(let items): joined(items.map { self.value($0, of: key, in: file) }, "[", "]")
        case .scalar("", _): Bool.random(using: &generator) ? "null" : #""""#
        case .scalar(let text, _):
            isBare(text) && Bool.random(using: &generator) ? text : string(text)
        }
    }

    private mutating func joined(_ members: [String], _ start: String, _ end: String) -> String {
        let space = Bool.random(using: &generator) ? " " : ""
        return start + space + members.joined(separator: space + "," + space) + space + end
    }

    /// Whether a text may stand as a number or a word of JSON.
    private func isBare(_ text: String) -> Bool {
        text == "true" || text == "false" || Int(text).map(String.init) == text
    }

    private mutating func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            let isEscaped = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
            if isEscaped || Int.random(in: 0..<16, using: &generator) == 0 {
                result += escape(scalar)
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private mutating func escape(_ scalar: Unicode.Scalar) -> String {
        if let short = shortEscapes[scalar], Bool.random(using: &generator) { return short }
        return UTF16.encode(scalar).map { units in
            units.map { unit in
                let digits = String(unit, radix: 16, uppercase: Bool.random(using: &generator))
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        } ?? ""
    }
}

/// The keys behind which YAML may show a list where a date in brackets is written.
private let dateKeys: Set = [
    "published", "said", "captured", "happened", "due", "on", "knows-until", "value",
]

private let shortEscapes: [Unicode.Scalar: String] = [
    "\"": #"\""#, "\\": #"\\"#, "/": #"\/"#, "\n": #"\n"#, "\r": #"\r"#, "\t": #"\t"#,
]
