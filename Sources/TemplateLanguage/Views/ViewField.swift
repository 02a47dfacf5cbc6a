/// One name of a view: its type, an example, and how the value is read.
public struct ViewField<Subject>: Sendable {
    /// The names that it gives to templates: one, or for a list the list and its flag.
    let declarations: @Sendable () -> [ViewType.Field]
    let appendValues: @Sendable (Subject, inout [Value]) -> Void

    private init(
        declaration: @escaping @Sendable () -> ViewType.Field,
        value: @escaping @Sendable (Subject) -> Value
    ) {
        declarations = { [declaration()] }
        appendValues = { $1.append(value($0)) }
    }

    /// A list, and the flag `has-NAME` for what a template prints once around a list that isn't empty.
    private init(
        list: @escaping @Sendable () -> ViewType.Field,
        items: @escaping @Sendable (Subject) -> [Record]
    ) {
        declarations = {
            let field = list()
            return [field, .init("has-\(field.name)", .flag)]
        }
        appendValues = { subject, values in
            let items = items(subject)
            values.append(.list(items))
            values.append(.flag(!items.isEmpty))
        }
    }

    /// Text, escaped wherever it lands; nil counts as empty.
    public static func text(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(
            declaration: { .init(name, .text, example: example) },
            value: { read($0).map(Value.text) ?? .nothing }
        )
    }

    /// Finished HTML, such as a rendered body.
    public static func html(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [UInt8]?
    ) -> Self {
        Self(
            declaration: { .init(name, .html, example: example) },
            value: { read($0).map(Value.html) ?? .nothing }
        )
    }

    /// An address whose scheme the view has checked.
    public static func url(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> String?
    ) -> Self {
        Self(
            declaration: { .init(name, .url, example: example) },
            value: { read($0).map(Value.url) ?? .nothing }
        )
    }

    public static func flag(_ name: String, _ read: @escaping @Sendable (Subject) -> Bool) -> Self {
        Self(declaration: { .init(name, .flag) }, value: { .flag(read($0)) })
    }

    public static func record<Child: View>(
        _ name: String,
        _ read: @escaping @Sendable (Subject) -> Child?
    ) -> Self {
        Self(
            declaration: { .init(name, .record(ViewType(Child.self))) },
            value: { read($0).map { .record(Record($0)) } ?? .nothing }
        )
    }

    /// A list, with a flag `has-NAME`; lists of one group have as many items each, in the same order.
    public static func list<Child: View>(
        _ name: String,
        parallelTo group: String? = nil,
        _ read: @escaping @Sendable (Subject) -> [Child]
    ) -> Self {
        Self(
            declaration: { .init(name, .list(ViewType(Child.self)), parallelTo: group) },
            value: { .list(read($0).map { Record($0) }) }
        )
    }

    /// A list of plain texts, each printed by `{{.}}`.
    public static func texts(
        _ name: String,
        example: String,
        _ read: @escaping @Sendable (Subject) -> [String]
    ) -> Self {
        let item = ViewType(name: name, fields: [.init(".", .text, example: example)])
        return Self(
            declaration: { .init(name, .list(item), example: example) },
            value: { .list(read($0).map { Record([.text($0)]) }) }
        )
    }
}
