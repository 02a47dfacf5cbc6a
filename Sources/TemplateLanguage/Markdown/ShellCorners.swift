/// Where the elements and attributes begin and end that aren't written if nothing stands in them.
///
/// The marks stand where their content begins and ends; what's around that is the writer's own, so that
/// the start tag, or the attribute's name, is found by looking back.
struct ShellCorners {
    /// By offset; at one offset, what ends comes first.
    private(set) var sorted: [(offset: Int, corner: ShellCorner)] = []

    private let html: [UInt8]

    private enum Extent {
        case element, attribute
        /// The end of a value, with the space before it.
        case partOfValue
    }

    private struct Start {
        let outer: Int
        let inner: Int
        let extent: Extent
    }

    init(_ html: [UInt8]) {
        self.html = html
        var starts: [Start?] = []
        var index = 0
        while index < html.count {
            guard let mark = Mark(in: html, at: index) else {
                index += 1
                continue
            }
            if mark == .shellStart { starts.append(start(before: index)) }
            if mark == .shellEnd, let start = starts.popLast() ?? nil { add(start, end: index) }
            index += Mark.length
        }
        sorted.sort { ($0.offset, $0.corner.order) < ($1.offset, $1.corner.order) }
    }

    /// Nil where the content isn't all that the attribute or element holds.
    private func start(before index: Int) -> Start? {
        guard index > 0 else { return nil }
        switch html[index - 1] {
        case UInt8(ascii: "\""):
            return html[..<index].lastIndex(of: UInt8(ascii: " "))
                .map { Start(outer: $0, inner: index, extent: .attribute) }
        case UInt8(ascii: ">"), UInt8(ascii: "\n"):
            return html[..<index].lastIndex(of: UInt8(ascii: "<"))
                .map { Start(outer: $0, inner: index, extent: .element) }
        case UInt8(ascii: " "): return Start(outer: index - 1, inner: index, extent: .partOfValue)
        default: return nil
        }
    }

    private mutating func add(_ start: Start, end: Int) {
        guard let outerEnd = outerEnd(of: start.extent, after: end) else { return }
        sorted += [
            (start.outer, .outerStart), (start.inner, .innerStart), (end, .innerEnd), (outerEnd, .outerEnd),
        ]
    }
}

extension ShellCorners {
    private func outerEnd(of extent: Extent, after end: Int) -> Int? {
        switch extent {
        case .partOfValue: return end + Mark.length
        case .attribute: return html[end...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
        case .element:
            guard let bracket = html[end...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            let endsLine = bracket + 1 < html.count && html[bracket + 1] == UInt8(ascii: "\n")
            return endsLine ? bracket + 2 : bracket + 1
        }
    }
}

extension ShellCorner {
    fileprivate var order: Int {
        switch self {
        case .outerEnd: 0
        case .innerEnd: 1
        case .outerStart: 2
        case .innerStart: 3
        }
    }
}
