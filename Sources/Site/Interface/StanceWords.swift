/// Stances in short, as marks name them: a matrix, or the page of two articles, shows hundreds, and to put them into
/// words each time took a fiftieth of a build.
struct StanceWords: Sendable {
    /// By the numbers of their kinds.
    private let texts: [String]

    init(_ words: Words) {
        texts = StanceMark.Kind.all.map { kind in
            let stance = words[.init(inShort: kind.stance)]
            guard let scope = kind.scope else { return stance }
            return words.phrase(.stanceBeside, ["stance": stance, "scope": words[.init(inShort: scope)]])
        }
    }

    subscript(kind: StanceMark.Kind) -> String { texts[kind.number] }
}
