import Digests
import SourceText

// Each text's line ends with a hash of what it and its quotations' lines say: where the text isn't at hand, nothing
// else would tell that one of them was altered.

extension Lock {
    /// A text's line with the check of itself and its quotations' lines.
    static func checked(_ text: String, with quotations: [String]) -> String {
        // In the order of their bytes, as all of them are ASCII.
        let lines = [text] + quotations.sorted()
        return text + " " + SHA256Digest(of: Array(joined(lines, by: UInt8(ascii: "\n")).utf8)).hex.prefix(16)
    }
}

/// The lines of texts and of their quotations, collected while a lock is read.
struct LockChecks {
    private var texts: [(line: LockLine, article: Identifier)] = []
    private var quotations: [Identifier: [String]] = [:]

    mutating func add(_ line: LockLine) {
        guard let subject = line.subject else { return }
        if subject.digest == nil {
            texts.append((line, subject.article))
        } else {
            quotations[subject.article, default: []].append(line.text)
        }
    }

    /// The lines of texts whose check doesn't fit them and the quotations' lines.
    var alteredTexts: [Range<Int>] {
        texts.filter { line, article in
            let statement = line.text.utf8.lastIndex(of: UInt8(ascii: " ")).map { String(line.text[..<$0]) }
            return Lock.checked(statement ?? "", with: quotations[article] ?? []) != line.text
        }
        .map(\.line.range)
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
