import Quotations
import SourceText

extension Check {
    /// Whose words a passage holds is checked against the source's own quotation marks (DESIGN.md 3.4).
    static let speechAgainstMarks = Check(kinds: [.speechNotDirect, .speechNotIndirect]) { evidence in
        evidence.corpus.passages.flatMap { passage -> [Finding] in
            guard let speech = passage.entry.speech, let place = evidence.place(of: passage.quotation) else {
                return []
            }
            let article = evidence.corpus[evidence.corpus[passage.quotation].article]
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
    fileprivate static let speechNotIndirect = FindingKind(
        "speech-not-indirect",
        .warning,
        "Words called indirect speech stand inside the source's quotation marks."
    )
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
