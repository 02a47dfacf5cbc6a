import Content
import TemplateLanguage

/// How often a stance is taken.
struct StanceCountView: View {
    let word: String
    let key: String
    let count: String

    /// The stances on a claim: how many speakers take each, and apart from them outlets that speak for themselves.
    static func all(_ citations: [Citation], _ context: PageContext) -> [StanceCountView] {
        let words = context.words
        let repetitions = Repetitions(citations, context.corpus)
        let kinds = StanceKinds(citations)
        return Stance.inReadingOrder.filter(kinds.holds).compactMap { stance in
            let voices = repetitions.voices(in: citations.filter { $0.stance == stance && $0.isCounted })
            guard !voices.isEmpty else { return nil }
            let speakers = voices.count(where: \.isSpeaker)
            return StanceCountView(
                word: context.interface.stances[.init(counted: stance)],
                key: stance.rawValue,
                count: [
                    words.counted(.speakersCount, speakers),
                    words.counted(.outletsThemselvesCount, voices.count - speakers),
                ].compactMap(\.self).joined(separator: words[.listSeparator])
            )
        }
    }

    static let fields: [ViewField<Self>] = [
        .text("word", example: "asserts") { $0.word },
        .text("key", example: "asserts") { $0.key },
        .text("count", example: "2 speakers, 1 outlet itself") { $0.count },
    ]
}
