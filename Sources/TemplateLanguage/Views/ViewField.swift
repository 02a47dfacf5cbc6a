/// One name of a view: its type, an example, and how the value is read.
///
/// Inlinable, so that each view's getters are compiled for its own type, in the module that declares it.
public struct ViewField<Subject>: Sendable {
    /// The names that it gives to templates: one, or for a list the list and its flag.
    @usableFromInline let declarations: @Sendable () -> [ViewType.Field]
    /// How many there are.
    @usableFromInline let width: Int
    /// Writes the values of those names to a record, from a place on that holds nothing yet.
    @usableFromInline let write: @Sendable (Subject, Int, inout Record) -> Void

    @inlinable
    init(
        declarations: @escaping @Sendable () -> [ViewType.Field],
        width: Int,
        write: @escaping @Sendable (Subject, Int, inout Record) -> Void
    ) {
        self.declarations = declarations
        self.width = width
        self.write = write
    }

    /// Text, escaped wherever it lands; nil counts as empty.
    @inlinable
    public static func text(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        single(.init(name, .text, example: example)) { subject, place, record in
            if let text = read(subject) { record.set(text: text, at: place) }
        }
    }

    /// Finished HTML, such as a rendered body.
    @inlinable
    public static func html(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [UInt8]?
    ) -> Self {
        single(.init(name, .html, example: example)) { subject, place, record in
            if let bytes = read(subject) { record.set(html: bytes, at: place) }
        }
    }

    /// An address whose scheme the view has checked.
    @inlinable
    public static func url(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> Address?
    ) -> Self {
        single(.init(name, .url, example: example)) { subject, place, record in
            if let address = read(subject) { record.set(url: address, at: place) }
        }
    }

    /// What's false counts as nothing.
    @inlinable
    public static func flag(_ name: String, _ read: @escaping @Sendable (Subject) -> Bool) -> Self {
        single(.init(name, .flag)) { subject, place, record in
            if read(subject) { record.set(.flag(true), at: place) }
        }
    }

    @inlinable
    public static func record<Child: View>(
        _ name: String,
        _ read: @escaping @Sendable (Subject) -> Child?
    ) -> Self {
        let layout = ViewLayout(Child.fields)
        return single(.init(name, .record(ViewType(Child.self)))) { subject, place, record in
            if let child = read(subject) { record.set(record.append(child, layout), at: place) }
        }
    }

    /// A list, with a flag `has-NAME` for what a template prints once around a list that isn't empty; an empty one counts
    /// as nothing.
    ///
    /// Lists that name the same group have as many items each, in the same order.
    @inlinable
    public static func list<Child: View>(
        _ name: String,
        parallelTo group: String? = nil,
        _ read: @escaping @Sendable (Subject) -> [Child]
    ) -> Self {
        let layout = ViewLayout(Child.fields)
        return list(.init(name, .list(ViewType(Child.self)), parallelTo: group)) { subject, place, record in
            let children = read(subject)
            guard !children.isEmpty else { return }
            record.set(record.append(children, layout), at: place)
            record.set(.flag(true), at: place + 1)
        }
    }

    /// A list of plain texts, each printed by `{{.}}`, with a flag `has-NAME`.
    @inlinable
    public static func texts(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [String]
    ) -> Self {
        let item = ViewType(name: name, fields: [.init(".", .text, example: example)])
        return list(.init(name, .list(item), example: example)) { subject, place, record in
            let texts = read(subject)
            guard !texts.isEmpty else { return }
            let start = record.appendRoom(for: texts.count)
            for index in texts.indices { record.set(text: texts[index], at: start + index) }
            record.set(.list(.init(start: start, count: texts.count, width: 1)), at: place)
            record.set(.flag(true), at: place + 1)
        }
    }
}

extension ViewField {
    @inlinable
    static func single(
        _ field: @autoclosure @escaping @Sendable () -> ViewType.Field,
        _ write: @escaping @Sendable (Subject, Int, inout Record) -> Void
    ) -> Self {
        Self(declarations: { [field()] }, width: 1, write: write)
    }

    @inlinable
    static func list(
        _ field: @autoclosure @escaping @Sendable () -> ViewType.Field,
        _ write: @escaping @Sendable (Subject, Int, inout Record) -> Void
    ) -> Self {
        Self(
            declarations: {
                let list = field()
                return [list, .init("has-\(list.name)", .flag)]
            },
            width: 2,
            write: write
        )
    }
}
