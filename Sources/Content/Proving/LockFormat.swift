import EDTF
import Quotations
import SourceText

// How the lock is written: one line for each text, quotation and shared run, sorted, so that a change to one article
// changes its lines alone and merges in version control meet no others.

extension Lock {
    private static let head = "verbatim-lock 2 folding "

    /// The bytes of the file; equal locks have equal bytes.
    public var bytes: [UInt8] {
        let proofs = Dictionary(grouping: quotations, by: \.key.article).mapValues { $0.map(Self.line) }
        let checked = texts.map { Self.checked(Self.line($0, $1), with: proofs[$0] ?? []) }
        let lines = checked + proofs.values.joined() + shared.map(line)
        let sorted = lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        let head = Self.head + String(folding)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sorted.reduce(head.utf8.count + 1) { $0 + $1.utf8.count + 1 })
        for line in [head] + sorted {
            bytes.append(contentsOf: line.utf8)
            bytes.append(newline)
        }
        return bytes
    }

    private static func line(_ article: Identifier, _ text: LockedText) -> String {
        let kind = text.source.kind == .body ? "body" : "text"
        return [
            article.text, kind, text.source.digest, String(text.source.length), text.bounds ?? "-",
            text.source.provenOn,
        ].joined(separator: " ")
    }

    private static func line(_ quotation: LockedQuotation, _ place: ProvenPlace) -> String {
        [
            quotation.article.text, "quotation", quotation.digest.text, place.state.rawValue,
            place.standing.rawValue, "\(place.block)/\(place.blocks)",
            place.parts.map { "\($0.lowerBound)+\($0.count)" }.joined(separator: ","),
            place.wordsLeftOut.isEmpty ? "0" : place.wordsLeftOut.map(String.init).joined(separator: ","),
        ].joined(separator: " ")
    }
}

extension Lock {
    /// Reads a lock; lines that can't be read are findings, and nothing is taken from them.
    static func read(_ file: SourceFile) -> Diagnosed<Lock> {
        var lock = Lock()
        var damaged: [Range<Int>] = []
        var shared: [Range<Int>] = []
        var isHead = true
        for line in lines(of: file) {
            if isSharedRun(file.bytes[line]) {
                shared.append(line)
                continue
            }
            let isRead = isHead ? lock.readHead(file.text(line)) : lock.readLine(file.text(line))
            if !isRead { damaged.append(line) }
            // Of another version nothing can be said, line by line.
            if isHead, !isRead { return Diagnosed(Lock(), [.unknownLock(line, in: file)]) }
            isHead = false
        }
        let altered = alteredTexts(in: file).filter { !damaged.contains($0) }
        let alteredRuns = shared.filter { !lock.readSharedRun(file.text($0)) }
        return Diagnosed(
            lock,
            (damaged.isEmpty ? [] : [.damagedLines(damaged, in: file)])
                + (altered.isEmpty ? [] : [.alteredTexts(altered, in: file)])
                + (alteredRuns.isEmpty ? [] : [.alteredRuns(alteredRuns, in: file)])
        )
    }

    /// The lines that aren't empty, without their breaks.
    static func lines(of file: SourceFile) -> [Range<Int>] {
        file.bytes.split(separator: newline).map { line in
            line.last == UInt8(ascii: "\r") ? line.startIndex..<line.endIndex - 1 : line.indices
        }.filter { !$0.isEmpty }
    }

    /// Which article a line is about, and which quotation if it's about one.
    static func subject(of line: ArraySlice<UInt8>) -> (article: Identifier, digest: String?)? {
        let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
            .map { String(decoding: $0, as: UTF8.self) }
        guard parts.count > 2, let article = Identifier(parts[0]) else { return nil }
        return (article, parts[1] == "quotation" ? parts[2] : nil)
    }

    private mutating func readHead(_ line: String) -> Bool {
        guard line.hasPrefix(Self.head), let version = Int(line.dropFirst(Self.head.count)) else {
            return false
        }
        folding = version
        return true
    }

    /// Takes a line only if it's written as the program writes it, and says nothing that can't be.
    private mutating func readLine(_ line: String) -> Bool {
        let parts = line.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard parts.count > 1, let article = Identifier(parts[0]) else { return false }
        if parts[1] == "quotation" {
            guard parts.count == 8, let digest = QuotationDigest(parts[2]), let place = ProvenPlace(parts)
            else { return false }
            let quotation = LockedQuotation(article: article, digest: digest)
            return Self.line(quotation, place) == line
                && quotations.updateValue(place, forKey: quotation) == nil
        }
        guard let text = LockedText(parts) else { return false }
        return line.hasPrefix(Self.line(article, text) + " ")
            && texts.updateValue(text, forKey: article) == nil
    }
}

extension Lock {
    /// Reads `512+98`: an offset and a length, in bytes.
    static func range(_ part: some StringProtocol) -> Range<Int>? {
        let numbers = part.split(separator: "+").compactMap { Int($0) }
        // Beyond any text, so that sums of them stay numbers.
        guard numbers.count == 2, 0..<1 << 32 ~= numbers[0], 1..<1 << 32 ~= numbers[1] else { return nil }
        return numbers[0]..<numbers[0] + numbers[1]
    }
}

extension LockedText {
    /// Reads `ARTICLE text HASH 5120 - 2026-11-21 CHECK`.
    fileprivate init?(_ parts: [String]) {
        guard parts.count == 7, let length = Int(parts[3]), 0..<1 << 32 ~= length,
            isHash(parts[2], digits: 64),
            parts[4] == "-" || isHash(parts[4], digits: 32), isDay(parts[5])
        else { return nil }
        self.init(
            source: CheckedSource(
                kind: parts[1] == "body" ? .body : .text,
                digest: parts[2],
                length: length,
                provenOn: parts[5]
            ),
            bounds: parts[4] == "-" ? nil : parts[4]
        )
    }
}

extension ProvenPlace {
    /// Reads `ARTICLE quotation HASH exact inside 3/14 512+98 0`, or `… cut inside 3/14 512+98,640+20 5`.
    fileprivate init?(_ parts: [String]) {
        let block = parts[5].split(separator: "/").compactMap { Int($0) }
        let ranges = parts[6].split(separator: ",").compactMap(Lock.range)
        guard let state = State(rawValue: parts[3]), let standing = Standing(rawValue: parts[4]),
            block.count == 2, 1 <= block[0], block[0] <= block[1], !ranges.isEmpty,
            zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
        else { return nil }
        let wordsLeftOut =
            ranges.count == 1 ? [] : parts[7].split(separator: ",").compactMap { Int($0) }
        guard wordsLeftOut.count == ranges.count - 1,
            wordsLeftOut.allSatisfy({ 0...mostCharactersLeftOut ~= $0 }),
            state != .exact || ranges.count == 1, state != .cutOverNegation || ranges.count > 1
        else { return nil }
        self.init(
            state: state,
            standing: standing,
            block: block[0],
            blocks: block[1],
            parts: ranges,
            wordsLeftOut: wordsLeftOut
        )
    }

}

private func isHash(_ text: String, digits: Int) -> Bool {
    text.utf8.count == digits
        && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}

private func isDay(_ text: String) -> Bool {
    (try? EDTFDate(text))?.earliestDay?.description == text
}

private let newline = UInt8(ascii: "\n")

extension Finding {
    fileprivate static func unknownLock(_ line: Range<Int>, in file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.damagedLock,
            "this lock is of a version that this program doesn't know",
            at: file.place(of: line),
            help: "restore the file, or run 'verbatim prove' where the texts are at hand"
        )
    }

    fileprivate static func damagedLines(_ lines: [Range<Int>], in file: SourceFile) -> Finding {
        Finding(
            ProvingFindings.damagedLock,
            lines.count == 1
                ? "this line of the lock can't be read" : "\(lines.count) lines of the lock can't be read",
            at: file.place(of: lines[0]),
            help: "restore the file, or run 'verbatim prove' where the texts are at hand",
            notes: lines.dropFirst().prefix(3).map { Note("this one neither", at: file.place(of: $0)) }
        )
    }
}
