import Quotations
import SourceText

extension Check {
    /// Whose words a passage holds is checked against the source's own quotation marks (DESIGN.md 3.4).
    static let speechAgainstMarks = Check(
        kinds: [.speechNotDirect, .speechNotIndirect, .unattributedSpeech]
    ) { evidence in
        evidence.corpus.passages.flatMap { passage -> [Finding] in
            guard let place = evidence.place(of: passage.quotation) else { return [] }
            let article = evidence.corpus[evidence.corpus[passage.quotation].article]
            guard let speech = passage.entry.speech else {
                return place.standing == .inside ? .unattributed(passage.entry, in: article) : []
            }
            switch (speech.value, place.standing) {
            case (.direct, .inside), (.indirect, .outside), (.indirect, .across): return []
            case (.direct, .outside), (.direct, .across): return [.notDirect(speech, place)]
            case (.indirect, .inside):
                return Finding.warning(
                    .speechNotIndirect,
                    "these words stand inside quotation marks in the source, yet are called indirect speech",
                    at: speech.place,
                    help: "if they're the speaker's own, write \(speech.place.pair("speech", "direct"))",
                    unless: passage.entry.confirmed,
                    article.common.confirmed
                )
            }
        }
    }
}

extension FindingKind {
    fileprivate static let speechNotDirect = FindingKind(
        "speech-not-direct",
        .error,
        "Words called direct speech don't stand inside the source's quotation marks."
    )
    fileprivate static let unattributedSpeech = FindingKind(
        "unattributed-speech",
        .warning,
        "Words inside the source's quotation marks bear on a claim, and nobody is named as their speaker."
    )
    fileprivate static let speechNotIndirect = FindingKind(
        "speech-not-indirect",
        .warning,
        "Words called indirect speech stand inside the source's quotation marks."
    )
}

extension [Finding] {
    /// On words that a source puts between quotation marks, as those of somebody else, and a passage leaves to the outlet.
    fileprivate static func unattributed(_ passage: PassageEntry, in article: Article) -> [Finding] {
        guard case .outlet = passage.attribution, let bearing = passage.bearings.first else { return [] }
        return Finding.warning(
            .unattributedSpeech,
            "these words stand inside quotation marks in the source, yet no speaker is named: "
                + "the outlet would take the stance '\(bearing.stance.value.rawValue)' in its own words",
            at: passage.quote.place,
            help: "name who says them, with 'speaker' or 'statement', and write speech: direct",
            unless: passage.confirmed,
            article.common.confirmed
        )
    }
}

extension Finding {
    fileprivate static func notDirect(_ speech: Located<Speech>, _ place: ProvenPlace) -> Finding {
        let standing =
            place.standing == .across ? "cross a quotation mark" : "stand outside any quotation marks"
        let indirect = speech.place.pair("speech", "indirect")
        return Finding(
            .speechNotDirect,
            "these words \(standing) in the source, so they can't be direct speech",
            at: speech.place,
            help: place.standing == .across
                ? "quote only what stands between the marks, or write \(indirect)"
                : "write \(indirect): then they're shown as the outlet's wording"
        )
    }
}
