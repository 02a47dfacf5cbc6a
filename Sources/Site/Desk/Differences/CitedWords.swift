import Content
import EDTF
import SourceText

/// A citation as it's found again in another state of a briefing: whose words of which article.
struct CitedWords: Hashable {
    let article: Identifier
    let voice: String
    let words: String
}

extension Corpus {
    /// - Parameter names: what articles are called by now.
    func citedWords(_ citation: Citation, _ names: NewNames) -> CitedWords {
        CitedWords(
            article: names.name(of: self[citation.article]),
            voice: voice(of: citation),
            words: self[self[citation.passage].quotation].words
        )
    }

    /// In a line: who says what of the claim, where.
    func line(_ citation: Citation) -> String {
        let words = self[self[citation.passage].quotation].words
        let shown = words.count > mostOfWords ? words.prefix(mostOfWords) + "…" : words[...]
        let place = self[citation.article].columnHead
        return "\(voice(of: citation)) \(citation.stance.inWords), in \(place): “\(shown)”"
    }

    func facts(of citation: Citation) -> [Fact] {
        let passage = self[citation.passage]
        return [
            Fact("Stance", citation.stance.rawValue),
            Fact("Scope", citation.scope.rawValue),
            Fact("Speech", passage.entry.speech?.value.rawValue),
            Fact("Said", passage.entry.said?.value.text),
            Fact("Named as", passage.entry.namedAs),
            Fact("Via", passage.via.map(name).joined(separator: "; ")),
            Fact("Answers", citation.answers.map(name).joined(separator: "; ")),
            Fact("Our translation", passage.entry.translation),
            Fact("Credibility", (passage.entry.credibility?.value).map(String.init)),
        ].compactMap(\.self) + citation.says.compactMap { Fact($0.point.value, $0.inWords) }
    }

    private func voice(of citation: Citation) -> String {
        switch Voice(citation, self) {
        case .speaker(let reference), .outlet(let reference): name(of: reference)
        case .article(let article): self[article].columnHead
        }
    }
}

/// How many characters of a quotation a line shows.
private let mostOfWords = 160

extension Stance {
    fileprivate var inWords: String {
        self == .doesNotKnow ? "doesn't know" : self == .declines ? "declines to say" : rawValue
    }
}

extension Reading {
    fileprivate var inWords: String {
        switch content {
        case .words(let words, let value):
            words.value == value.value ? "“\(words.value)”" : "“\(words.value)” (\(value.value))"
        case .value(let value): value.value
        case .notMentioned: "not mentioned"
        }
    }
}
