import SourceText

/// Writes the program: checks each tag's place, and chooses the escaping that belongs to it.
struct Emitter {
    /// Whether the output is HTML, with places and escaping, or plain text.
    let isHTML: Bool
    private(set) var program = Program()
    private(set) var findings: [Finding] = []

    private var state = HTMLState()
    private var open: [OpenSection] = []
    /// The records that are entered while rendering, by the numbers that slots use: the page's own is 0.
    private var frames = [0]
    /// The section that ended last.
    private var ended: SectionPiece?
    private var shellStarts: [Int] = []
    /// The instruction that something jumps to: a literal there mustn't grow into the one before.
    private var jumpTarget = 0
    /// Inside a section that never shows, nothing is written.
    private var muted = 0

    private struct OpenSection {
        let section: SectionPiece
        let state: HTMLState
        /// The jump at its start; nil if it's known whether it shows.
        let jump: Int?
        let isMuted: Bool
    }

    static func emit(_ pieces: [Piece], of file: SourceFile, isHTML: Bool) -> Diagnosed<Program> {
        var emitter = Emitter(isHTML: isHTML)
        for piece in pieces { emitter.emit(piece) }
        if isHTML, !emitter.state.mayEnd {
            emitter.findings.append(
                Finding(
                    .unfinishedHTML,
                    "the page ends \(emitter.state.description)",
                    at: Place(path: file.path),
                    help: "something that was opened in its HTML isn't closed"
                ))
        }
        return Diagnosed(emitter.program, emitter.findings)
    }

    private init(isHTML: Bool) {
        self.isHTML = isHTML
    }

    private mutating func emit(_ piece: Piece) {
        switch piece {
        case .literal(let bytes, _):
            if isHTML { read(bytes) }
            append(bytes)
        case .value(let value):
            keepLineBreak()
            emit(value)
            state.passValue()
        case .open(let section):
            keepLineBreak()
            begin(section)
        case .close(let section): end(section)
        case .shell(let corner): emit(corner)
        }
    }

    /// A parser drops the line break after `<pre>`: with one of ours, it leaves the value's alone.
    private mutating func keepLineBreak() {
        if state.dropsLineBreak { append([UInt8(ascii: "\n")]) }
    }
}

// MARK: - Values

extension Emitter {
    private mutating func emit(_ value: ValuePiece) {
        if isHTML, let finding = PlaceCheck(value, at: state.place).finding { findings.append(finding) }
        let isUnescaped = value.tag.kind == .unescaped || !isHTML
        switch value.target {
        case .nothing, .unknown: return
        case .constant(let text):
            var bytes: [UInt8] = []
            if isUnescaped {
                bytes = Array(text.utf8)
            } else if state.isInApostrophes {
                bytes.append(escapingInApostrophes: text)
            } else {
                bytes.append(escaping: text)
            }
            append(bytes)
        case .slot(let slot):
            switch slot.kind {
            case .text, .url:
                guard let reference = reference(slot) else { return }
                if isUnescaped {
                    append(.unescaped(reference))
                } else {
                    append(state.isInApostrophes ? .escapedInApostrophes(reference) : .escaped(reference))
                }
            case .html:
                guard let reference = reference(slot) else { return }
                append(.unescaped(reference))
            case .flag, .record, .list, .nothing:
                findings.append(
                    Finding(
                        .wrongType,
                        "'\(value.tag.name)' is a \(slot.kind) and can't be printed",
                        at: value.tag.namePlace,
                        help: "open it as a section, {{#\(value.tag.name)}}"
                    ))
            }
        }
    }

    /// Where a value is found; nil if a section that it needs was left out because of a mistake.
    private mutating func reference(_ slot: Slot) -> Reference? {
        guard let frame = frames.lastIndex(of: slot.frame) else { return nil }
        let rest = Array(slot.path.dropFirst())
        var path = 0
        if !rest.isEmpty {
            if let known = program.paths.firstIndex(of: rest) {
                path = known + 1
            } else {
                program.paths.append(rest)
                path = program.paths.count
            }
        }
        return Reference(
            frame: UInt16(clamping: frame),
            slot: UInt16(clamping: slot.path.first ?? 0),
            path: UInt16(clamping: path)
        )
    }
}

// MARK: - Sections

extension Emitter {
    private mutating func begin(_ section: SectionPiece) {
        checkPlace(of: section.open)
        var isMuted = section.neverShows
        var jump: Int?
        if muted == 0, case .slot(let slot) = section.target {
            if let reference = reference(slot) {
                jump = append(Self.start(of: section, reference))
                if let frame = section.frame { frames.append(frame) }
            } else {
                isMuted = true
            }
            jumpTarget = program.instructions.count
        }
        if isMuted { muted += 1 }
        open.append(OpenSection(section: section, state: state, jump: jump, isMuted: isMuted))
    }

    private static func start(of section: SectionPiece, _ reference: Reference) -> Instruction {
        if section.isInverted { return .when(reference, to: 0) }
        return section.frame == nil ? .unless(reference, to: 0) : .enter(reference, to: 0)
    }

    private mutating func end(_ section: SectionPiece) {
        guard let opened = open.popLast() else { return }
        checkPlace(of: section.close)
        if opened.isMuted { muted -= 1 }
        if let jump = opened.jump {
            if section.frame != nil {
                append(.next(to: Int32(clamping: jump + 1)))
                frames.removeLast()
            }
            program.instructions[jump].setTarget(program.instructions.count)
            jumpTarget = program.instructions.count
        }
        guard isHTML else { return }
        if let meeting = opened.state.meeting(state) {
            state = meeting
            ended = section
        } else {
            findings.append(
                Finding(
                    .straddlingSection,
                    "this section begins \(opened.state.description) and ends \(state.description)",
                    at: section.open.place,
                    notes: [.init("it ends here", at: section.close.place)]
                ))
            state = opened.state
        }
    }

    private mutating func read(_ bytes: [UInt8]) {
        if let first = bytes.first, state.joinsName(with: first), let ended {
            findings.append(
                Finding(
                    .straddlingSection,
                    "what follows this section goes on with a name that it may have ended",
                    at: ended.open.place,
                    help: "put a space after '\(ended.close.source)'"
                ))
        }
        state.read(bytes)
    }

    private mutating func checkPlace(of tag: Tag) {
        guard isHTML, !state.admitsSection, case .forbidden(let place) = state.place else { return }
        findings.append(Finding(.tagOutOfPlace, "a tag can't stand \(place)", at: tag.place))
    }
}

// MARK: - Instructions

extension Emitter {
    private mutating func emit(_ corner: ShellCorner) {
        switch corner {
        case .outerStart: append(.beginShell)
        case .innerStart: append(.beginContent)
        case .innerEnd: shellStarts.append(append(.endContent(to: 0)))
        case .outerEnd:
            guard let end = shellStarts.popLast(), muted == 0 else { return }
            program.instructions[end].setTarget(program.instructions.count)
            jumpTarget = program.instructions.count
        }
    }

    @discardableResult
    private mutating func append(_ instruction: Instruction) -> Int {
        guard muted == 0 else { return 0 }
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    private mutating func append(_ bytes: [UInt8]) {
        guard muted == 0, !bytes.isEmpty else { return }
        let start = Int32(clamping: program.literals.count)
        program.literals += bytes
        let end = Int32(clamping: program.literals.count)
        if program.instructions.count > jumpTarget, case .literal(let first, start) = program.instructions.last {
            program.instructions[program.instructions.count - 1] = .literal(start: first, end: end)
        } else {
            program.instructions.append(.literal(start: start, end: end))
        }
    }
}

extension Instruction {
    fileprivate mutating func setTarget(_ index: Int) {
        let target = Int32(clamping: index)
        switch self {
        case .unless(let reference, _): self = .unless(reference, to: target)
        case .when(let reference, _): self = .when(reference, to: target)
        case .enter(let reference, _): self = .enter(reference, to: target)
        case .endContent: self = .endContent(to: target)
        case .next, .literal, .escaped, .escapedInApostrophes, .unescaped, .beginShell, .beginContent: break
        }
    }
}
