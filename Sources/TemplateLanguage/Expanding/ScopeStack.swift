import SourceText

/// The records that enclose a tag, innermost last, and what their names mean there.
struct ScopeStack {
    private enum Scope {
        case record(ViewType, frame: Int)
        /// A section over a plain value, which `{{.}}` prints.
        case value(Target)
        /// A section over an unknown name: whatever is named in it might be there.
        case unknown
    }

    private var scopes: [Scope]
    private var frames = 1
    private let constants: [String: String]

    init(root: ViewType, constants: [String: String]) {
        scopes = [.record(root, frame: 0)]
        self.constants = constants
    }

    /// What the name of a tag stands for, with a finding if it stands for nothing.
    func resolve(_ tag: Tag) -> (target: Target, finding: Finding?) {
        guard tag.isWellFormed else { return (.unknown, nil) }
        if tag.name == "." { return current(for: tag) }
        let names = tag.name.split(separator: ".").map(String.init)
        for scope in scopes.reversed() {
            switch scope {
            case .record(let type, let frame):
                guard let slot = type.slot(of: names[0]) else { continue }
                return follow(names, in: type, frame: frame, firstSlot: slot, tag: tag)
            case .value: continue
            case .unknown: return (.unknown, nil)
            }
        }
        if let constant = constants[tag.name] { return (.constant(constant), nil) }
        return (.unknown, unknownName(tag, among: visibleNames))
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
                scopes.append(.record(type, frame: frames))
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
            case .record(let type, let frame):
                guard let slot = type.slot(of: ".") else {
                    return (.unknown, unknownName(tag, among: type.fields.map(\.name)))
                }
                return (.slot(Slot(frame: frame, path: [slot], type.fields[slot])), nil)
            }
        }
        return (.unknown, nil)
    }

    private func follow(
        _ names: [String],
        in type: ViewType,
        frame: Int,
        firstSlot: Int,
        tag: Tag
    ) -> (Target, Finding?) {
        var field = type.fields[firstSlot]
        var path = [firstSlot]
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

    private var visibleNames: [String] {
        var names: [String] = []
        for case .record(let type, _) in scopes { names += type.fields.map(\.name) }
        return names + constants.keys
    }
}

extension Slot {
    fileprivate init(frame: Int, path: [Int], _ field: ViewType.Field) {
        self.init(frame: frame, path: path, kind: field.kind, group: field.group)
    }
}
