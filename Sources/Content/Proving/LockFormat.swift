import Quotations
import SourceText

// How the lock is written: one line for each text and quotation, sorted, so that a change to one article
// changes its lines alone and merges in version control meet no others.

extension Lock {
    private static let head = "verbatim-lock 1 folding "

    /// The bytes of the file; equal locks have equal bytes.
    public var bytes: [UInt8] {
        let lines = texts.map(line) + quotations.map(line)
        let head = Self.head + String(folding)
        return Array(
            ([head] + lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }).joined(separator: "\n")
                .utf8
        )
            + [UInt8(ascii: "\n")]
    }

    private func line(_ article: Identifier, _ text: LockedText) -> String {
        let kind = text.source.kind == .body ? "body" : "text"
        return [
            article.text, kind, text.source.digest, String(text.source.length), text.bounds ?? "-",
            text.source.provenOn,
        ].joined(separator: " ")
    }

    private func line(_ quotation: LockedQuotation, _ place: ProvenPlace) -> String {
        [
            quotation.article.text, "quotation", quotation.digest, "exact", place.standing.rawValue,
            "\(place.block)/\(place.blocks)", "\(place.offset)+\(place.length)", String(place.wordsLeftOut),
        ].joined(separator: " ")
    }
}

extension Lock {
    /// Reads a lock; lines that can't be read are findings, and nothing is taken from them.
    static func read(_ file: SourceFile) -> Diagnosed<Lock> {
        var lock = Lock()
        var findings: [Finding] = []
        var offset = 0
        for (number, line) in file.text(0..<file.bytes.count).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        .enumerated() {
            defer { offset += line.utf8.count + 1 }
            if line.isEmpty { continue }
            let isRead = number == 0 ? lock.readHead(line) : lock.read(line)
            guard !isRead else { continue }
            findings.append(
                Finding(
                    ProvingFindings.damagedLock,
                    number == 0
                        ? "this lock is of a version that this program doesn't know"
                        : "this line of the lock can't be read",
                    at: file.place(of: offset..<offset + line.utf8.count),
                    help: "restore the file, or run 'verbatim prove' where the texts are at hand"
                )
            )
        }
        return Diagnosed(lock, findings)
    }

    private mutating func readHead(_ line: Substring) -> Bool {
        guard line.hasPrefix(Self.head), let version = Int(line.dropFirst(Self.head.count)) else {
            return false
        }
        folding = version
        return true
    }

    private mutating func read(_ line: Substring) -> Bool {
        let parts = line.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count > 1, let article = Identifier(String(parts[0])) else { return false }
        switch parts[1] {
        case "text", "body":
            guard parts.count == 6, let length = Int(parts[3]) else { return false }
            texts[article] = LockedText(
                source: CheckedSource(
                    kind: parts[1] == "body" ? .body : .text,
                    digest: String(parts[2]),
                    length: length,
                    provenOn: String(parts[5])
                ),
                bounds: parts[4] == "-" ? nil : String(parts[4])
            )
            return true
        case "quotation":
            guard parts.count == 8, parts[3] == "exact", let place = ProvenPlace(parts[4...]) else {
                return false
            }
            return quotations.updateValue(
                place,
                forKey: LockedQuotation(article: article, digest: String(parts[2]))
            ) == nil
        default: return false
        }
    }
}

extension ProvenPlace {
    /// Reads `inside 3/14 512+98 0`.
    fileprivate init?(_ parts: ArraySlice<Substring>) {
        let parts = Array(parts)
        let block = parts[1].split(separator: "/").compactMap { Int($0) }
        let range = parts[2].split(separator: "+").compactMap { Int($0) }
        guard let standing = Standing(rawValue: String(parts[0])), block.count == 2, range.count == 2,
            let wordsLeftOut = Int(parts[3])
        else { return nil }
        self.init(
            standing: standing,
            block: block[0],
            blocks: block[1],
            offset: range[0],
            length: range[1],
            wordsLeftOut: wordsLeftOut
        )
    }
}
