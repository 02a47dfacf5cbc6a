import SourceText

extension Program {
    /// Appends the rendered page, in UTF-8.
    public func render(_ record: Record, into output: inout [UInt8]) {
        // About as much as a page becomes, tags and all: growing a buffer copies it.
        output.reserveCapacity(output.count + literals.count + 40 * record.values.count)
        let values = record.values.span
        let instructions = instructions.span
        let literals = literals.span
        // Where the records begin that have been entered, the page's own first.
        var frames = [Record.start]
        var loops: [Loop] = []
        var shells: [Int] = []
        var counter = 0
        while counter < instructions.count {
            let instruction = instructions[counter]
            counter += 1
            switch instruction {
            case .literal(let start, let end):
                output.append(copying: literals.extracting(Int(start)..<Int(end)))
            case .escaped(let reference):
                switch values[place(of: reference, values, frames)] {
                case .text(let text), .url(let text): output.append(escaping: text)
                default: break
                }
            case .escapedInApostrophes(let reference):
                switch values[place(of: reference, values, frames)] {
                case .text(let text), .url(let text): output.append(escapingInApostrophes: text)
                default: break
                }
            case .unescaped(let reference):
                switch values[place(of: reference, values, frames)] {
                case .text(let text), .url(let text): output.append(copying: text.utf8.span)
                case .html(let bytes): output.append(contentsOf: bytes)
                default: break
                }
            case .unless(let reference, let target):
                if values[place(of: reference, values, frames)].isEmpty { counter = Int(target) }
            case .when(let reference, let target):
                if !values[place(of: reference, values, frames)].isEmpty { counter = Int(target) }
            case .unlessGiven(let reference, let target):
                if case .nothing = values[place(of: reference, values, frames)] { counter = Int(target) }
            case .enter(let reference, let target):
                switch values[place(of: reference, values, frames)] {
                case .record(let start):
                    frames.append(start)
                    loops.append(Loop(width: 0, rest: 0))
                case .list(let items) where items.count > 0:
                    frames.append(Int(items.start))
                    loops.append(Loop(width: Int(items.width), rest: Int(items.count) - 1))
                default: counter = Int(target)
                }
            case .next(let target):
                let innermost = loops.count - 1
                if loops[innermost].rest > 0 {
                    loops[innermost].rest -= 1
                    frames[frames.count - 1] += loops[innermost].width
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

    /// How far the next item of a list is, and how many are still to come.
    private struct Loop {
        let width: Int
        var rest: Int
    }

    /// Where a value stands; 0, where there's nothing, if the record is another than the program was compiled for.
    private func place(of reference: Reference, _ values: borrowing Span<Value>, _ frames: [Int]) -> Int {
        var place = frames[Int(reference.frame)] + Int(reference.slot)
        if reference.path > 0 {
            for slot in paths[Int(reference.path) - 1] {
                guard place < values.count, case .record(let start) = values[place] else { return 0 }
                place = start + slot
            }
        }
        return place < values.count ? place : 0
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
        case .list(let items): items.count == 0
        }
    }
}
