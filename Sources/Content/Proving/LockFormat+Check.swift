import Digests
import SourceText

// Each text's line ends with a hash of what it and its quotations' lines say: where the text isn't at hand, nothing
// else would tell that one of them was altered.

extension Lock {
    /// A text's line with the check of itself and its quotations' lines.
    static func checked(_ text: String, with quotations: [String]) -> String {
        let lines = [text] + quotations.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return text + " " + SHA256Digest(of: Array(lines.joined(separator: "\n").utf8)).hex.prefix(16)
    }

    /// The lines of texts whose check doesn't fit them and the quotations' lines.
    static func alteredTexts(in file: SourceFile) -> [Range<Int>] {
        var texts: [(line: Range<Int>, article: Identifier)] = []
        var quotations: [Identifier: [String]] = [:]
        for line in lines(of: file).dropFirst() where !isSharedRun(file.bytes[line]) {
            guard let subject = subject(of: file.bytes[line]) else { continue }
            if subject.digest == nil {
                texts.append((line, subject.article))
            } else {
                quotations[subject.article, default: []].append(file.text(line))
            }
        }
        return texts.filter { text in
            let line = file.text(text.line)
            let statement = line.utf8.lastIndex(of: UInt8(ascii: " ")).map { String(line[..<$0]) } ?? ""
            return checked(statement, with: quotations[text.article] ?? []) != line
        }
        .map(\.line)
    }
}

extension Finding {
    static func alteredTexts(_ lines: [Range<Int>], in file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.damagedLock,
            "what the lock says of \(lines.count == 1 ? "this text" : "\(lines.count) texts") or its quotations was "
                + "altered since 'verbatim prove' wrote it",
            at: file.place(of: lines[0]),
            help: "restore the file, or run 'verbatim prove' where the texts are at hand",
            notes: lines.dropFirst().prefix(3).map { Note("this one, too", at: file.place(of: $0)) }
        )
    }
}
