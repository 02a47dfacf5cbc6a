/// Somebody or something that a record names: another record, or plain words.
public enum Mention: Sendable, Hashable {
    case actor(Identifier)
    case statement(Identifier)
    case claim(Identifier)
    case words(String)

    /// Nil where another record is named.
    public var words: String? {
        if case .words(let words) = self { words } else { nil }
    }
}
