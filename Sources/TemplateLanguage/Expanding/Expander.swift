import SourceText

/// Puts partials, parents and blocks in, and looks every name up: from a tree of nodes to a sequence of pieces.
struct Expander: Sendable {
    enum Mode { case text, html, markdown }

    /// The content of a block, as a template that inherits from the block's own defines it.
    struct Override: Sendable {
        let block: BlockNode
        let file: SourceFile
        /// The overrides that hold where this one was written.
        let surroundings: [String: Override]
    }

    private let library: TemplateLibrary
    private var mode: Mode
    private var writer = PieceWriter()
    private(set) var findings: [Finding] = []

    private var scopes: ScopeStack
    private var file: SourceFile
    private var overrides: [String: Override] = [:]
    /// The tags of the partials that are being put in, outermost first.
    private var including: [Tag] = []
    private var inclusions = 0
    private var markdownParts = 0
    private var hasGivenUp = false
    private var sections = 0
    /// Whether this is a frame in which the page's block hasn't come yet.
    private var awaitsPage: Bool
    private(set) var pagePlace = PagePlace.unknown

    /// What has been expanded so far; nothing if it would never have come to an end.
    var pieces: [Piece] { hasGivenUp ? [] : writer.pieces }

    init(_ template: Template, library: TemplateLibrary, view: ViewType, isFrame: Bool = false) {
        self.library = library
        mode = template.isMarkdown ? .markdown : template.isHTML ? .html : .text
        file = template.file
        awaitsPage = isFrame
        scopes = ScopeStack(root: view, library: library)
    }

    mutating func expand(_ template: Template) {
        if template.isMarkdown, mode == .html {
            expandAsMarkdown(template)
        } else {
            let outer = file
            file = template.file
            if mode == .markdown { checkReserved(template.file) }
            expand(template.nodes)
            file = outer
        }
    }

    /// Expands a page where its frame has a place for it: it sees the frame's names too, and its values follow the
    /// frame's in one record.
    mutating func expand(_ page: Template, _ view: ViewType, in frame: ViewType) {
        scopes.enterPage(view, after: frame)
        expand(page)
    }

    private mutating func expand(_ nodes: [Node]) {
        for (index, node) in nodes.enumerated() {
            switch node {
            case .lineStart(let whitespace):
                let isLast = index + 1 == nodes.count
                let isBlank = whitespace.isEmpty && (isLast || isLineBreak(nodes[index + 1]))
                writer.startLine(whitespace, of: file, isBlank: isBlank)
            case .text(let range): writer.appendText(range, of: file)
            case .value(let tag): writer.append(ValuePiece(tag: tag, target: resolve(tag)))
            case .section(let section): expand(section)
            case .partial(let tag, let indentation): include(tag, indentation, overriding: [])
            case .parent(let parent): include(parent.tag, parent.indentation, overriding: parent.blocks)
            case .block(let block): expand(block)
            }
        }
    }
}

// MARK: - Sections

extension Expander {
    private mutating func expand(_ section: SectionNode) {
        let target = resolve(section.open)
        let isInverted = section.open.kind == .inverted
        // A section that can't ever show ends a partial's recursion. In Markdown it's kept until the text
        // is parsed, since it may be a column of a table.
        if mode != .markdown, target == .nothing, !isInverted { return }

        sections += 1
        let frame = scopes.enter(target, inverted: isInverted)
        let piece = SectionPiece(
            identifier: sections,
            open: section.open,
            close: section.close,
            target: target,
            frame: frame,
            opensAlone: section.opensAlone && writer.isAtLineStart,
            closesAlone: section.closesAlone
        )
        writer.append(.open(piece), standsAlone: section.opensAlone)
        expand(section.nodes)
        writer.append(.close(piece), standsAlone: section.closesAlone)
        scopes.leave()
    }

    private mutating func resolve(_ tag: Tag) -> Target {
        let (target, finding) = scopes.resolve(tag)
        if let finding { findings.append(finding.adding(placesOfUse(of: tag.file))) }
        return target
    }

    /// Where a partial is put in, and what does that, up to the page: what a name means is settled there.
    private func placesOfUse(of partial: SourceFile) -> [Finding.Note] {
        var file = partial
        return including.reversed().compactMap { tag in
            guard library.partials[tag.name]?.value.file === file else { return nil }
            file = tag.file
            return Finding.Note("put in by '\(tag.source)'", at: tag.place)
        }
    }
}

// MARK: - Partials, parents and blocks

extension Expander {
    private mutating func include(_ tag: Tag, _ whitespace: Range<Int>?, overriding blocks: [BlockNode]) {
        guard let partial = library.partials[tag.name] else {
            guard tag.isWellFormed else { return }
            let help = nearestName(to: tag.name, among: library.partials.keys.sorted())
            findings.append(
                Finding(
                    .missingPartial,
                    "there's no partial '\(tag.name)'",
                    at: tag.namePlace,
                    help: help.map { "the nearest name is '\($0)'" }
                        ?? "a partial is a file in Templates/partials, named without its ending"
                )
            )
            return
        }
        guard mayInclude(tag) else { return }
        findings += partial.findings

        let outer = (writer.indentation, overrides)
        if let whitespace { writer.indentation = writer.indentation.indented(by: file.bytes[whitespace]) }
        for block in blocks where overrides[block.tag.name] == nil {
            overrides[block.tag.name] = Override(block: block, file: file, surroundings: outer.1)
        }
        including.append(tag)
        expand(partial.value)
        including.removeLast()
        (writer.indentation, overrides) = outer
        guard mode == .markdown else { return }
        // Markdown reads by lines: what follows a partial's line mustn't join its last one, and a partial
        // within a line mustn't cut that line in two.
        if whitespace != nil { writer.endLine() } else { writer.takeBackLineBreak() }
    }

    private mutating func mayInclude(_ tag: Tag) -> Bool {
        guard !hasGivenUp else { return false }
        inclusions += 1
        let isRecursive = mode == .markdown && including.contains { $0.name == tag.name }
        let isEndless = including.count >= 64 || inclusions > 10_000
        guard isRecursive || isEndless else { return true }
        // What was put in so far would take ages to render: each level may repeat the next.
        hasGivenUp = isEndless
        findings.append(
            Finding(
                .recursivePartial,
                "the partial '\(tag.name)' includes itself",
                at: tag.place,
                help: isRecursive
                    ? "a list inside a list needs a section for each level"
                    : "include it once, or close the circle of partials that include one another"
            )
        )
        return false
    }

    private mutating func expand(_ block: BlockNode) {
        if awaitsPage, block.tag.name == TemplateCompiler.pageBlock { return leaveRoomForPage() }
        let count = writer.pieces.count
        if let override = overrides[block.tag.name] {
            let outer = (file, writer.indentation, overrides)
            let inner = block.indentation.map { Array(writer.indentation.rest(of: file.bytes[$0])) }
            writer.indentation.added += inner ?? []
            writer.indentation.removed =
                override.block.indentation.map { Array(override.file.bytes[$0]) } ?? []
            file = override.file
            overrides = override.surroundings
            expand(override.block.nodes)
            (file, writer.indentation, overrides) = outer
        } else {
            expand(block.nodes)
        }
        if block.isOneLine, writer.pieces.count > count { writer.endLine() }
    }

    /// The block of a frame that each page expands for itself.
    private mutating func leaveRoomForPage() {
        awaitsPage = false
        var inside = self
        inside.findings = []
        let piecesBefore = inside.writer.removePieces()
        pagePlace = .known(after: piecesBefore.count, inside)
        // A page ends in a line break, and one in Markdown is a part.
        markdownParts += 1
        writer.beginLine()
    }

    /// A Markdown partial, or the page in a frame: parsed on its own, it comes back as pieces of HTML.
    private mutating func expandAsMarkdown(_ template: Template) {
        let outer = (writer, mode)
        (writer, mode) = (PieceWriter(), .markdown)
        expand(template)
        let page = MarkdownTemplate.compile(pieces, labels: library.labels, idPrefix: nextPrefix())
        (writer, mode) = outer
        writer.append(.part(page.value, template.file))
        findings += page.findings
    }

    /// Keeps the identifiers of several Markdown texts on one page apart.
    private mutating func nextPrefix() -> String {
        markdownParts += 1
        return markdownParts == 1 ? "" : "part-\(markdownParts)"
    }
}

extension Expander {
    private func isLineBreak(_ node: Node) -> Bool {
        guard case .text(let range) = node else { return false }
        return file.bytes[range].allSatisfy(\.isWhitespace)
    }

    private mutating func checkReserved(_ file: SourceFile) {
        var start = file.bytes.startIndex
        while let found = file.bytes[start...].firstIndex(of: Mark.leadByte) {
            start = found + 1
            guard found + 3 < file.bytes.count, file.bytes[found + 1] >= 0xB0 else { continue }
            findings.append(.reservedCharacter(at: file.place(of: found..<found + Mark.length)))
        }
    }
}

extension Finding {
    fileprivate func adding(_ notes: [Note]) -> Finding {
        Finding(kind, message, at: place, help: help, notes: self.notes + notes)
    }
}
