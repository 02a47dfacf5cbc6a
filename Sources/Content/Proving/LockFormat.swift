import EDTF
import Quotations
import SourceText

// How the lock is written: one line for each text, quotation and shared run, sorted, so that a change to one article
// changes its lines alone and merges in version control meet no others.

extension Lock {
    private static let head = "verbatim-lock 2 folding "

    /// The line with which the file begins.
    var headLine: String { Self.head + String(folding) }

    /// The bytes of the file; equal locks have equal bytes.
    public var bytes: [UInt8] {
        let proofs = Dictionary(grouping: quotations, by: \.key.article).mapValues { $0.map(Self.line) }
        let checked = texts.map { Self.checked(Self.line($0, $1), with: proofs[$0] ?? []) }
        let lines = checked + proofs.values.joined() + shared.map(line)
        // All of them are ASCII, and so stand in the order of their bytes.
        let sorted = lines.sorted()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(sorted.reduce(headLine.utf8.count + 1) { $0 + $1.utf8.count + 1 })
        for line in [headLine] + sorted {
            bytes.append(copying: line.utf8.span)
            bytes.append(newline)
        }
        return bytes
    }

    private static func line(_ article: Identifier, _ text: LockedText) -> String {
        let kind = text.source.kind == .body ? "body" : "text"
        return joined([
            article.text, kind, text.source.digest, String(text.source.length), text.bounds ?? "-",
            text.source.provenOn,
        ])
    }

    private static func line(_ quotation: LockedQuotation, _ place: ProvenPlace) -> String {
        joined([
            quotation.article.text, "quotation", quotation.digest.text, place.state.rawValue,
            place.standing.rawValue, "\(place.block)/\(place.blockCount)",
            joined(place.parts.map { "\($0.lowerBound)+\($0.count)" }, by: UInt8(ascii: ",")),
            place.wordsLeftOut.isEmpty
                ? "0" : joined(place.wordsLeftOut.map(String.init), by: UInt8(ascii: ",")),
        ])
    }

    /// Words put together to a line.
    ///
    /// Put together as bytes: the standard library's `joined`, which isn't compiled for strings, took a fifth of what
    /// writing a lock did.
    static func joined(_ words: [String], by separator: UInt8 = UInt8(ascii: " ")) -> String {
        var line: [UInt8] = []
        line.reserveCapacity(words.reduce(0) { $0 + $1.utf8.count + 1 })
        for (number, word) in words.enumerated() {
            if number > 0 { line.append(separator) }
            line.append(copying: word.utf8.span)
        }
        return String(decoding: line, as: UTF8.self)
    }
}

extension Lock {
    /// Reads a lock; lines that can't be read are findings, and nothing is taken from them.
    static func read(_ file: SourceFile) -> Diagnosed<Lock> {
        var lock = Lock()
        let lines = lines(of: file)
        guard let head = lines.first else { return Diagnosed(lock) }
        // Of another version nothing can be said, line by line.
        guard lock.readHead(file.text(head)) else { return Diagnosed(Lock(), [.unknownLock(head, in: file)]) }
        var checks = LockChecks()
        var damaged: [Range<Int>] = []
        var shared: [Range<Int>] = []
        for range in lines.dropFirst() {
            let line = LockLine(range, of: file)
            if line.isSharedRun {
                // Its own check rests on the texts that all other lines are of.
                shared.append(range)
                continue
            }
            if !lock.readLine(line) { damaged.append(range) }
            checks.add(line)
        }
        let altered = checks.alteredTexts.filter { !damaged.contains($0) }
        let alteredRuns = shared.filter { !lock.readSharedRun(LockLine($0, of: file)) }
        return Diagnosed(
            lock,
            (damaged.isEmpty ? [] : [.damagedLines(damaged, in: file)])
                + (altered.isEmpty ? [] : [.alteredTexts(altered, in: file)])
                + (alteredRuns.isEmpty ? [] : [.alteredRuns(alteredRuns, in: file)])
        )
    }

    /// The lines that aren't empty, without their breaks.
    static func lines(of file: SourceFile) -> [Range<Int>] {
        let bytes = file.bytes
        return bytes.parts(of: bytes.indices, between: newline).map { line in
            bytes[line.upperBound - 1] == UInt8(ascii: "\r")
                ? line.lowerBound..<line.upperBound - 1 : line
        }.filter { !$0.isEmpty }
    }

    private mutating func readHead(_ line: String) -> Bool {
        guard line.hasPrefix(Self.head), let version = Int(line.dropFirst(Self.head.count)) else {
            return false
        }
        folding = version
        return true
    }

    /// Takes a line only if it's written as the program writes it, and says nothing that can't be.
    private mutating func readLine(_ line: LockLine) -> Bool {
        let words = line.words
        guard words.count > 1, let article = line.article else { return false }
        if words[1] == "quotation" {
            guard words.count == 8, let digest = QuotationDigest(words[2]), let place = ProvenPlace(words)
            else { return false }
            let quotation = LockedQuotation(article: article, digest: digest)
            return Self.line(quotation, place) == line.text
                && quotations.updateValue(place, forKey: quotation) == nil
        }
        guard let text = LockedText(words) else { return false }
        return line.text.hasPrefix(Self.line(article, text) + " ")
            && texts.updateValue(text, forKey: article) == nil
    }
}

extension Lock {
    /// The numbers in a word such as `3/14`, whatever stands between them: the line that's written of them would be
    /// another one if that's anything else.
    static func numbers(in word: String) -> [Int] {
        word.utf8.split { !(0x30...0x39).contains($0) }.compactMap { Int(Substring($0)) }
    }

    /// Reads `512+98,640+20`: offsets and lengths, in bytes.
    static func ranges(in word: String) -> [Range<Int>]? {
        let numbers = numbers(in: word)
        guard !numbers.isEmpty, numbers.count.isMultiple(of: 2) else { return nil }
        var ranges: [Range<Int>] = []
        for position in stride(from: 0, to: numbers.count, by: 2) {
            let (offset, length) = (numbers[position], numbers[position + 1])
            // Beyond any text.
            guard offset < 1 << 32, 1..<1 << 32 ~= length, offset + length < 1 << 32 else { return nil }
            ranges.append(offset..<offset + length)
        }
        return ranges
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
        let block = Lock.numbers(in: parts[5])
        guard let state = State(rawValue: parts[3]), let standing = Standing(rawValue: parts[4]),
            block.count == 2, 1 <= block[0], block[0] <= block[1], block[1] < 1 << 32,
            let ranges = Lock.ranges(in: parts[6]),
            zip(ranges, ranges.dropFirst()).allSatisfy({ $0.upperBound <= $1.lowerBound })
        else { return nil }
        let wordsLeftOut =
            ranges.count == 1 ? [] : Lock.numbers(in: parts[7])
        guard wordsLeftOut.count == ranges.count - 1,
            wordsLeftOut.allSatisfy({ 0...mostCharactersLeftOut ~= $0 }),
            state != .exact || ranges.count == 1, state != .cutOverNegation || ranges.count > 1
        else { return nil }
        self.init(
            state: state,
            standing: standing,
            block: block[0],
            blockCount: block[1],
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
