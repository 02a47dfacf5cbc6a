import FrontMatter
import SourceText

/// The places in braces into which the program puts something, in one of the site's words.
struct WordPlaces: Sendable {
    /// Those that a word may have.
    let filled: [String]
    /// Those without which it would say less than it's meant to.
    let needed: [String]

    /// What's wrong with a word that was written for them.
    func findings(in word: Pattern, _ value: FieldValue, of file: SourceFile, _ name: FieldName) -> [Finding]
    {
        let unknown = word.places.filter { !filled.contains($0) }
        guard unknown.isEmpty else { return unknown.map { notFilled($0, value, of: file, name) } }
        return needed.filter { !word.places.contains($0) }.map { place in
            Finding(
                .wordLeavesOut,
                "\(name) leaves out '{\(place)}'",
                at: file.place(of: value.range),
                help: "write '{\(place)}' where what the program puts in belongs"
            )
        }
    }

    private func notFilled(_ place: String, _ value: FieldValue, of file: SourceFile, _ name: FieldName)
        -> Finding
    {
        Finding(
            .unfitWord,
            "nothing is put into '{\(place)}' in \(name)",
            at: file.place(of: range(of: place, in: value, of: file)),
            help: help(for: place)
        )
    }

    private func help(for place: String) -> String {
        if filled.isEmpty { return "write it without braces" }
        return nearestName(to: place, among: filled).map { "the nearest name is '{\($0)}'" }
            ?? "what can be put in here: \(filled.map { "{\($0)}" }.joined(separator: ", "))"
    }

    /// Where a place stands within a value; the value as a whole where it's written by escapes.
    private func range(of place: String, in value: FieldValue, of file: SourceFile) -> Range<Int> {
        let written = Array("{\(place)}".utf8)
        let start = value.range.first { file.bytes[$0...].starts(with: written) }
        return start.map { $0..<$0 + written.count } ?? value.range
    }
}

extension Words.Entry {
    /// What's wrong with a word that takes the place of a built-in one.
    func findings(
        replacing known: Words.Entry,
        _ value: FieldValue,
        of file: SourceFile,
        _ name: FieldName
    ) -> [Finding] {
        switch (self, known) {
        case (.text(let word), _):
            // One text may do for every number.
            WordPlaces(filled: known.pattern.places, needed: known.pattern.places)
                .findings(in: word, value, of: file, name)
        case (.counted(let word), .counted(let known)):
            WordPlaces(filled: known.other.places, needed: [])
                .findings(in: word.one, value, of: file, name)
                + WordPlaces(filled: known.other.places, needed: known.other.places)
                .findings(in: word.other, value, of: file, name)
        case (.counted, .text):
            [
                Finding(
                    .unfitWord,
                    "\(name) has forms for one and for more, and nothing is counted there",
                    at: file.place(of: value.range),
                    help: "write one text"
                )
            ]
        }
    }
}
