/// Puts a program together: instructions, the bytes they write, and where their jumps lead.
struct ProgramBuilder {
    private(set) var program = Program()

    /// The records that are entered while rendering, by the numbers that slots use: the page's own is 0.
    private var frames = [0]
    private var shellEnds: [Int] = []
    /// The instruction that something jumps to: a literal there mustn't grow into the one before.
    private var jumpTarget = 0
    /// Inside a section that never shows, nothing is written.
    private var muted = 0

    /// What's known of a section when it's opened, and needed when it's closed.
    struct Opening {
        fileprivate let jump: Int?
        fileprivate let isMuted: Bool
    }

    mutating func append(_ bytes: [UInt8]) {
        guard muted == 0, !bytes.isEmpty else { return }
        let start = Int32(clamping: program.literals.count)
        program.literals += bytes
        let end = Int32(clamping: program.literals.count)
        if program.instructions.count > jumpTarget,
            case .literal(let first, start) = program.instructions.last
        {
            program.instructions[program.instructions.count - 1] = .literal(start: first, end: end)
        } else {
            program.instructions.append(.literal(start: start, end: end))
        }
    }

    /// Appends an instruction that prints a value.
    mutating func append(_ slot: Slot, as instruction: (Reference) -> Instruction) {
        if let reference = reference(slot) { append(instruction(reference)) }
    }

    /// Appends what prints a value, with what stands around it: nothing at all where there's no value.
    mutating func append(
        _ slot: Slot,
        between start: [UInt8],
        and end: [UInt8],
        as instruction: (Reference) -> Instruction
    ) {
        guard muted == 0, let reference = reference(slot) else { return }
        let jump = append(.unlessGiven(reference, to: .max))
        jumpTarget = program.instructions.count
        append(start)
        append(instruction(reference))
        append(end)
        land(jump)
    }

    mutating func open(_ section: SectionPiece) -> Opening {
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
        return Opening(jump: jump, isMuted: isMuted)
    }

    mutating func close(_ section: SectionPiece, opened: Opening) {
        if opened.isMuted { muted -= 1 }
        guard let jump = opened.jump else { return }
        if section.frame != nil {
            append(.next(to: Int32(clamping: jump + 1)))
            frames.removeLast()
        }
        land(jump)
    }

    mutating func append(_ corner: ShellCorner) {
        guard muted == 0 else { return }
        switch corner {
        case .outerStart: append(.beginShell)
        case .innerStart: append(.beginContent)
        case .innerEnd: shellEnds.append(append(.endContent(to: .max)))
        case .outerEnd: if let end = shellEnds.popLast() { land(end) }
        }
    }
}

extension ProgramBuilder {
    @discardableResult
    private mutating func append(_ instruction: Instruction) -> Int {
        guard muted == 0 else { return 0 }
        program.instructions.append(instruction)
        return program.instructions.count - 1
    }

    /// Lets a jump lead to what's appended next; until then it leads to the program's end.
    private mutating func land(_ jump: Int) {
        jumpTarget = program.instructions.count
        program.instructions[jump].setTarget(Int32(clamping: jumpTarget))
    }

    private static func start(of section: SectionPiece, _ reference: Reference) -> Instruction {
        if section.isInverted { return .when(reference, to: .max) }
        return section.frame == nil ? .unless(reference, to: .max) : .enter(reference, to: .max)
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

extension Instruction {
    fileprivate mutating func setTarget(_ target: Int32) {
        switch self {
        case .unless(let reference, _): self = .unless(reference, to: target)
        case .when(let reference, _): self = .when(reference, to: target)
        case .unlessGiven(let reference, _): self = .unlessGiven(reference, to: target)
        case .enter(let reference, _): self = .enter(reference, to: target)
        case .endContent: self = .endContent(to: target)
        case .next, .literal, .escaped, .escapedInApostrophes, .unescaped, .beginShell, .beginContent: break
        }
    }
}
