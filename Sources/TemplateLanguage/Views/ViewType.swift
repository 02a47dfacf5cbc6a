/// The names that a template may use, each with the type of its value.
///
/// A page kind has one; it's known when templates are compiled, long before there are values.
public struct ViewType: Sendable, Hashable {
    /// What the view shows, as findings name it.
    public let name: String
    public let fields: [Field]

    public init(name: String, fields: [Field]) {
        self.name = name
        self.fields = fields
    }

    public struct Field: Sendable, Hashable {
        public let name: String
        public let kind: Kind
        /// A value that shows an editor what to expect.
        public let example: String?
        /// Lists of one group have as many items each, in the same order: the columns of one table.
        public let group: String?

        public init(_ name: String, _ kind: Kind, example: String? = nil, parallelTo group: String? = nil) {
            self.name = name
            self.kind = kind
            self.example = example
            self.group = group
        }
    }

    public indirect enum Kind: Sendable, Hashable {
        case text
        /// Finished HTML, written as it stands.
        case html
        /// An address that whoever made the value has checked.
        case url
        case flag
        case record(ViewType)
        case list(ViewType)
        /// Known, but never with a value, as where a view is inferred from data that lack what a template names.
        case nothing
    }

    /// The slot of a field in the values of a record.
    func slot(of name: String) -> Int? {
        fields.firstIndex { $0.name == name }
    }
}

extension ViewType.Kind: CustomStringConvertible {
    public var description: String {
        switch self {
        case .text: "text"
        case .html: "html"
        case .url: "url"
        case .flag: "flag"
        case .record: "record"
        case .list: "list"
        case .nothing: "nothing"
        }
    }
}
