import CYAML
import SourceText

/// Reads YAML into fields with their places: the only file of this target that calls libyaml.
///
/// Only the part of YAML that a person writes by hand is taken: maps, lists and scalars. Anchors, aliases,
/// tags and directives are findings, which also rules out documents that expand when they're read.
enum YAMLParser {
    /// Parses a range of a file whose document is a map; an empty document is an empty map.
    static func parse(_ file: SourceFile, _ range: Range<Int>) -> Diagnosed<[Field]?> {
        var parser = unsafe yaml_parser_t()
        guard unsafe yaml_parser_initialize(&parser) == 1 else {
            preconditionFailure("libyaml has no memory for a parser")
        }
        defer { unsafe yaml_parser_delete(&parser) }
        return unsafe file.bytes[range].withUnsafeBufferPointer { input in
            unsafe yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
            unsafe yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            let offsets = ByteOffsets(of: file.bytes, range)
            return unsafe withUnsafeMutablePointer(to: &parser) {
                var composer = unsafe Composer(parser: $0, file: file, range: range, offsets: offsets)
                return unsafe composer.document()
            }
        }
    }
}

/// Turns libyaml's events into values, one after the other.
@unsafe private struct Composer {
    let parser: UnsafeMutablePointer<yaml_parser_t>
    let file: SourceFile
    let range: Range<Int>
    var offsets: ByteOffsets
    var findings: [Finding] = []
    /// The text in quotation marks that was read last, if nothing was read since.
    var lastQuoted: Range<Int>?

    init(
        parser: UnsafeMutablePointer<yaml_parser_t>,
        file: SourceFile,
        range: Range<Int>,
        offsets: ByteOffsets
    ) {
        unsafe self.parser = unsafe parser
        unsafe self.file = file
        unsafe self.range = range
        unsafe self.offsets = offsets
    }

    /// A problem after which nothing more can be read from this document; it's among the findings.
    private struct Unreadable: Error {}

    private enum Event {
        case scalar(String, isPlain: Bool)
        case listStart, listEnd, mapStart, mapEnd
        case documentStart
        case other
        case end
    }

    mutating func document() -> Diagnosed<[Field]?> {
        do throws(Unreadable) {
            var root: FieldValue?
            var documents = 0
            while true {
                let (event, range) = try unsafe next()
                if case .end = event { break }
                if case .other = event { continue }
                if case .documentStart = event {
                    documents += 1
                    if documents > 1 { try unsafe refuseSecondDocument(at: range) }
                    continue
                }
                root = try unsafe value(event, range, depth: 0)
            }
            guard let root, !root.isEmpty else { return unsafe Diagnosed([], findings) }
            if case .map(let fields) = root.content { return unsafe Diagnosed(fields, findings) }
            unsafe findings.append(
                Finding(
                    FrontMatterFindings.wrongType,
                    "the data is \(root.content.noun), where keys with their values are expected",
                    at: file.place(of: root.range),
                    help: "write each key on a line of its own, such as title: Words"
                )
            )
        } catch {}
        return unsafe Diagnosed(nil, findings)
    }

    private mutating func value(
        _ event: Event,
        _ range: Range<Int>,
        depth: Int,
        isItem: Bool = false
    ) throws(Unreadable) -> FieldValue {
        switch event {
        case .scalar(let text, let isPlain):
            return FieldValue(.scalar(text, isPlain: isPlain), at: range)
        case .listStart:
            try unsafe checkDepth(depth, range)
            var items: [FieldValue] = []
            while true {
                let (event, itemRange) = try unsafe next()
                if case .listEnd = event {
                    return FieldValue(.list(items), at: range.lowerBound..<itemRange.upperBound)
                }
                items.append(try unsafe value(event, itemRange, depth: depth + 1, isItem: true))
            }
        case .mapStart:
            try unsafe checkDepth(depth, range)
            var fields = FieldCollector(isItem: isItem)
            while true {
                let (event, keyRange) = try unsafe next()
                if case .mapEnd = event {
                    return FieldValue(.map(fields.fields), at: range.lowerBound..<keyRange.upperBound)
                }
                let key = try unsafe value(event, keyRange, depth: depth + 1)
                let (valueEvent, valueRange) = try unsafe next()
                let content = try unsafe value(valueEvent, valueRange, depth: depth + 1)
                unsafe add(key, content, to: &fields)
            }
        case .listEnd, .mapEnd, .documentStart, .other, .end:
            preconditionFailure("libyaml sent an event out of order")
        }
    }

    private mutating func add(_ key: FieldValue, _ value: FieldValue, to fields: inout FieldCollector) {
        let problem: Finding? =
            if case .scalar(let name, _) = key.content {
                unsafe fields.add(name, at: key.range, value, in: file)
            } else {
                unsafe .nameless(at: key.range, in: file)
            }
        if let problem { unsafe findings.append(problem) }
    }

    private mutating func checkDepth(_ depth: Int, _ range: Range<Int>) throws(Unreadable) {
        guard depth >= FieldValue.deepest else { return }
        unsafe findings.append(.tooDeep(at: range.lowerBound, in: file))
        throw Unreadable()
    }

    private mutating func next() throws(Unreadable) -> (Event, Range<Int>) {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else {
            unsafe findings.append(syntaxError())
            throw Unreadable()
        }
        defer { unsafe yaml_event_delete(&event) }
        let start = unsafe offsets.offset(ofScalar: Int(event.start_mark.index))
        let end = unsafe offsets.offset(ofScalar: Int(event.end_mark.index))
        let range = start..<max(start, end)
        unsafe lastQuoted = nil
        switch unsafe event.type {
        case YAML_SCALAR_EVENT:
            let scalar = unsafe event.data.scalar
            unsafe refuse(anchor: scalar.anchor, tag: scalar.tag, at: range)
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            let text = unsafe String(decoding: bytes, as: UTF8.self)
            let isQuoted =
                unsafe scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE
                || scalar.style == YAML_SINGLE_QUOTED_SCALAR_STYLE
            if isQuoted {
                unsafe lastQuoted = range
                if let problem = unsafe UnfitCharacters.finding(inEscapesOf: text, at: range, in: file) {
                    unsafe findings.append(problem)
                    throw Unreadable()
                }
            }
            let isBlock =
                unsafe scalar.style == YAML_LITERAL_SCALAR_STYLE || scalar.style == YAML_FOLDED_SCALAR_STYLE
            return (
                .scalar(text, isPlain: unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE),
                isBlock ? unsafe words(ofBlock: range) : range
            )
        case YAML_SEQUENCE_START_EVENT:
            unsafe refuse(
                anchor: event.data.sequence_start.anchor,
                tag: event.data.sequence_start.tag,
                at: range
            )
            return (.listStart, range)
        case YAML_MAPPING_START_EVENT:
            unsafe refuse(
                anchor: event.data.mapping_start.anchor,
                tag: event.data.mapping_start.tag,
                at: range
            )
            return (.mapStart, range)
        case YAML_SEQUENCE_END_EVENT: return (.listEnd, range)
        case YAML_MAPPING_END_EVENT: return (.mapEnd, range)
        case YAML_ALIAS_EVENT:
            // What it stands for isn't known, so that nothing true could be said of the rest.
            unsafe refuse("an alias (*name)", at: range)
            throw Unreadable()
        case YAML_STREAM_END_EVENT: return (.end, range)
        case YAML_DOCUMENT_START_EVENT:
            if unsafe event.data.document_start.version_directive != nil
                || event.data.document_start.tag_directives.start
                    != event.data.document_start.tag_directives.end
            {
                unsafe refuse("a directive (%)", at: range)
            }
            return (.documentStart, range)
        default: return (.other, range)
        }
    }

    /// Where the words of a block scalar stand: libyaml's range begins at the `|` or `>` before them.
    private func words(ofBlock range: Range<Int>) -> Range<Int> {
        let bytes = unsafe file.bytes
        guard let lineEnd = bytes[range].firstIndex(of: UInt8(ascii: "\n")),
            let start = bytes[lineEnd..<range.upperBound].firstIndex(where: { $0 > UInt8(ascii: " ") }),
            let last = bytes[start..<range.upperBound].lastIndex(where: { $0 > UInt8(ascii: " ") })
        else { return range }
        return start..<last + 1
    }

    private mutating func refuseSecondDocument(at range: Range<Int>) throws(Unreadable) {
        unsafe findings.append(
            Finding(
                FrontMatterFindings.yamlFeature,
                "a second document of YAML begins here",
                at: file.place(of: range),
                help: "keep all keys in one: remove this line"
            )
        )
        throw Unreadable()
    }

    private mutating func refuse(
        anchor: UnsafeMutablePointer<UInt8>?,
        tag: UnsafeMutablePointer<UInt8>?,
        at range: Range<Int>
    ) {
        if unsafe anchor != nil { unsafe refuse("an anchor (&name)", at: range) }
        if unsafe tag != nil { unsafe refuse("a tag (!name)", at: range) }
    }

    private mutating func refuse(_ feature: String, at range: Range<Int>) {
        unsafe findings.append(
            Finding(
                FrontMatterFindings.yamlFeature,
                "\(feature) of YAML can't be used here",
                at: file.place(of: range),
                help: "if it's part of a text, put the text in quotation marks"
            )
        )
    }

    private mutating func syntaxError() -> Finding {
        let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "it can't be read"
        // What can't be read as characters is told by its byte, everything else by a mark.
        let isUnreadable = unsafe parser.pointee.error == YAML_READER_ERROR
        let problemOffset =
            isUnreadable
            ? unsafe range.lowerBound + Int(parser.pointee.problem_offset)
            : unsafe offsets.offset(ofScalar: Int(parser.pointee.problem_mark.index))
        let offset = unsafe min(problemOffset, max(range.lowerBound, range.upperBound - 1))
        let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
        return unsafe YAMLProblem(
            problem: problem,
            offset: offset,
            context: context,
            contextOffset: context.isEmpty
                ? offset : offsets.offset(ofScalar: Int(parser.pointee.context_mark.index)),
            range: range,
            lastQuoted: lastQuoted
        ).finding(in: file)
    }
}

/// The library that parses YAML.
public enum YAMLLibrary {
    public static var version: String { unsafe String(cString: yaml_get_version_string()) }
}
