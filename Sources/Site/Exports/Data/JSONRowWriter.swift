import JSON
import SourceText

/// Writes rows as an array of objects, one a line, so that versions of it can be compared line by line.
///
/// An object has no members for columns in which its row has nothing. Decimal numbers are texts: they're exact, which a
/// JSON parser's numbers may not be.
struct JSONRowWriter: RowWriter {
    var bytes = Array("[".utf8)
    /// What stands before the values of each column: a comma, its name, and a colon.
    private let labels: [[UInt8]]
    /// The column of the next value.
    private var column = 0
    private var isFirstRow = true
    private var isFirstMember = true

    init(columns names: [String]) {
        labels = names.map { ", ".utf8 + JSON.string($0).bytes + ": ".utf8 }
    }

    mutating func write(_ value: DataValue) {
        defer { column += 1 }
        switch value {
        case .nothing, .list([]): return
        case .text(let text), .decimal(let text):
            beginMember()
            bytes.append(json: text)
        case .list(let texts):
            beginMember()
            write(texts)
        case .number(let number):
            beginMember()
            bytes.append(digitsOf: number)
        case .flag(let flag):
            beginMember()
            bytes.append(copying: (flag ? "true" : "false").utf8.span)
        case .day(let day):
            beginMember()
            bytes.append(UInt8(ascii: "\""))
            bytes.append(day)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    mutating func endRow() {
        if isFirstMember { beginRow() }
        bytes.append(UInt8(ascii: "}"))
        isFirstMember = true
        column = 0
    }

    mutating func end() {
        bytes += "\n]\n".utf8
    }

    private mutating func beginRow() {
        if !isFirstRow { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(UInt8(ascii: "{"))
        isFirstRow = false
    }

    private mutating func beginMember() {
        let label = labels[column]
        if isFirstMember {
            beginRow()
            bytes.append(copying: label.span.extracting(2...))
            isFirstMember = false
        } else {
            bytes.append(copying: label.span)
        }
    }

    private mutating func appendComma() {
        bytes.append(UInt8(ascii: ","))
        bytes.append(UInt8(ascii: " "))
    }

    private mutating func write(_ texts: [String]) {
        bytes.append(UInt8(ascii: "["))
        for (position, text) in texts.enumerated() {
            if position > 0 { appendComma() }
            bytes.append(json: text)
        }
        bytes.append(UInt8(ascii: "]"))
    }
}
