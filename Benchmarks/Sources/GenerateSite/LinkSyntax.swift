/// How a body links to a record.
enum LinkSyntax {
    /// By the kind and the name of the record, whose title Verbatim puts in where a link has no text.
    case verbatim
    /// By the address of its page, as any Markdown does.
    case addresses

    func link(_ text: String? = nil, to record: some Linkable) -> String {
        switch self {
        case .verbatim: "[\(text ?? "")](\(record.kind):\(record.identifier))"
        case .addresses: "[\(text ?? record.title)](/\(record.kind)s/\(record.identifier).html)"
        }
    }
}

/// A record that others name.
protocol Linkable {
    /// As a reference says it: `claim`.
    var kind: String { get }
    var identifier: String { get }
    var title: String { get }
}

extension InventedActor: Linkable {
    var kind: String { "actor" }
    var title: String { name }
}

extension InventedTopic: Linkable {
    var kind: String { "topic" }
}

extension InventedClaim: Linkable {
    var kind: String { "claim" }
    var title: String { claim }
}

extension InventedArticle: Linkable {
    var kind: String { "article" }
}
