import SourceText

extension Program {
    /// Appends the rendered page, in UTF-8.
    public func render(_ record: borrowing Record, into output: inout [UInt8]) {
        // About as much as a page becomes, tags and all: growing copies it.
        var page = PageBuffer<UInt8>(capacity: literals.count + record.texts.count + 24 * record.values.count)
        record.values.withSpan { values in
            record.texts.withSpan { texts in render(values, texts, into: &page) }
        }
        page.append(to: &output)
    }

    private func render(_ values: Span<Value>, _ texts: Span<UInt8>, into output: inout PageBuffer<UInt8>) {
        let literals = literals.span
        let instructions = instructions.span
        // The records that have been entered, the page's own first.
        var frames = [Frame(place: Record.start)]
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
                case .text(let text), .url(let text):
                    output.append(escaping: texts.extracting(text.range))
                default: break
                }
            case .escapedInApostrophes(let reference):
                switch values[place(of: reference, values, frames)] {
                case .text(let text), .url(let text):
                    output.append(escapingInApostrophes: texts.extracting(text.range))
                default: break
                }
            case .unescaped(let reference):
                switch values[place(of: reference, values, frames)] {
                case .text(let bytes), .url(let bytes), .html(let bytes):
                    output.append(copying: texts.extracting(bytes.range))
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
                    frames.append(Frame(place: Int(start)))
                case .list(let items) where items.count > 0:
                    frames.append(
                        Frame(place: Int(items.start), width: Int(items.width), rest: Int(items.count) - 1)
                    )
                default: counter = Int(target)
                }
            case .next(let target):
                let innermost = frames.count - 1
                if frames[innermost].rest > 0 {
                    frames[innermost].rest -= 1
                    frames[innermost].place += frames[innermost].width
                    counter = Int(target)
                } else {
                    frames.removeLast()
                }
            case .beginShell, .beginContent:
                shells.append(output.count)
            case .endContent(let target):
                guard let content = shells.popLast(), let start = shells.popLast() else { continue }
                if output.count == content {
                    output.shrink(to: start)
                    counter = Int(target)
                }
            }
        }
    }

    /// Where a record begins; of a list's item also how far the next one is, and how many are still to come.
    private struct Frame {
        var place: Int
        var width = 0
        var rest = 0
    }

    /// Where a value stands; 0, where there's nothing, if the record is another than the program was compiled for.
    private func place(of reference: Reference, _ values: borrowing Span<Value>, _ frames: [Frame]) -> Int {
        var place = frames[Int(reference.frame)].place + Int(reference.slot)
        if reference.path > 0 {
            for slot in paths[Int(reference.path) - 1] {
                guard place < values.count, case .record(let start) = values[place] else { return 0 }
                place = Int(start) + slot
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
        case .text(let bytes), .url(let bytes), .html(let bytes): bytes.count == 0
        case .flag(let flag): !flag
        case .record: false
        case .list(let items): items.count == 0
        }
    }
}
