/// One name of a view: its type, an example, and how the value is read.
///
/// Inlinable, so that each view's getters are compiled for its own type, in the module that declares it.
public struct ViewField<Subject>: Sendable {
    /// The names that it gives to templates: one, or for a list the list and its flag.
    @usableFromInline let declarations: @Sendable () -> [ViewType.Field]
    /// Appends the values of those names, in the same order.
    @usableFromInline let appendValues: @Sendable (Subject, inout [Value]) -> Void

    @inlinable
    init(
        declarations: @escaping @Sendable () -> [ViewType.Field],
        appendValues: @escaping @Sendable (Subject, inout [Value]) -> Void
    ) {
        self.declarations = declarations
        self.appendValues = appendValues
    }

    /// Text, escaped wherever it lands; nil counts as empty.
    @inlinable
    public static func text(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        single(.init(name, .text, example: example)) { read($0).map(Value.text) ?? .nothing }
    }

    /// Finished HTML, such as a rendered body.
    @inlinable
    public static func html(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [UInt8]?
    ) -> Self {
        single(.init(name, .html, example: example)) { read($0).map(Value.html) ?? .nothing }
    }

    /// An address whose scheme the view has checked.
    @inlinable
    public static func url(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        single(.init(name, .url, example: example)) { read($0).map(Value.url) ?? .nothing }
    }

    @inlinable
    public static func flag(_ name: String, _ read: @escaping @Sendable (Subject) -> Bool) -> Self {
        single(.init(name, .flag)) { .flag(read($0)) }
    }

    @inlinable
    public static func record<Child: View>(
        _ name: String,
        _ read: @escaping @Sendable (Subject) -> Child?
    ) -> Self {
        single(.init(name, .record(ViewType(Child.self)))) {
            read($0).map { .record(Record($0)) } ?? .nothing
        }
    }

    /// A list, with a flag `has-NAME` for what a template prints once around a list that isn't empty.
    ///
    /// Lists that name the same group have as many items each, in the same order.
    @inlinable
    public static func list<Child: View>(
        _ name: String,
        parallelTo group: String? = nil,
        _ read: @escaping @Sendable (Subject) -> [Child]
    ) -> Self {
        list(.init(name, .list(ViewType(Child.self)), parallelTo: group)) { read($0).map { Record($0) } }
    }

    /// A list of plain texts, each printed by `{{.}}`, with a flag `has-NAME`.
    @inlinable
    public static func texts(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [String]
    ) -> Self {
        let item = ViewType(name: name, fields: [.init(".", .text, example: example)])
        return list(.init(name, .list(item), example: example)) { read($0).map { Record([.text($0)]) } }
    }
}

extension ViewField {
    @inlinable
    static func single(
        _ field: @autoclosure @escaping @Sendable () -> ViewType.Field,
        _ value: @escaping @Sendable (Subject) -> Value
    ) -> Self {
        Self(declarations: { [field()] }, appendValues: { $1.append(value($0)) })
    }

    @inlinable
    static func list(
        _ field: @autoclosure @escaping @Sendable () -> ViewType.Field,
        _ items: @escaping @Sendable (Subject) -> [Record]
    ) -> Self {
        Self(
            declarations: {
                let list = field()
                return [list, .init("has-\(list.name)", .flag)]
            },
            appendValues: { subject, values in
                let items = items(subject)
                values.append(.list(items))
                values.append(.flag(!items.isEmpty))
            }
        )
    }
}
