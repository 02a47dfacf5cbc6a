/// Somebody or something that a record names: another record, or plain words.
public enum Mention: Sendable, Hashable {
    case actor(Identifier)
    case statement(Identifier)
    case claim(Identifier)
    case words(String)
}
