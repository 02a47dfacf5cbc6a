import Content
import TemplateLanguage

/// All voices that take one stance on a claim.
struct StanceView: View {
    let heading: String
    let key: String
    let count: String
    let voices: [VoiceView]

    /// In the order in which a reader asks: who says so, who denies it, who is in between.
    static func all(_ citations: [Citation], _ context: PageContext) -> [StanceView] {
        Stance.inReadingOrder.compactMap { stance in
            let members = citations.filter { $0.stance == stance }
            return members.isEmpty ? nil : StanceView(stance, members, context)
        }
    }

    private init(_ stance: Stance, _ citations: [Citation], _ context: PageContext) {
        let words = context.words
        // What's said in other terms than the claim's is listed below, but isn't counted.
        let counted = citations.filter(\.isCounted)
        let all = counted.map { Voice($0, context.corpus) }.withoutRepeats()
        let speakers = words.counted(.speakersCount, all.count(where: \.isSpeaker))
        let outlets = words.counted(.outletsInOwnWordsCount, all.count { !$0.isSpeaker })
        let sources = words.counted(.inSourcesCount, counted.map(\.article).withoutRepeats().count)
        heading = words[.init(stance)]
        key = stance.rawValue
        count = [speakers, outlets, sources].compactMap(\.self).joined(separator: ", ")
        voices = VoiceView.all(citations, context)
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "Asserts") { $0.heading },
        .text("key", example: "asserts") { $0.key },
        .text("count", example: "1 speaker, in 4 sources") { $0.count },
        .list("voices") { $0.voices },
    ]
}

/// One utterance on a claim, or one outlet in its own words, with every printing of it.
struct VoiceView: View {
    let name: LinkView
    let role: String?
    let isOutlet: Bool
    let statement: LinkView?
    let said: String?
    let setting: String?
    let printings: [PrintingView]

    /// By the date of the utterance; outlets come last, by publication.
    static func all(_ citations: [Citation], _ context: PageContext) -> [VoiceView] {
        enum Source: Hashable {
            case utterance(Index<Utterance>)
            case outlet(Voice)
        }
        let corpus = context.corpus
        let sources = citations.map { citation in
            corpus[citation.passage].utterance.map(Source.utterance) ?? .outlet(Voice(citation, corpus))
        }
        let ordered = sources.withoutRepeats().enumerated().sorted { one, other in
            func key(_ source: Source) -> DateOrder {
                if case .utterance(let index) = source {
                    DateOrder(corpus[index].said)
                } else {
                    DateOrder(nil)
                }
            }
            return (key(one.element), one.offset) < (key(other.element), other.offset)
        }
        return ordered.map { _, source in
            let members = zip(sources, citations).filter { $0.0 == source }.map(\.1)
            return VoiceView(members, context)
        }
    }

    private init(_ citations: [Citation], _ context: PageContext) {
        let corpus = context.corpus
        let utterance = corpus[citations[0].passage].utterance.map { corpus[$0] }
        let statement = utterance?.statement.map { corpus[$0] }
        name = context.link(Voice(citations[0], corpus))
        if case .actor(let actor) = utterance?.speaker { role = corpus[actor].role } else { role = nil }
        isOutlet = utterance == nil
        self.statement = statement.map { LinkView(title: context.title(of: $0), url: context.url(of: $0)) }
        said = context.phrase(utterance?.said)
        setting = statement?.setting
        printings = PrintingView.all(citations, context)
    }

    static let fields: [ViewField<Self>] = [
        .record("name") { $0.name },
        .text("role", example: "US National Security Council") { $0.role },
        .flag("is-outlet") { $0.isOutlet },
        .record("statement") { $0.statement },
        .text("said", example: "22 December 2022") { $0.said },
        .text("setting", example: "briefing") { $0.setting },
        .list("printings") { $0.printings },
    ]
}
