import CMarkGFM

/// A node of cmark-gfm's tree, to be read while `withTree` runs: all of the program's calls to the library.
///
/// cmark-gfm may parse on many threads at once as long as each uses a parser of its own, the default
/// allocator (the arena is one list for the process) and no extension with special bytes. Which bytes are
/// special stands in a table of the whole process: each parser enters those of its extensions before it
/// reads inlines and strikes them out afterwards, while another thread may still need them. With cmark's own
/// strikethrough, `~~word~~` would be text now and then; hence ours, in the shim.
@safe struct CMarkNode {
    enum Kind {
        case paragraph, heading, quote, list, item, codeBlock, htmlBlock, thematicBreak, footnote
        case table, tableRow, tableCell
        case text, code, html, softBreak, lineBreak, emphasis, strong, tildes, link, image
        case footnoteReference
        /// The document itself, and node types that no option of ours makes.
        case other
    }

    private let pointer: OpaquePointer

    /// Parses a text, hands the root of its tree to `body` and frees the tree.
    static func withTree<Result, Failure: Error>(
        of text: ArraySlice<UInt8>,
        _ body: (CMarkNode) throws(Failure) -> Result
    ) throws(Failure) -> Result? {
        guard let parser = unsafe makeParser() else { return nil }
        defer { unsafe cmark_parser_free(parser) }
        unsafe text.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        guard let root = unsafe cmark_parser_finish(parser) else { return nil }
        defer { unsafe cmark_node_free(root) }
        return try body(unsafe CMarkNode(pointer: root))
    }

    private static func makeParser() -> OpaquePointer? {
        let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
        _ = Extensions.registered
        guard let parser = unsafe cmark_parser_new(options) else { return nil }
        for name in Extensions.names {
            unsafe cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name))
        }
        return unsafe parser
    }
}

extension CMarkNode {
    var kind: Kind {
        let type = unsafe cmark_node_get_type(pointer)
        switch type {
        case CMARK_NODE_TEXT: return .text
        case CMARK_NODE_PARAGRAPH: return .paragraph
        case CMARK_NODE_SOFTBREAK: return .softBreak
        case CMARK_NODE_EMPH: return .emphasis
        case CMARK_NODE_STRONG: return .strong
        case CMARK_NODE_LINK: return .link
        case CMARK_NODE_CODE: return .code
        case CMARK_NODE_LIST: return .list
        case CMARK_NODE_ITEM: return .item
        case CMARK_NODE_HEADING: return .heading
        case CMARK_NODE_BLOCK_QUOTE: return .quote
        case CMARK_NODE_IMAGE: return .image
        case CMARK_NODE_LINEBREAK: return .lineBreak
        case CMARK_NODE_CODE_BLOCK: return .codeBlock
        case CMARK_NODE_HTML_INLINE: return .html
        case CMARK_NODE_HTML_BLOCK: return .htmlBlock
        case CMARK_NODE_CUSTOM_INLINE: return .tildes
        case CMARK_NODE_THEMATIC_BREAK: return .thematicBreak
        case CMARK_NODE_FOOTNOTE_REFERENCE: return .footnoteReference
        case CMARK_NODE_FOOTNOTE_DEFINITION: return .footnote
        default: return Extensions.registered.kind(of: type)
        }
    }

    var firstChild: CMarkNode? {
        guard let child = unsafe cmark_node_first_child(pointer) else { return nil }
        return unsafe CMarkNode(pointer: child)
    }

    var next: CMarkNode? {
        guard let next = unsafe cmark_node_next(pointer) else { return nil }
        return unsafe CMarkNode(pointer: next)
    }

    /// The children in order.
    var children: some Sequence<CMarkNode> {
        sequence(state: firstChild) { child in
            let current = child
            child = current?.next
            return current
        }
    }

    var startLine: Int { unsafe Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { unsafe Int(cmark_node_get_end_line(pointer)) }

    /// A text, code, raw HTML or footnote's characters; a footnote reference's number.
    var literal: String { unsafe string(cmark_node_get_literal(pointer)) }
    var headingLevel: Int { unsafe Int(cmark_node_get_heading_level(pointer)) }
    var fenceInfo: String { unsafe string(cmark_node_get_fence_info(pointer)) }
    var isFenced: Bool {
        var (length, offset, character): (CInt, CInt, CChar) = (0, 0, 0)
        return unsafe cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
    }
    var url: String { unsafe string(cmark_node_get_url(pointer)) }
    var title: String { unsafe string(cmark_node_get_title(pointer)) }

    /// The first number of a numbered list, nil for bullets.
    var listStart: Int? {
        unsafe cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST
            ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    var isTight: Bool { unsafe cmark_node_get_list_tight(pointer) != 0 }
    /// Whether an item's box is ticked, nil where there is none.
    var isTicked: Bool? {
        unsafe verbatim_is_task(pointer) != 0
            ? cmark_gfm_extensions_get_tasklist_item_checked(pointer) : nil
    }

    /// A table's alignments, one a column.
    var alignments: [Table.Alignment] {
        guard let letters = unsafe cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        let columns = unsafe Int(cmark_gfm_extensions_get_table_columns(pointer))
        return unsafe UnsafeBufferPointer(start: letters, count: columns).map { letter in
            switch letter {
            case UInt8(ascii: "l"): .left
            case UInt8(ascii: "c"): .center
            case UInt8(ascii: "r"): .right
            default: .none
            }
        }
    }

    /// Whether `~~` can begin or end struck-out text where it stands.
    var tildes: (canOpen: Bool, canClose: Bool) {
        let sides = unsafe string(cmark_node_get_on_enter(pointer)).utf8
        return (sides.contains(UInt8(ascii: "<")), sides.contains(UInt8(ascii: ">")))
    }

    private func string(_ characters: UnsafePointer<CChar>?) -> String {
        guard let characters = unsafe characters else { return "" }
        return unsafe String(cString: characters)
    }
}

/// The extensions that we use and the node types given to them, set up once for the process.
private struct Extensions: Sendable {
    static let names = ["table", "tildes", "tasklist"]
    static let registered = Extensions()

    private let table, tableRow, tableCell: cmark_node_type

    private init() {
        cmark_gfm_core_extensions_ensure_registered()
        unsafe cmark_register_plugin(verbatim_register_tildes)
        table = verbatim_table_type()
        tableRow = verbatim_table_row_type()
        tableCell = verbatim_table_cell_type()
    }

    func kind(of type: cmark_node_type) -> CMarkNode.Kind {
        switch type {
        case tableCell: .tableCell
        case tableRow: .tableRow
        case table: .table
        default: .other
        }
    }
}

/// The library that parses Markdown: what it makes of a text depends on its version.
public enum MarkdownLibrary {
    public static var version: String { unsafe String(cString: cmark_version_string()) }
}
