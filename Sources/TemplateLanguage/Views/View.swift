/// A struct whose properties a template may name.
///
/// Names, types, examples and getters are declared once, beside the struct, and can't drift apart:
///
///     struct ClaimHead: View {
///         let title: String
///         let articles: [Column]
///
///         static let fields: [ViewField<Self>] = [
///             .text("title", example: "Wagner paid") { $0.title },
///             .list("articles", parallelTo: "columns") { $0.articles },
///         ]
///     }
///
/// A view mustn't contain itself, however deep: its type is written out in full.
public protocol View: Sendable {
    static var fields: [ViewField<Self>] { get }
}

extension ViewType {
    /// The type of a Swift view, under the struct's own name.
    public init<Subject: View>(_ subject: Subject.Type) {
        self.init(name: "\(subject)", fields: Subject.fields.flatMap { $0.declarations() })
    }
}
