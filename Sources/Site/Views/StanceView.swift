import Content
import TemplateLanguage

/// All voices that take one stance on a claim.
struct StanceView: View {
    let heading: String
    let key: String
    let isBeside: Bool
    let count: String
    let voices: [VoiceView]

    /// - Parameters:
    ///   - citations: those that a page shows, in the order of `ClaimVoices`.
    ///   - all: the claim's, which are counted.
    static func all(_ citations: [Citation], of all: [Citation], _ context: PageContext) -> [StanceView] {
        let repetitions = Repetitions(all, context.corpus)
        return citations.chunked { ClaimVoices.Group($0) }.map { group, citations in
            let all = all.filter { ClaimVoices.Group($0) == group }
            return StanceView(group, citations, of: all, repetitions, context)
        }
    }

    private init(
        _ group: ClaimVoices.Group,
        _ citations: [Citation],
        of all: [Citation],
        _ repetitions: Repetitions,
        _ context: PageContext
    ) {
        let words = context.words
        let voices = repetitions.voices(in: all)
        let speakers = words.counted(.speakersCount, voices.count(where: \.isSpeaker))
        let outlets = words.counted(.outletsInOwnWordsCount, voices.count { !$0.isSpeaker })
        let sources = words.counted(.inSourcesCount, all.map(\.article).withoutRepeats().count)
        let name = words[.init(group.stance)]
        heading = group.isCounted ? name : words.phrase(.inOtherTerms, ["stance": name])
        key = group.stance.rawValue
        isBeside = !group.isCounted
        count = [speakers, outlets, sources].compactMap(\.self).joined(separator: words[.listSeparator])
        self.voices = citations.chunked { ClaimVoices.Source($0, context.corpus) }
            .map { VoiceView($0.1, repetitions, context) }
    }

    static let fields: [ViewField<Self>] = [
        .text("heading", example: "Asserts") { $0.heading },
        .text("key", example: "asserts") { $0.key },
        .flag("is-beside") { $0.isBeside },
        .text("count", example: "1 speaker, in 4 sources") { $0.count },
        .list("voices") { $0.voices },
    ]
}

/// One utterance on a claim, or what somebody published in their own words, with every printing of it.
struct VoiceView: View {
    let name: LinkView
    let role: String?
    /// Whether nobody quotes them: the words are from what they published.
    let isPublisher: Bool
    let isOutlet: Bool
    /// The source from which an outlet has it, though it says it itself.
    let after: LinkView?
    let statement: LinkView?
    let said: String?
    let setting: String?
    let printings: [PrintingView]

    init(_ citations: [Citation], _ repetitions: Repetitions, _ context: PageContext) {
        let corpus = context.corpus
        let originals = citations.compactMap(repetitions.original)
        let utterance = corpus[citations[0].passage].utterance.map { corpus[$0] }
        let voice = Voice(citations[0], corpus)
        name = context.link(voice)
        if case .speaker(.actor(let actor)) = voice { role = corpus[actor].role } else { role = nil }
        isPublisher = utterance == nil
        isOutlet = !voice.isSpeaker
        after = originals.count == citations.count ? originals.first.map { context.columnLink($0) } : nil
        statement = utterance?.statement.map { context.link(.statement($0)) }
        said = context.phrase(utterance?.said)
        setting = utterance?.statement.flatMap { corpus[$0].setting }
        printings = PrintingView.all(citations, context)
    }

    static let fields: [ViewField<Self>] = [
        .record("name") { $0.name },
        .text("role", example: "US National Security Council") { $0.role },
        .flag("is-publisher") { $0.isPublisher },
        .flag("is-outlet") { $0.isOutlet },
        .record("after") { $0.after },
        .record("statement") { $0.statement },
        .text("said", example: "22 December 2022") { $0.said },
        .text("setting", example: "briefing") { $0.setting },
        .list("printings") { $0.printings },
    ]
}
