import SourceText

/// The lines of a file of records in JSON, some megabytes at a time: a file may be larger than memory.
struct LineBlocks {
    private let path: String
    /// Where the next block begins, in bytes and in lines.
    private var offset = 0
    private var line = 1

    private static let blockSize = 4_000_000

    init(of path: String) {
        self.path = path
    }

    /// The next lines that hold something, each as a file of its own that knows its number; nil at the end.
    ///
    /// Each holds its own bytes, so that no line keeps others in memory.
    mutating func next() throws(FileError) -> Diagnosed<[SourceFile]>? {
        let block = try FileTree.read(path, from: offset, atMost: Self.blockSize)
        guard !block.isEmpty else { return nil }
        let isLast = block.count < Self.blockSize
        guard let end = isLast ? block.count : block.lastIndex(of: lineFeed).map({ $0 + 1 }) else {
            return try skipLine(startingWith: block)
        }
        var result = Diagnosed<[SourceFile]>([])
        for text in block[..<end].split(separator: lineFeed, omittingEmptySubsequences: false) {
            defer { line += 1 }
            guard text.contains(where: { !isWhiteSpace($0) }) else { continue }
            let source = SourceFile(path: path, bytes: Array(text), firstLine: line)
            if text.count <= ProjectLoader.recordLimit {
                result.value.append(source)
            } else {
                result.findings.append(.longLine(source))
            }
        }
        // What follows the last line break is no line of its own.
        line -= 1
        offset += end
        return result
    }

    /// Goes behind a line that fills a block.
    private mutating func skipLine(startingWith start: [UInt8]) throws(FileError) -> Diagnosed<[SourceFile]> {
        let source = SourceFile(path: path, bytes: Array(start.prefix(1_000)), firstLine: line)
        var block = start
        while !block.isEmpty {
            if let end = block.firstIndex(of: lineFeed) {
                offset += end + 1
                break
            }
            offset += block.count
            block = try FileTree.read(path, from: offset, atMost: Self.blockSize)
        }
        line += 1
        return Diagnosed([], [.longLine(source)])
    }
}

extension Finding {
    fileprivate static func longLine(_ line: SourceFile) -> Finding {
        Finding(
            LoadingFindings.tooLarge,
            "this line has more than \(ProjectLoader.recordLimit / 1_000_000) MB, the most that a record can have",
            at: line.place(of: 0..<1)
        )
    }
}

private let lineFeed = UInt8(ascii: "\n")

private func isWhiteSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
