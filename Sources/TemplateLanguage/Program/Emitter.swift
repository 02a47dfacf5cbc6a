import SourceText

/// Writes the program: checks each tag's place, and chooses the escaping that belongs to it.
struct Emitter: Sendable {
    /// Whether the output is HTML, with places and escaping, or plain text.
    private let isHTML: Bool
    private var builder = ProgramBuilder()
    private var findings: [Finding] = []

    private var state = HTMLState()
    private var open: [OpenSection] = []
    /// The section that ended last.
    private var ended: SectionPiece?

    private struct OpenSection: Sendable {
        let state: HTMLState
        let opening: ProgramBuilder.Opening
    }

    init(for template: Template) {
        isHTML = template.isHTML || template.isMarkdown
    }

    /// The program of a template all of whose pieces have been written.
    mutating func end(_ template: Template) -> Diagnosed<Program> {
        end(template.file, from: HTMLState())
        return Diagnosed(builder.program, findings)
    }

    /// What a file leaves open is told once: what follows it is written as if nothing were.
    private mutating func end(_ file: SourceFile, from start: HTMLState) {
        guard isHTML, start.mayEnd, !state.mayEnd else { return }
        findings.append(
            Finding(
                .unfinishedHTML,
                "the page ends \(state.description)",
                at: Place(path: file.path),
                help: "something that was opened in its HTML isn't closed"
            )
        )
        state = start
    }

    mutating func emit(_ pieces: ArraySlice<Piece>) {
        var rest = pieces
        while let piece = rest.first {
            if case .literal(let bytes, _) = piece, isHTML {
                read(bytes)
                if let attribute = OptionalAttribute(rest, state) {
                    emit(attribute)
                    rest.removeFirst(2)
                    rest[rest.startIndex] = .literal(attribute.after, nil)
                    continue
                }
            }
            emit(piece)
            rest.removeFirst()
        }
    }

    private mutating func emit(_ piece: Piece) {
        switch piece {
        case .literal(let bytes, _): builder.append(bytes)
        case .value(let value):
            keepLineBreak()
            emit(value)
            state.passValue()
        case .open(let section):
            keepLineBreak()
            begin(section)
        case .close(let section): end(section)
        case .part(let pieces, let file):
            let start = state
            emit(pieces[...])
            end(file, from: start)
        case .shell(let corner): builder.append(corner)
        }
    }

    /// A parser drops the line break after `<pre>`: with one of ours, it leaves the value's alone.
    private mutating func keepLineBreak() {
        if state.dropsLineBreak { builder.append([UInt8(ascii: "\n")]) }
    }
}

// MARK: - Values

extension Emitter {
    private mutating func emit(_ attribute: OptionalAttribute) {
        if let finding = PlaceCheck(attribute.value, at: state.place).finding { findings.append(finding) }
        builder.append(attribute.before)
        builder.append(attribute.slot, between: attribute.start, and: attribute.end, as: escaping)
        state.passValue()
        read(attribute.end)
    }

    private mutating func emit(_ value: ValuePiece) {
        if isHTML, let finding = PlaceCheck(value, at: state.place).finding { findings.append(finding) }
        let isUnescaped = value.tag.kind == .unescaped || !isHTML
        switch value.target {
        case .nothing, .unknown: return
        case .constant(let text): builder.append(isUnescaped ? Array(text.utf8) : escaped(text))
        case .slot(let slot):
            switch slot.kind {
            case .text, .url:
                builder.append(slot, as: isUnescaped ? { .unescaped($0) } : escaping)
            case .html: builder.append(slot) { .unescaped($0) }
            case .flag, .record, .list, .nothing:
                findings.append(
                    Finding(
                        .wrongType,
                        "'\(value.tag.name)' is a \(slot.kind) and can't be printed",
                        at: value.tag.namePlace,
                        help: "open it as a section, {{#\(value.tag.name)}}"
                    )
                )
            }
        }
    }
}

extension Emitter {
    private var escaping: (Reference) -> Instruction {
        state.isInApostrophes ? { .escapedInApostrophes($0) } : { .escaped($0) }
    }

    private func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        if state.isInApostrophes {
            bytes.append(escapingInApostrophes: text.utf8.span)
        } else {
            bytes.append(escaping: text)
        }
        return bytes
    }
}

// MARK: - Sections

extension Emitter {
    private mutating func begin(_ section: SectionPiece) {
        checkPlace(of: section.open)
        open.append(OpenSection(state: state, opening: builder.open(section)))
    }

    private mutating func end(_ section: SectionPiece) {
        guard let opened = open.popLast() else { return }
        checkPlace(of: section.close)
        builder.close(section, opened: opened.opening)
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
                )
            )
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
                )
            )
        }
        state.read(bytes)
    }

    private mutating func checkPlace(of tag: Tag) {
        guard isHTML, !state.admitsSection, case .forbidden(let place) = state.place else { return }
        findings.append(
            Finding(
                .tagOutOfPlace,
                "a tag can't stand \(place)",
                at: tag.place,
                help: "put the section around the whole element"
            )
        )
    }
}
