import Quotations
import SourceText

extension Check {
    /// Whose words a passage holds is checked against the source's own quotation marks (DESIGN.md 3.4); transcripts and
    /// posts have none around what's said, nor has what a speaker published: a ministry's release is its own words.
    static let speechAgainstMarks = Check(
        kinds: [.speechNotDirect, .speechNotIndirect, .unattributedSpeech]
    ) { evidence in
        evidence.corpus.passages.flatMap { passage -> [Finding] in
            guard let place = evidence.place(of: passage.quotation) else { return [] }
            let article = evidence.corpus[evidence.corpus[passage.quotation].article]
            let words = MarkedWords(place, passage.entry)
            guard let speech = passage.entry.speech else {
                return .unattributed(words, passage.entry, in: article)
            }
            switch speech.value {
            case .direct:
                let isSpeakers = article.form.isSpeech || evidence.corpus.isPublishedBySpeaker(passage)
                let isDirect = words == .inside || words == .outside && isSpeakers
                return isDirect ? [] : [.notDirect(speech, words)]
            case .indirect: return .notIndirect(speech, words, passage.entry, in: article)
            }
        }
    }
}

extension Corpus {
    /// Whether the speaker of a passage is the outlet of its article.
    fileprivate func isPublishedBySpeaker(_ passage: Passage) -> Bool {
        guard let utterance = passage.utterance else { return false }
        return relations.outlets[self[passage.quotation].article.position] == self[utterance].speaker
    }
}

/// How a passage stands to the quotation marks of its source.
private enum MarkedWords {
    case inside
    case outside
    /// It holds marks with all that stands between them: narration with a speaker's word or two.
    case around
    /// The same, but most of it stands between them: `“We paid for it,” said the mayor`.
    case mostlyInside
    /// It begins or ends between marks.
    case split

    init(_ place: ProvenPlace, _ passage: PassageEntry) {
        switch place.standing {
        case .inside: self = .inside
        case .outside: self = .outside
        case .across:
            let quotation = Quotations.Quotation(passage.quote.value)
            if !quotation.holdsPairsOfMarks {
                self = .split
            } else {
                self = quotation.isMostlyBetweenMarks ? .mostlyInside : .around
            }
        }
    }

    /// Which words stand inside quotation marks and are therefore somebody's own; nil if at most a few are.
    var inWords: String? {
        switch self {
        case .inside: "these words stand inside"
        case .mostlyInside: "most of these words stand inside"
        case .split: "these words begin or end inside"
        case .outside, .around: nil
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
    fileprivate static func unattributed(
        _ words: MarkedWords,
        _ passage: PassageEntry,
        in article: Article
    ) -> [Finding] {
        guard let inside = words.inWords, case .outlet = passage.attribution,
            let bearing = passage.bearings.first
        else { return [] }
        let place = passage.quote.place
        return Finding.warning(
            .unattributedSpeech,
            "\(inside) quotation marks in the source, yet no speaker is named: "
                + "the outlet would take the stance '\(bearing.stance.value.rawValue)' in its own words",
            at: place,
            help: words == .inside
                ? "name who says them, with 'speaker' or 'statement', and write \(place.pair("speech", "direct"))"
                : "quote what stands between the marks and name who says it, or only what stands outside them",
            unless: passage.confirmed,
            article.common.confirmed
        )
    }

    fileprivate static func notIndirect(
        _ speech: Located<Speech>,
        _ words: MarkedWords,
        _ passage: PassageEntry,
        in article: Article
    ) -> [Finding] {
        guard let inside = words.inWords, words != .mostlyInside else { return [] }
        let direct = speech.place.pair("speech", "direct")
        return Finding.warning(
            .speechNotIndirect,
            "\(inside) quotation marks in the source, yet are called indirect speech",
            at: speech.place,
            help: words == .split
                ? "quote what stands between the marks and write \(direct), or only what stands outside them"
                : "if they're the speaker's own, write \(direct)",
            unless: passage.confirmed,
            article.common.confirmed
        )
    }
}

extension Finding {
    fileprivate static func notDirect(_ speech: Located<Speech>, _ words: MarkedWords) -> Finding {
        let standing = words == .outside ? "stand outside any quotation marks" : "cross a quotation mark"
        let indirect = speech.place.pair("speech", "indirect")
        let help =
            switch words {
            case .outside:
                "write \(indirect): then they're shown as the outlet's wording; "
                    + "of a transcript or a post, say 'kind' in the article's record, "
                    + "and of what the speaker published, name them as its 'outlet'"
            case .split: "quote only what stands between the marks"
            case .inside, .mostlyInside, .around:
                "quote only what stands between the marks, or write \(indirect)"
            }
        return Finding(
            .speechNotDirect,
            "these words \(standing) in the source, so they can't be direct speech",
            at: speech.place,
            help: help
        )
    }
}
