extension Program {
    /// Appends the rendered page, in UTF-8.
    public func render(_ record: Record, into output: inout [UInt8]) {
        var frames = [record]
        var loops: [Loop] = []
        var shells: [Int] = []
        var counter = 0
        while counter < instructions.count {
            let instruction = instructions[counter]
            counter += 1
            switch instruction {
            case .literal(let start, let end):
                output.append(contentsOf: literals[Int(start)..<Int(end)])
            case .escaped(let reference):
                switch value(reference, in: frames) {
                case .text(let text), .url(let text): output.append(escaping: text)
                default: break
                }
            case .escapedInApostrophes(let reference):
                switch value(reference, in: frames) {
                case .text(let text), .url(let text): output.append(escapingInApostrophes: text)
                default: break
                }
            case .unescaped(let reference):
                switch value(reference, in: frames) {
                case .text(let text), .url(let text): output.append(contentsOf: text.utf8)
                case .html(let bytes): output.append(contentsOf: bytes)
                default: break
                }
            case .unless(let reference, let target):
                if value(reference, in: frames).isEmpty { counter = Int(target) }
            case .when(let reference, let target):
                if !value(reference, in: frames).isEmpty { counter = Int(target) }
            case .unlessGiven(let reference, let target):
                if case .nothing = value(reference, in: frames) { counter = Int(target) }
            case .enter(let reference, let target):
                switch value(reference, in: frames) {
                case .record(let record):
                    frames.append(record)
                    loops.append(Loop(items: [], next: 0))
                case .list(let items) where !items.isEmpty:
                    frames.append(items[0])
                    loops.append(Loop(items: items, next: 1))
                default: counter = Int(target)
                }
            case .next(let target):
                if let item = loops[loops.count - 1].advance() {
                    frames[frames.count - 1] = item
                    counter = Int(target)
                } else {
                    frames.removeLast()
                    loops.removeLast()
                }
            case .beginShell, .beginContent:
                shells.append(output.count)
            case .endContent(let target):
                guard let content = shells.popLast(), let start = shells.popLast() else { continue }
                if output.count == content {
                    output.removeSubrange(start...)
                    counter = Int(target)
                }
            }
        }
    }

    private struct Loop {
        let items: [Record]
        var next: Int

        mutating func advance() -> Record? {
            guard next < items.count else { return nil }
            next += 1
            return items[next - 1]
        }
    }

    private func value(_ reference: Reference, in frames: [Record]) -> Value {
        let values = frames[Int(reference.frame)].values
        guard Int(reference.slot) < values.count else { return .nothing }
        var value = values[Int(reference.slot)]
        guard reference.path > 0 else { return value }
        for slot in paths[Int(reference.path) - 1] {
            guard case .record(let record) = value, slot < record.values.count else { return .nothing }
            value = record.values[slot]
        }
        return value
    }
}

extension Value {
    /// Whether a section over it is left out.
    fileprivate var isEmpty: Bool {
        switch self {
        case .nothing: true
        case .text(let text), .url(let text): text.isEmpty
        case .html(let bytes): bytes.isEmpty
        case .flag(let flag): !flag
        case .record: false
        case .list(let items): items.isEmpty
        }
    }
}
