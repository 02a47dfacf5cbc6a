import Content
import SourceText

extension SearchRecord {
    /// The literal that a search shows it from: title, address, note, text, and quoted words with their language, and its
    /// direction if that's from right to left.
    var line: [UInt8] {
        let shown =
            text.utf8.count > Self.mostOfText ? Array(text.utf8).text(atMost: Self.mostOfText) : text
        var fields = [title.shortened(to: Self.mostOfTitle), url, note, shown]
        if let quote { fields += [quote, language ?? ""] }
        if quote != nil, let language, LanguageTag(language).isRightToLeft { fields.append("rtl") }
        var output: [UInt8] = []
        output.reserveCapacity(fields.reduce(0) { $0 + $1.utf8.count } + 64)
        output.append(UInt8(ascii: "["))
        for (position, field) in fields.enumerated() {
            if position > 0 { output.append(UInt8(ascii: ",")) }
            SearchCode.append(field, to: &output)
        }
        output.append(UInt8(ascii: "]"))
        return output
    }

    /// How many bytes of a text are at hand for showing the words found; words beyond are found all the same.
    private static let mostOfText = 12_000
    private static let mostOfTitle = 300

    /// The terms of what it can be chosen by: `=denies`, `@harbour-post`.
    func choices(_ corpus: Corpus) -> [String] {
        stances.map { "=\($0.rawValue)" }
            + outlets.compactMap { corpus.relations.outlets[$0.position] }
            .map { "@\(Self.value(of: $0, corpus))" }.withoutRepeats()
    }

    /// What stands for an outlet in addresses and terms: an actor's identifier, or the words after a tilde.
    static func value(of outlet: Reference, _ corpus: Corpus) -> String {
        switch outlet {
        case .actor(let actor): return corpus[actor].identifier.text
        case .claim(let claim): return corpus[claim].identifier.text
        case .statement(let statement): return corpus[statement].identifier.text
        case .words(let text):
            var terms: [String] = []
            SearchWords.forEachRun(in: text.utf8Span.span) { run, _ in
                terms += SearchWords.terms(of: String(decoding: Array(text.utf8)[run], as: UTF8.self))
            }
            return "~" + terms.joined(separator: "-")
        }
    }
}
