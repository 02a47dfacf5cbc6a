import Foundation

@testable import TemplateLanguage

/// JSON as a view: its type is read from the data, which a case of Mustache doesn't declare.
indirect enum Shape: Sendable {
    case nothing
    case text(String)
    case flag(Bool)
    case record([String: Shape])
    case list([Shape])

    init(of json: Any) {
        switch json {
        case let text as String: self = .text(text)
        case let number as NSNumber:
            self =
                CFBooleanKind.isBoolean(number) ? .flag(number.boolValue) : .text(number.stringValue)
        case let list as [Any]: self = list.isEmpty ? .nothing : .list(list.map { Shape(of: $0) })
        case let record as [String: Any]: self = .record(record.mapValues { Shape(of: $0) })
        default: self = .nothing
        }
    }

    var kind: ViewType.Kind {
        switch self {
        case .nothing: .nothing
        case .text: .text
        case .flag: .flag
        case .record(let fields):
            .record(
                ViewType(
                    name: "data",
                    fields: fields.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.kind) }
                )
            )
        case .list(let items):
            if case .record(let type) = Shape.item(items[0]).kind { .list(type) } else { .nothing }
        }
    }

    /// The record of a page that shows the data.
    var record: Record {
        var record = Record()
        if case .record(let fields) = self {
            Shape.write(fields, at: record.appendRoom(for: fields.count), into: &record)
        }
        return record
    }

    private func write(at place: Int, into record: inout Record) {
        switch self {
        case .nothing: break
        case .text(let text): record.set(text: text, at: place)
        case .flag(let flag): record.set(.flag(flag), at: place)
        case .record(let fields):
            let start = record.appendRoom(for: fields.count)
            Shape.write(fields, at: start, into: &record)
            record.set(.record(at: Int32(start)), at: place)
        case .list(let items):
            let width = items.map(\.width).max() ?? 0
            let start = record.appendRoom(for: items.count * width)
            for (number, item) in items.enumerated() {
                guard case .record(let fields) = Shape.item(item) else { continue }
                Shape.write(fields, at: start + number * width, into: &record)
            }
            record.set(.list(.init(start: start, count: items.count, width: width)), at: place)
        }
    }

    /// How many values an item of a list has.
    private var width: Int {
        if case .record(let fields) = self { fields.count } else { 1 }
    }

    private static func write(_ fields: [String: Shape], at start: Int, into record: inout Record) {
        for (offset, field) in fields.sorted(by: { $0.key < $1.key }).enumerated() {
            field.value.write(at: start + offset, into: &record)
        }
    }

    /// Declares a name without a value, unless it has one.
    mutating func declare(_ name: String) {
        guard case .record(var fields) = self, fields[name] == nil else { return }
        fields[name] = .nothing
        self = .record(fields)
    }

    /// Declares what's missing on the way of a name with periods, wherever its first part stands.
    mutating func complete(_ path: [String]) {
        switch self {
        case .record(var fields):
            for (key, var field) in fields {
                if key == path[0], path.count > 1 { field.declareRest(Array(path.dropFirst())) }
                field.complete(path)
                fields[key] = field
            }
            self = .record(fields)
        case .list(let items):
            self = .list(
                items.map { item in
                    var item = item
                    item.complete(path)
                    return item
                }
            )
        default: break
        }
    }

    private mutating func declareRest(_ path: [String]) {
        guard case .record(var fields) = self else { return }
        var next = fields[path[0]] ?? .nothing
        if path.count > 1 { next.declareRest(Array(path.dropFirst())) }
        fields[path[0]] = next
        self = .record(fields)
    }

    /// A list's items are records: a plain value is one whose only name is the period.
    private static func item(_ shape: Shape) -> Shape {
        if case .record = shape { shape } else { .record([".": shape]) }
    }
}

private enum CFBooleanKind {
    /// JSON's `true` and `1` come as one class; their Objective-C types tell them apart.
    static func isBoolean(_ number: NSNumber) -> Bool {
        unsafe String(cString: number.objCType) == "c"
    }
}
