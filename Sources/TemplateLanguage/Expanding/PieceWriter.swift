import SourceText

/// Collects pieces line by line, with the indentation of where they're put in.
struct PieceWriter: Sendable {
    private(set) var pieces: [Piece] = []
    private(set) var isAtLineStart = true
    var indentation = Indentation()
    /// What a line still needs before its first piece.
    private var pending: [UInt8] = []

    /// Begins a line with the white space that it has in its file; blank lines aren't indented.
    mutating func startLine(_ whitespace: Range<Int>, of file: SourceFile, isBlank: Bool) {
        guard isAtLineStart else { return appendText(whitespace, of: file) }
        pending = isBlank ? [] : indentation.added
        let rest = indentation.rest(of: file.bytes[whitespace])
        appendText(rest.startIndex..<rest.endIndex, of: file)
    }

    mutating func appendText(_ range: Range<Int>, of file: SourceFile) {
        guard !range.isEmpty else { return }
        appendPending()
        pieces.append(.literal(Array(file.bytes[range]), Origin(file: file, offset: range.lowerBound)))
        isAtLineStart = file.bytes[range].last == UInt8(ascii: "\n")
    }

    mutating func append(_ value: ValuePiece) {
        appendPending()
        pieces.append(.value(value))
        isAtLineStart = false
    }

    /// An end of a section; one that has a line to itself isn't indented.
    mutating func append(_ piece: Piece, standsAlone: Bool) {
        if !standsAlone { appendPending() }
        pieces.append(piece)
    }

    /// A piece that's finished, ending in a line break.
    mutating func append(_ finished: Piece) {
        pieces.append(finished)
        isAtLineStart = true
    }

    /// Hands on what was written so far, and goes on from there.
    mutating func removePieces() -> [Piece] {
        defer { pieces = [] }
        return pieces
    }

    /// Goes on where a page has ended with a line.
    mutating func beginLine() { isAtLineStart = true }

    mutating func endLine() {
        guard !isAtLineStart else { return }
        pieces.append(.literal([UInt8(ascii: "\n")], nil))
        isAtLineStart = true
    }

    /// Takes back the line break that a file ends with.
    mutating func takeBackLineBreak() {
        guard isAtLineStart, case .literal(var bytes, let origin)? = pieces.last else { return }
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        pieces.removeLast()
        if !bytes.isEmpty { pieces.append(.literal(bytes, origin)) }
        isAtLineStart = false
    }

    private mutating func appendPending() {
        guard !pending.isEmpty else { return }
        pieces.append(.literal(pending, nil))
        pending = []
    }
}
