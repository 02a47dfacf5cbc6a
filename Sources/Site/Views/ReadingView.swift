import Content
import SourceText
import TemplateLanguage

/// A value that a source gives: in its own words, in the editor's reading, or both; and how it stands to the others.
struct ReadingView: View {
    let quote: String?
    let language: WordsLanguage?
    let reading: String?
    /// How the words fit the claim, where what they give isn't compared for it.
    let scope: String?
    let letter: String?
    let differs: Bool
    let isLater: Bool
    let isLessPrecise: Bool
    /// Who said so, and when; nil where the outlet speaks for itself.
    let saidBy: String?
    let url: Address

    /// Of words and values that are longer the beginning is shown; the link leads to the whole.
    fileprivate static let mostCharacters = 240

    init(_ entry: Comparison.Entry, showsLetter: Bool, _ context: PageContext) {
        switch entry.reading.content {
        case .words(let words, let value):
            quote = words.value.shortened(to: Self.mostCharacters)
            reading = words.value == value.value ? nil : context.display(value.value, entry.given.value)
        case .value(let value):
            quote = nil
            reading = context.display(value.value, entry.given.value)
        case .notMentioned:
            quote = nil
            reading = nil
        }
        language = context.language(of: entry.quotation)
        scope = entry.given.isBeside ? context.words[.init(entry.given.scope)] : nil
        letter = showsLetter ? entry.value.map(Self.letter) : nil
        differs = entry.standing.differs
        isLater = entry.standing.isLater
        isLessPrecise = entry.standing.isLessPrecise
        saidBy = entry.utterance.map { context.shortAttribution(of: context.corpus[$0]) }
        url = context.url(of: entry.quotation)
    }

    /// A to Z, then A2 to Z2 and so on.
    private static func letter(_ number: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(number % 26)))
        return number < 26 ? letter : letter + String(number / 26 + 1)
    }

    static let fields: [ViewField<Self>] = [
        .text("quote", example: "paid for that equipment") { $0.quote },
        .text("quote-language", example: "it") { $0.language?.tag },
        .text("quote-direction", example: "rtl") { $0.language?.direction },
        .text("reading", example: "Wagner paid") { $0.reading },
        .text("scope", example: "on something beside the claim") { $0.scope },
        .text("letter", example: "A") { $0.letter },
        .flag("differs") { $0.differs },
        .flag("is-later") { $0.isLater },
        .flag("is-less-precise") { $0.isLessPrecise },
        .text("said-by", example: "John Kirby, 22 Dec 2022") { $0.saidBy },
        .url("url", example: "../articles/insideover.html#q-1x") { $0.url },
    ]
}

extension PageContext {
    /// Who said something when, in short: "John Kirby, 22 Dec 2022".
    fileprivate func shortAttribution(of utterance: Utterance) -> String {
        dated(interface.isolated(name(of: utterance.speaker)), shortPhrase(utterance.said))
    }

    /// A value as a reader sees it: dates and bounds in words, everything else as it's written.
    fileprivate func display(_ text: String, _ value: PointValue?) -> String {
        switch value {
        case .date(let date): phrase(date) ?? text
        case .number(let quantity): words.phrase(for: quantity)
        case .amount(let quantity, let unit):
            words.phrase(for: quantity) + " " + unit.shortened(to: ReadingView.mostCharacters)
        case .text, nil: text.shortened(to: ReadingView.mostCharacters)
        }
    }
}
