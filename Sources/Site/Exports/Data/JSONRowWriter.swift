import JSON

/// Writes rows as an array of objects, one a line, so that versions of it can be compared line by line.
///
/// An object has no members for columns in which its row has nothing. Decimal numbers are texts: they're exact, which a
/// JSON parser's numbers may not be.
struct JSONRowWriter: RowWriter {
    var bytes = Array("[".utf8)
    /// What stands before the values of each column: its name, and a colon.
    private let labels: [[UInt8]]
    /// The column of the next value.
    private var column = 0
    /// What stands before the next member.
    private var lead = Self.firstLead

    private static let firstLead = "\n{"
    private static let nextLead = ", "

    init(columns names: [String]) {
        labels = names.map { JSON.string($0).bytes + ": ".utf8 }
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
            JSON.array(texts.map(JSON.string)).write(to: &bytes)
        case .number(let number):
            beginMember()
            bytes += String(number).utf8
        case .flag(let flag):
            beginMember()
            bytes += (flag ? "true" : "false").utf8
        case .day(let day):
            beginMember()
            bytes.append(UInt8(ascii: "\""))
            bytes.append(day)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    mutating func endRow() {
        if lead != Self.nextLead { bytes += lead.utf8 }
        bytes.append(UInt8(ascii: "}"))
        lead = "," + Self.firstLead
        column = 0
    }

    mutating func end() {
        bytes += "\n]\n".utf8
    }

    private mutating func beginMember() {
        bytes += lead.utf8
        bytes += labels[column]
        lead = Self.nextLead
    }
}
