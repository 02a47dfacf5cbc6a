/// Texts that are to be compared with one another, whose words are numbered as they come.
///
/// So the words themselves needn't be at hand for all texts at once: they were a tenth of what was in memory then.
public struct ComparedTexts: Sendable {
    private(set) var texts: [WordSequence] = []
    private var numbers: [WordKey: UInt32] = [:]

    public init() {}

    public mutating func append(_ text: WordSequence) {
        texts.append(text.numbered(among: &numbers))
    }
}
