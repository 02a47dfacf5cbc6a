import SourceText

/// The records that enclose a tag, innermost last, and what their names mean there.
struct ScopeStack {
    private enum Scope {
        /// Its names, and the number of the record's slot at which their values begin.
        case record(ViewType, frame: Int, offset: Int)
        /// A section over a plain value, which `{{.}}` prints.
        case value(Target)
        /// A section over an unknown name: whatever is named in it might be there.
        case unknown
    }

    private var scopes: [Scope]
    private var frames = 1
    private let library: TemplateLibrary

    init(root: ViewType, library: TemplateLibrary) {
        scopes = [.record(root, frame: 0, offset: 0)]
        self.library = library
    }

    /// What the name of a tag stands for, with a finding if it stands for nothing.
    func resolve(_ tag: Tag) -> (target: Target, finding: Finding?) {
        guard tag.isWellFormed else { return (.unknown, nil) }
        if tag.name == "." { return current(for: tag) }
        // Known everywhere, also where a record has a list by the name that they begin with.
        if let constant = library.constants[tag.name] { return (.constant(constant), nil) }
        let names = tag.names
        for scope in scopes.reversed() {
            switch scope {
            case .record(let type, let frame, let offset):
                guard let slot = type.slot(of: names[0]) else { continue }
                return follow(names, in: type, frame: frame, slot: slot, offset: offset, tag: tag)
            case .value: continue
            case .unknown: return (.unknown, nil)
            }
        }
        if let reason = library.unprintable[tag.name] {
            return (.unknown, Finding(.wrongType, "'\(tag.name)' \(reason)", at: tag.namePlace))
        }
        return (.unknown, unknownName(tag, among: visibleNames))
    }

    /// Adds the names of the page that stands in a frame; their values follow the frame's in one record.
    mutating func enterPage(_ page: ViewType, after frame: ViewType) {
        scopes.append(.record(page, frame: 0, offset: frame.fields.count))
    }

    /// Enters a section, and returns the number of the record that's entered, if it's one.
    mutating func enter(_ target: Target, inverted: Bool) -> Int? {
        guard !inverted else {
            scopes.append(.value(.unknown))
            return nil
        }
        switch target {
        case .slot(let slot):
            switch slot.kind {
            case .record(let type), .list(let type):
                scopes.append(.record(type, frame: frames, offset: 0))
                frames += 1
                return frames - 1
            default: scopes.append(.value(target))
            }
        case .constant: scopes.append(.value(target))
        case .nothing, .unknown: scopes.append(.unknown)
        }
        return nil
    }

    mutating func leave() {
        if case .record = scopes.removeLast() { frames -= 1 }
    }
}

extension ScopeStack {
    private func current(for tag: Tag) -> (Target, Finding?) {
        for scope in scopes.reversed() {
            switch scope {
            case .unknown: return (.unknown, nil)
            case .value(.unknown): continue
            case .value(let target): return (target, nil)
            case .record(let type, let frame, let offset):
                guard let slot = type.slot(of: ".") else {
                    return (.unknown, unknownName(tag, among: type.fields.map(\.name)))
                }
                return (.slot(Slot(frame: frame, path: [offset + slot], type.fields[slot])), nil)
            }
        }
        return (.unknown, nil)
    }

    private func follow(
        _ names: [String],
        in type: ViewType,
        frame: Int,
        slot: Int,
        offset: Int,
        tag: Tag
    ) -> (Target, Finding?) {
        var field = type.fields[slot]
        var path = [offset + slot]
        for (index, name) in names.enumerated().dropFirst() {
            let owner = names[..<index].joined(separator: ".")
            switch field.kind {
            case .nothing: return (.nothing, nil)
            case .record(let inner):
                guard let slot = inner.slot(of: name) else {
                    let known = inner.fields.map { "\(owner).\($0.name)" }
                    return (.unknown, unknownName(tag, among: known))
                }
                field = inner.fields[slot]
                path.append(slot)
            case .list:
                let help = "open it as a section, {{#\(owner)}}, to reach what its items have"
                return (.unknown, Finding(.wrongType, "'\(owner)' is a list", at: tag.namePlace, help: help))
            default:
                return (
                    .unknown,
                    Finding(.wrongType, "'\(owner)' is \(field.kind) and has no names", at: tag.namePlace)
                )
            }
        }
        if case .nothing = field.kind { return (.nothing, nil) }
        return (.slot(Slot(frame: frame, path: path, field)), nil)
    }

    private func unknownName(_ tag: Tag, among known: [String]) -> Finding {
        Finding(
            .unknownName,
            "nothing is named '\(tag.name)' here",
            at: tag.namePlace,
            help: nearestName(to: tag.name, among: known).map { "the nearest name is '\($0)'" }
                ?? "names here: \(known.prefix(12).joined(separator: ", "))\(known.count > 12 ? " …" : "")"
        )
    }

    /// The nearest first: those of the record that a tag stands in, then those around it that it doesn't hide.
    private var visibleNames: [String] {
        var names: [String] = []
        for case .record(let type, _, _) in scopes.reversed() {
            names += type.fields.map(\.name).filter { !names.contains($0) }
        }
        return names + library.constants.keys.sorted()
    }
}

extension Slot {
    fileprivate init(frame: Int, path: [Int], _ field: ViewType.Field) {
        self.init(frame: frame, path: path, kind: field.kind, group: field.group)
    }
}
