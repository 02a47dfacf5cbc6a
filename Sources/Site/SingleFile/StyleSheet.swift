/// A style sheet's addresses, found as CSS reads them (CSS Syntax 3, section 4.3): not those in comments, and of strings
/// only those that follow `@import`.
enum StyleSheet {
    /// The sheet with another address in place of each; an address without one stays.
    static func replacingAddresses(
        in sheet: String,
        _ replacement: @escaping (String) -> String?
    ) -> String {
        var reader = StyleSheetReader(Array(sheet.utf8), replacement)
        return String(decoding: reader.read(), as: UTF8.self)
    }
}

private struct StyleSheetReader {
    private let sheet: [UInt8]
    private let replacement: (String) -> String?
    private var index = 0
    private var output: [UInt8] = []

    init(_ sheet: [UInt8], _ replacement: @escaping (String) -> String?) {
        self.sheet = sheet
        self.replacement = replacement
    }

    mutating func read() -> [UInt8] {
        while index < sheet.count {
            if sheet[index...].starts(with: "/*".utf8) {
                copy(to: end(of: "*/", from: index + 2))
            } else if isQuote(sheet[index]) {
                copy(to: endOfString(from: index))
            } else if isAt("@import") {
                readImport()
            } else if isAt("url("), !continuesName {
                readAddress()
            } else {
                copy(to: index + 1)
            }
        }
        return output
    }

    private mutating func readAddress() {
        var start = index + "url(".utf8.count
        while start < sheet.count, isSpace(sheet[start]) { start += 1 }
        guard start < sheet.count else { return copy(to: sheet.count) }
        let isQuoted = isQuote(sheet[start])
        let contentEnd = isQuoted ? endOfString(from: start) : start
        let close = end(of: ")", from: contentEnd)
        var content = sheet[start..<max(start, close - 1)]
        while let last = content.last, isSpace(last) { content.removeLast() }
        if isQuoted { content = content.dropFirst().dropLast() }
        if let address = replacement(String(decoding: content, as: UTF8.self)) {
            output += Array("url(\"\(address)\")".utf8)
            index = close
        } else {
            copy(to: close)
        }
    }

    /// A string behind `@import` is an address; an address in brackets is found as it is elsewhere.
    private mutating func readImport() {
        copy(to: index + "@import".utf8.count)
        while index < sheet.count {
            if isSpace(sheet[index]) {
                copy(to: index + 1)
            } else if sheet[index...].starts(with: "/*".utf8) {
                copy(to: end(of: "*/", from: index + 2))
            } else {
                break
            }
        }
        guard index < sheet.count, isQuote(sheet[index]) else { return }
        let end = endOfString(from: index)
        let address = String(decoding: sheet[index..<end].dropFirst().dropLast(), as: UTF8.self)
        guard let new = replacement(address) else { return copy(to: end) }
        output += Array("\"\(new)\"".utf8)
        index = end
    }

    private mutating func copy(to end: Int) {
        output += sheet[index..<end]
        index = end
    }

    /// Whether a word in small letters comes next, in whatever letters.
    private func isAt(_ word: String) -> Bool {
        sheet[index] | 0x20 == word.utf8.first.map { $0 | 0x20 }
            && String(decoding: sheet[index...].prefix(word.utf8.count), as: UTF8.self).lowercased() == word
    }

    /// Whether what comes before makes another name of it, as in `curl(`.
    private var continuesName: Bool {
        guard let last = output.last else { return false }
        return last == UInt8(ascii: "-") || last == UInt8(ascii: "_") || last >= 0x80
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(last)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(last | 0x20)
    }

    /// Behind the mark, or at the end where there's none.
    private func end(of mark: String, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var position = min(start, sheet.count)
        while position < sheet.count, !sheet[position...].starts(with: mark) { position += 1 }
        return min(sheet.count, position + mark.count)
    }

    private func endOfString(from start: Int) -> Int {
        var position = start + 1
        while position < sheet.count, sheet[position] != sheet[start] {
            position += sheet[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(sheet.count, position + 1)
    }

    private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
