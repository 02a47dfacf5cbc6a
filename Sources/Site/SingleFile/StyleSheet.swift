/// A style sheet's addresses, found as CSS reads them (CSS Syntax 3, section 4.3): not those in comments and strings.
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
            } else if sheet[index] == UInt8(ascii: "\"") || sheet[index] == UInt8(ascii: "'") {
                copy(to: endOfString(from: index))
            } else if isAddress, !continuesName {
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
        let isQuoted = sheet[start] == UInt8(ascii: "\"") || sheet[start] == UInt8(ascii: "'")
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

    private mutating func copy(to end: Int) {
        output += sheet[index..<end]
        index = end
    }

    private var isAddress: Bool {
        guard sheet[index] | 0x20 == UInt8(ascii: "u") else { return false }
        return String(decoding: sheet[index...].prefix(4), as: UTF8.self).lowercased() == "url("
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

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
